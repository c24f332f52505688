import Localization
import Model

/// Contra-indicators under one name.
package struct NamedContra {
    package let label: String
    package let cells: [Cell]
}

extension FrameworkContext {
    /// What contra-indicators are called where those of several competencies are told of together.
    package var contraLabel: String {
        framework.contraLabel(in: words)
    }

    /// What those of a competency are called where all of them are told of together.
    package func contraLabel(of competency: Competency) -> String {
        competency.contraLabel ?? contraLabel
    }

    /// What those of a cell are called.
    package func contraLabel(of cell: Cell) -> String {
        cell.contraLabel ?? contraLabel
    }

    /// What those of a group are called.
    package func contraLabel(of group: Group) -> String {
        group.contraLabel ?? contraLabel
    }

    /// Cells of contra-indicators by what their author calls these, in the order in which the names first stand.
    package func byLabel(_ cells: [Cell]) -> [NamedContra] {
        let labels = cells.map { contraLabel(of: $0) }
        return labels.enumerated().compactMap { place, label in
            guard labels.firstIndex(of: label) == place else { return nil }
            return NamedContra(label: label, cells: zip(labels, cells).filter { $0.0 == label }.map(\.1))
        }
    }
}
