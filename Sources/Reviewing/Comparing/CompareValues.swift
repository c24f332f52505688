import Model
import TextComparison

extension TextChange {
    /// The kind and the reason of a text that merely explains; nil where nothing changed.
    var asExplanation: (kind: Change.Kind, reason: Reason)? {
        switch self {
        case .none: nil
        case .form: (.punctuation, .form)
        case .spelling: (.reworded, .spelling)
        // What explains asks nothing, however strictly it is put.
        case .words(nil), .words(.stricter), .words(.looser): (.reworded, .otherWords)
        case .words(let callout?): (.reworded, callout.reason)
        }
    }
}

/// A text beside the indicators, as it was and as it is.
func compare(
    _ narrative: Narrative, _ before: RichText?, _ after: RichText?, at old: Place, _ new: Place,
    anchor: Anchor? = nil, by rules: TextRules
) -> Change? {
    let element = Element.narrative(narrative)
    switch (before?.orNil, after?.orNil) {
    case (nil, nil): return nil
    case (nil, let text?):
        return Change(
            element, .added, before: nil, after: Side(new, text, anchor: anchor), because: .explanationAdded)
    case (let text?, nil):
        return Change(element, .removed, before: Side(old, text), after: nil, because: .explanationRemoved)
    case (let text?, let other?):
        guard let (kind, reason) = rules.change(from: text, to: other).asExplanation else { return nil }
        return Change(
            element, kind, before: Side(old, text), after: Side(new, other, anchor: anchor),
            because: reason)
    }
}

extension RichText {
    fileprivate var orNil: RichText? { isEmpty ? nil : self }
}

/// A setting as it was and as it is.
///
/// - Parameter reason: why a change of it weighs what it weighs; spelling and punctuation weigh less.
func compare(
    _ setting: Setting, _ before: String?, _ after: String?, at old: Place, _ new: Place, because reason: Reason,
    by rules: TextRules
) -> Change? {
    let element = Element.setting(setting)
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, let text?): return Change(element, .added, before: nil, after: Side(new, text), because: reason)
    case (let text?, nil): return Change(element, .removed, before: Side(old, text), after: nil, because: reason)
    case (let text?, let other?):
        let change = rules.change(from: text, to: other)
        guard change != .none else { return nil }
        let isForm = change == .form
        return Change(
            element, isForm ? .punctuation : .reworded, before: Side(old, text), after: Side(new, other),
            because: isForm && reason.weight > .patch ? .form : reason)
    }
}

/// A title or an address that is another now.
func compareNames<Item: Named>(
    _ element: Element, _ before: Item, _ after: Item, at old: Place, _ new: Place, by rules: TextRules
) -> Change? {
    let leadsOn = before.id == after.id || after.formerIDs.contains { $0.text == before.id.text }
    let title = rules.change(from: before.title, to: after.title)
    guard title != .none else {
        guard before.id != after.id else { return nil }
        return Change(
            element, .renamed, before: Side(old, before.id.text), after: Side(new, after.id.text),
            because: leadsOn ? .otherAddress : .addressLost)
    }
    let reason: Reason =
        switch title {
        case _ where !leadsOn: .addressLost
        case .form, .none: .form
        case .spelling: .spelling
        case .words: .otherName
        }
    return Change(
        element, title == .form && leadsOn ? .punctuation : .renamed, before: Side(old, before.title),
        after: Side(new, after.title), because: reason)
}
