import Escaping
import Localization
import Model
import Templates
import Theming

/// What stands on pages besides what they say, while others are asked whether they agree. A site that is published has none.
package struct PageAnnotations: Sendable {
    /// Whether pages may have scripts, and with them a search and comparisons to be chosen.
    package let hasScripts: Bool
    /// Frameworks in which something is annotated.
    package let frameworks: [Framework.ID: FrameworkAnnotations]
    /// What lists say of a page; nil where nothing is to be said.
    package let tag: @Sendable (Address, LocalizedStrings) -> String?
    /// What lists say of a framework.
    package let frameworkTag: @Sendable (Framework.ID, LocalizedStrings) -> String?
    /// What stands at the head of a page.
    package let notice: @Sendable (PageRendering, SectionContext) -> ProposalView

    /// All that stands on the pages of a site.
    package init(
        hasScripts: Bool, frameworks: [Framework.ID: FrameworkAnnotations],
        tag: @escaping @Sendable (Address, LocalizedStrings) -> String?,
        frameworkTag: @escaping @Sendable (Framework.ID, LocalizedStrings) -> String?,
        notice: @escaping @Sendable (PageRendering, SectionContext) -> ProposalView
    ) {
        self.hasScripts = hasScripts
        self.frameworks = frameworks
        self.tag = tag
        self.frameworkTag = frameworkTag
        self.notice = notice
    }
}

/// A framework as its annotated pages show it.
package struct FrameworkAnnotations: Sendable {
    /// The framework with its annotations in its texts.
    package let framework: Framework
    /// What is gone from each cell, to stand below what is there.
    package let gone: [CellID: [GoneText]]
    /// What stands beside what a role asks.
    package let role: @Sendable (Role.ID) -> RoleAnnotations

    /// All that stands on the pages of one framework.
    package init(
        framework: Framework, gone: [CellID: [GoneText]], role: @escaping @Sendable (Role.ID) -> RoleAnnotations
    ) {
        self.framework = framework
        self.gone = gone
        self.role = role
    }
}

/// What stands beside what a role asks, on the role's pages.
package struct RoleAnnotations: Sendable {
    /// Beside the level that is asked where nothing else is said; nil where there is nothing.
    package let level: FormerValue?
    /// Beside the extent to which a competency is asked.
    package let extent: @Sendable (Competency.ID) -> FormerValue?
    /// The cells that were asked of the role before: what is gone from others never concerned it.
    package let formerCells: @Sendable (Competency.ID) -> Set<CellID>
    /// Competencies that are no longer asked, each with what is said of that, in order.
    package let gone: [(competency: Competency.ID, text: GoneText)]

    /// All that stands beside what one role asks.
    package init(
        level: FormerValue?, extent: @escaping @Sendable (Competency.ID) -> FormerValue?,
        formerCells: @escaping @Sendable (Competency.ID) -> Set<CellID>,
        gone: [(competency: Competency.ID, text: GoneText)]
    ) {
        self.level = level
        self.extent = extent
        self.formerCells = formerCells
        self.gone = gone
    }
}

/// What stands before a value that is another now.
package struct FormerValue: Sendable {
    /// That it changed, and what it was.
    package let text: RichText
    /// Whether it was anything.
    package let wasThere: Bool
    /// What it is now, in words; for where it has no label.
    package let now: String

    /// What a value was, and that it changed.
    package init(text: RichText, wasThere: Bool, now: String) {
        self.text = text
        self.wasThere = wasThere
        self.now = now
    }
}

extension FrameworkContext {
    /// What stands beside what a role asks; nil where nothing in the framework is annotated.
    package func annotations(of role: Role) -> RoleAnnotations? {
        folder.annotations?.frameworks[framework.id]?.role(role.id)
    }

    /// A label with what it was before.
    package func label(_ label: RenderedHTML?, after former: FormerValue?) -> RenderedHTML? {
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
    package func gone(from role: RoleAnnotations, isAsked: (Competency.ID) -> Bool) -> GoneView? {
        let there = Set(framework.competencies.map(\.id))
        let gone = role.gone.filter { there.contains($0.competency) && !isAsked($0.competency) }
        return gone.isEmpty ? nil : view(ofGone: gone.map(\.text))
    }
}
