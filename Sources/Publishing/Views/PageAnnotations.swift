import Escaping
import Localization
import Model
import Templates
import Theming

/// What stands on pages besides what they say, while others are asked whether they agree. A site that is published has none.
package struct PageAnnotations: Sendable {
    /// Whether pages may have scripts, and with them a search and comparisons to be chosen.
    let hasScripts: Bool
    /// Frameworks in which something is annotated.
    let frameworks: [Framework.ID: FrameworkAnnotations]
    /// What lists say of a page; nil where nothing is to be said.
    let tag: @Sendable (Address, LocalizedStrings) -> String?
    /// What lists say of a framework.
    let frameworkTag: @Sendable (Framework.ID, LocalizedStrings) -> String?
    /// What stands at the head of a page.
    let notice: @Sendable (PageRendering, SectionContext) -> ProposalView
}

/// A framework as its annotated pages show it.
package struct FrameworkAnnotations: Sendable {
    /// The framework with its annotations in its texts.
    let framework: Framework
    /// What is gone from each cell, to stand below what is there.
    let gone: [CellID: [GoneText]]
    /// What stands beside what a role asks.
    let role: @Sendable (Role.ID) -> RoleAnnotations
}

/// What stands beside what a role asks, on the role's pages.
package struct RoleAnnotations: Sendable {
    /// Beside the level that is asked where nothing else is said; nil where there is nothing.
    let level: FormerValue?
    /// Beside the extent to which a competency is asked.
    let extent: @Sendable (Competency.ID) -> FormerValue?
    /// The cells that were asked of the role before: what is gone from others never concerned it.
    let formerCells: @Sendable (Competency.ID) -> Set<CellID>
    /// Competencies that are no longer asked, each with what is said of that, in order.
    let gone: [(competency: Competency.ID, text: GoneText)]
}

/// What stands before a value that is another now.
package struct FormerValue: Sendable {
    /// That it changed, and what it was.
    let text: RichText
    /// Whether it was anything.
    let wasThere: Bool
    /// What it is now, in words; for where it has no label.
    let now: String
}

extension FrameworkContext {
    /// What stands beside what a role asks; nil where nothing in the framework is annotated.
    func annotations(of role: Role) -> RoleAnnotations? {
        folder.annotations?.frameworks[framework.id]?.role(role.id)
    }

    /// A label with what it was before.
    func label(_ label: RenderedHTML?, after former: FormerValue?) -> RenderedHTML? {
        guard let former else { return label }
        var buffer = RenderBuffer()
        text(former.text, isInline: true).write(to: &buffer)
        if former.wasThere { buffer.append(" ") }
        buffer.append(label ?? RenderedHTML(escapedForHTML(former.now)))
        return RenderedHTML(buffer.bytes[...])
    }

    /// The competencies that are no longer asked though they are there; nil where there are none.
    ///
    /// - Parameter isAsked: whether something is asked of a competency now.
    func gone(from role: RoleAnnotations, isAsked: (Competency.ID) -> Bool) -> GoneView? {
        let there = Set(framework.competencies.map(\.id))
        let gone = role.gone.filter { there.contains($0.competency) && !isAsked($0.competency) }
        return gone.isEmpty ? nil : view(ofGone: gone.map(\.text))
    }
}
