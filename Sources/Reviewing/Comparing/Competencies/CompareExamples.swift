import Model
import TextComparison

/// The examples of an indicator that stands in both versions.
func compareExamples(
    _ old: Statement, _ new: Statement, by rules: TextRules, _ list: inout ChangeList, at rank: Rank
) {
    let before = old.indicator.examples.map(\.text)
    let after = new.indicator.examples.map(\.text)
    guard before != after else { return }
    var pairing = Pairing(before: before.count, after: after.count)
    pairing.pairEqual({ before[$0].plain }, { after[$0].plain })
    var vocabulary = Vocabulary()
    let olds = bags(of: pairing.removed, &vocabulary) { before[$0].plain }
    let news = bags(of: pairing.added, &vocabulary) { after[$0].plain }
    pairing.pairAlike(olds, news, nearness: { -abs($0 - $1) }, least: { _ in Alikeness.near })
    let reordered = Set(pairing.reordered(among: pairing.pairs.map(\.new)))
    func side(_ statement: Statement, _ text: RichText, _ place: Int) -> Side {
        Side(statement.place, text, anchor: statement.indicator.anchor, example: place)
    }
    for place in pairing.removed {
        list.add(
            // It is shown with its indicator, which may have another anchor now.
            Change(
                .example, .removed,
                before: Side(old.place, before[place], anchor: new.indicator.anchor, example: place), after: nil,
                because: .explanationRemoved),
            at: rank.at(place))
    }
    for place in pairing.added {
        list.add(
            Change(.example, .added, before: nil, after: side(new, after[place], place), because: .explanationAdded),
            at: rank.at(place))
    }
    for (place, other) in pairing.pairs {
        let sides = (side(old, before[place], place), side(new, after[other], other))
        if let (kind, reason) = rules.change(from: before[place], to: after[other]).asExplanation {
            list.add(
                Change(.example, kind, before: sides.0, after: sides.1, because: reason), at: rank.at(other))
        } else if reordered.contains(other) {
            list.add(
                Change(.example, .reordered, before: sides.0, after: sides.1, because: .order), at: rank.at(other))
        }
    }
}
