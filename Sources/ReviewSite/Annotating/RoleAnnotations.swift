import Localization
import Model
import PageKit
import ReviewText
import Reviewing

extension ReviewOverlay {
    /// What stands beside what a role asks.
    ///
    /// - Parameters:
    ///   - framework: as it is now.
    ///   - changes: the framework's.
    func annotations(
        of role: Role.ID, in framework: Framework, _ changes: [ChangeDescription], by annotator: Annotator
    ) -> RoleAnnotations {
        let changes = changes.filter { $0.change.place.role == role }
        let levelChange = changes.first { $0.change.element == .setting(.level) }
        let titles = Dictionary(
            framework.competencies.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return RoleAnnotations(
            level: levelChange.map { description in
                let was = description.change.before?.text
                return FormerValue(
                    text: annotator.former(description, was), wasThere: was != nil,
                    now: description.change.after?.text ?? "")
            },
            extent: { [texts] competency in
                let extents = texts.asked.extents(role, competency, in: framework.id, annotator.words)
                guard let (was, now) = extents, was != now,
                    let description = changes.first(where: { $0.change.element == .setting(.asked(competency)) })
                        ?? levelChange
                else { return nil }
                return FormerValue(text: annotator.former(description, was), wasThere: true, now: now)
            },
            formerCells: { [texts] in texts.asked.formerCells(role, $0, in: framework.id) },
            gone: changes.compactMap { description in
                guard case .setting(.asked(let id)) = description.change.element, let title = titles[id] else {
                    return nil
                }
                return (
                    id, GoneText(annotator.unasked(description, title), at: .gone(description.change.number))
                )
            })
    }
}
