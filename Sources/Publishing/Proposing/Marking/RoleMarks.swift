import Frameworks
import Reviewing

/// What changed for a role, as the role's pages show it.
struct RoleMarks {
    private let role: Role
    private let asked: AskedTexts
    private let framework: Framework.ID
    private let marker: Marker
    private let changes: [ToldChange]
    private let words: Words

    /// - Parameter changes: the framework's.
    init(_ role: Role, of framework: Framework.ID, _ changes: [ToldChange], asked: AskedTexts, by marker: Marker) {
        self.role = role
        self.framework = framework
        self.asked = asked
        self.marker = marker
        self.changes = changes.filter { $0.change.place.role == role.id }
        words = marker.words
    }

    private var levelChange: ToldChange? { changes.first { $0.change.element == .setting(.level) } }

    /// The level that is asked where nothing else is said, with the one that was.
    func level(_ label: String?) -> String? {
        guard let told = levelChange else { return label }
        return marker.replaced(told, told.change.before?.text, by: label ?? told.change.after?.text ?? "")
    }

    /// To what extent a competency is asked, with how it was where the role's own level or a word on the competency
    /// makes it another.
    func extent(of competency: Competency.ID, _ label: String?) -> String? {
        guard let (was, now) = asked.extents(role.id, competency, in: framework, words), was != now,
            let told = changes.first(where: { $0.change.element == .setting(.asked(competency)) }) ?? levelChange
        else { return label }
        return marker.replaced(told, was, by: label ?? now)
    }

    /// The cells that were asked of the role before: what is gone from others never concerned it.
    func formerCells(of competency: Competency.ID) -> Set<CellPlace> {
        asked.formerCells(role.id, competency, in: framework)
    }

    /// The competencies that are no longer asked though they are there; nil where there are none.
    ///
    /// - Parameter isAsked: whether something is asked of a competency now.
    func gone(from competencies: [Competency], isAsked: (Competency.ID) -> Bool) -> String? {
        let titles = Dictionary(competencies.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let items = changes.compactMap { told -> GoneView.Item? in
            guard case .setting(.asked(let id)) = told.change.element, !isAsked(id), let title = titles[id] else {
                return nil
            }
            return GoneView.Item(
                anchor: Anchor.gone(told.change.number).text, html: marker.unasked(told, title))
        }
        return items.isEmpty ? nil : marker.theme.render(.gone, GoneView(items: items, words: words))
    }
}

extension ProposalDesk {
    /// What changed for a role; nil where nothing in its framework changed.
    func marks(of role: Role, in framework: Framework.ID) -> RoleMarks? {
        guard let marker = markers[framework], let part = told.parts.first(where: { $0.framework == framework }) else {
            return nil
        }
        return RoleMarks(role, of: framework, part.changes, asked: texts.asked, by: marker)
    }
}
