import Model
import TextComparison

/// What a thing's author calls what is warned of in it, and what the framework calls it.
struct ContraLabels {
    /// In the order in which they first stand; where the author has no words of their own, the framework's; nil is the
    /// word that every framework has.
    let shown: [String?]
    /// Whether the author has words of their own.
    let hasOwn: Bool

    fileprivate init(_ written: [String?], in framework: Framework) {
        hasOwn = written.contains { $0 != nil }
        shown = written.map { $0 ?? framework.contraLabel }.reduce(into: []) { labels, label in
            if !labels.contains(label) { labels.append(label) }
        }
    }
}

extension Competency {
    /// What its contra-indicators are called.
    func contraLabels(in framework: Framework) -> ContraLabels {
        ContraLabels(cells.filter { $0.polarity == .contra }.map(\.contraLabel), in: framework)
    }
}

extension Group {
    /// What its contra-indicators are called.
    func contraLabels(in framework: Framework) -> ContraLabels {
        ContraLabels(hasContra ? [contraLabel] : [], in: framework)
    }
}

/// What contra-indicators are called now, where their author called them something else before; nil where nothing was
/// or is warned of, and where only the framework's word for them is another, which is told of the framework.
func compareContraLabels(
    _ labels: (before: ContraLabels, after: ContraLabels), at old: Place, _ new: Place, by rules: TextRules
) -> Change? {
    let (before, after) = labels
    guard before.hasOwn || after.hasOwn, !before.shown.isEmpty, !after.shown.isEmpty else { return nil }
    func inOneLine(_ labels: [String?]) -> String? {
        let known = labels.compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
    return compare(
        .contraLabel, inOneLine(before.shown), inOneLine(after.shown), at: old, new, because: .otherName, by: rules)
}
