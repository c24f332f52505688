import Escaping
import Model
import ReviewText
import Reviewing
import Templates
import Theming

/// What changed for a role, as the role's pages show it.
struct RoleAnnotations {
    private let role: Role
    private let asked: AskedTexts
    private let annotator: Annotator
    private let changes: [ChangeDescription]
    private let context: FrameworkContext
    private var framework: Framework.ID { context.framework.id }

    /// - Parameter changes: the framework's.
    fileprivate init(
        _ role: Role, _ changes: [ChangeDescription], asked: AskedTexts, by annotator: Annotator,
        at context: FrameworkContext
    ) {
        self.role = role
        self.asked = asked
        self.annotator = annotator
        self.changes = changes.filter { $0.change.place.role == role.id }
        self.context = context
    }

    private var levelChange: ChangeDescription? { changes.first { $0.change.element == .setting(.level) } }

    /// The level that is asked where nothing else is said, with the one that was.
    func level(_ label: RenderedHTML?) -> RenderedHTML? {
        guard let description = levelChange else { return label }
        return replaced(
            description, description.change.before?.text,
            by: label ?? RenderedHTML(escapedForHTML(description.change.after?.text ?? "")))
    }

    /// To what extent a competency is asked, with how it was where the role's own level or a word on the competency
    /// makes it another.
    func extent(of competency: Competency.ID, _ label: RenderedHTML?) -> RenderedHTML? {
        guard let (was, now) = asked.extents(role.id, competency, in: framework, context.words), was != now,
            let description = changes.first(where: { $0.change.element == .setting(.asked(competency)) }) ?? levelChange
        else { return label }
        return replaced(description, was, by: label ?? RenderedHTML(escapedForHTML(now)))
    }

    /// What was said, as gone, and what is said now.
    private func replaced(_ description: ChangeDescription, _ was: String?, by html: RenderedHTML) -> RenderedHTML {
        var buffer = RenderBuffer()
        context.text(annotator.former(description, was), isInline: true).write(to: &buffer)
        if was != nil { buffer.append(" ") }
        buffer.append(html)
        return RenderedHTML(buffer.bytes[...])
    }

    /// The cells that were asked of the role before: what is gone from others never concerned it.
    func formerCells(of competency: Competency.ID) -> Set<CellID> {
        asked.formerCells(role.id, competency, in: framework)
    }

    /// The competencies that are no longer asked though they are there; nil where there are none.
    ///
    /// - Parameter isAsked: whether something is asked of a competency now.
    func gone(from competencies: [Competency], isAsked: (Competency.ID) -> Bool) -> GoneView? {
        let titles = Dictionary(competencies.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let gone = changes.compactMap { description -> GoneText? in
            guard case .setting(.asked(let id)) = description.change.element, !isAsked(id), let title = titles[id]
            else {
                return nil
            }
            return GoneText(description, annotator.unasked(description, title))
        }
        return gone.isEmpty ? nil : context.view(ofGone: gone)
    }
}

extension FrameworkContext {
    /// In a preview: what changed for a role; nil where nothing in the framework changed.
    func annotations(of role: Role) -> RoleAnnotations? {
        guard let proposal = folder.proposal, let annotator = proposal.annotators[framework.id],
            let part = proposal.description.parts.first(where: { $0.framework == framework.id })
        else { return nil }
        return RoleAnnotations(role, part.changes, asked: proposal.texts.asked, by: annotator, at: self)
    }
}
