import Frameworks
import Reviewing
import Templates

/// What changed for a role, as the role's pages show it.
struct RoleAnnotations {
    private let role: Role
    private let asked: AskedTexts
    private let annotator: Annotator
    private let changes: [ToldChange]
    private let desk: FrameworkDesk
    private var framework: Framework.ID { desk.framework.id }

    /// - Parameter changes: the framework's.
    fileprivate init(
        _ role: Role, _ changes: [ToldChange], asked: AskedTexts, by annotator: Annotator, at desk: FrameworkDesk
    ) {
        self.role = role
        self.asked = asked
        self.annotator = annotator
        self.changes = changes.filter { $0.change.place.role == role.id }
        self.desk = desk
    }

    private var levelChange: ToldChange? { changes.first { $0.change.element == .setting(.level) } }

    /// The level that is asked where nothing else is said, with the one that was.
    func level(_ label: RenderedHTML?) -> RenderedHTML? {
        guard let told = levelChange else { return label }
        return replaced(
            told, told.change.before?.text, by: label ?? RenderedHTML(escapedForHTML(told.change.after?.text ?? "")))
    }

    /// To what extent a competency is asked, with how it was where the role's own level or a word on the competency
    /// makes it another.
    func extent(of competency: Competency.ID, _ label: RenderedHTML?) -> RenderedHTML? {
        guard let (was, now) = asked.extents(role.id, competency, in: framework, desk.words), was != now,
            let told = changes.first(where: { $0.change.element == .setting(.asked(competency)) }) ?? levelChange
        else { return label }
        return replaced(told, was, by: label ?? RenderedHTML(escapedForHTML(now)))
    }

    /// What was said, as gone, and what is said now.
    private func replaced(_ told: ToldChange, _ was: String?, by html: RenderedHTML) -> RenderedHTML {
        var buffer = RenderBuffer()
        desk.text(annotator.former(told, was), isInline: true).write(to: &buffer)
        if was != nil { buffer.append(" ") }
        buffer.append(html)
        return RenderedHTML(buffer.bytes[...])
    }

    /// The cells that were asked of the role before: what is gone from others never concerned it.
    func formerCells(of competency: Competency.ID) -> Set<CellPlace> {
        asked.formerCells(role.id, competency, in: framework)
    }

    /// The competencies that are no longer asked though they are there; nil where there are none.
    ///
    /// - Parameter isAsked: whether something is asked of a competency now.
    func gone(from competencies: [Competency], isAsked: (Competency.ID) -> Bool) -> GoneView? {
        let titles = Dictionary(competencies.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let gone = changes.compactMap { told -> GoneText? in
            guard case .setting(.asked(let id)) = told.change.element, !isAsked(id), let title = titles[id] else {
                return nil
            }
            return GoneText(told, annotator.unasked(told, title))
        }
        return gone.isEmpty ? nil : desk.view(ofGone: gone)
    }
}

extension FrameworkDesk {
    /// In a preview: what changed for a role; nil where nothing in the framework changed.
    func annotations(of role: Role) -> RoleAnnotations? {
        guard let proposal = folder.proposal, let annotator = proposal.annotators[framework.id],
            let part = proposal.told.parts.first(where: { $0.framework == framework.id })
        else { return nil }
        return RoleAnnotations(role, part.changes, asked: proposal.texts.asked, by: annotator, at: self)
    }
}
