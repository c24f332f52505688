import Mustache
import Synchronization

/// The forms made so far, each for a template, the values present, and the words.
final class FormCabinet: Sendable {
    struct Key: Hashable {
        let template: String
        let presence: UInt64
        let words: ObjectIdentifier?
    }

    private let forms = Mutex<[Key: TemplateForm]>([:])

    /// The form, made where it is wanted for the first time.
    func form(_ key: Key, make: () -> TemplateForm) -> TemplateForm {
        if let form = forms.withLock({ $0[key] }) { return form }
        let form = make()
        forms.withLock { $0[key] = form }
        return form
    }
}

/// An object's values, read once: as they would be set, and which of them are there.
struct PlainValues {
    private(set) var texts: [String] = []
    private(set) var presence: UInt64 = 0
    private(set) var words: Words?

    /// Nil for an object with lists or objects of its own, or with more fields than there are bits.
    init?<Object>(of object: Object, _ fields: Fields<Object>) {
        guard fields.isPlain else { return nil }
        texts.reserveCapacity(fields.parts.count)
        for (place, part) in fields.parts.enumerated() {
            let value = part.value(object)
            if let text = value as? TemplateText {
                texts.append(text.renderText)
                if !text.isNull { presence |= 1 << UInt64(place) }
            } else {
                texts.append("")
                if let flag = value as? Bool, flag { presence |= 1 << UInt64(place) }
                if let found = value as? Words { words = found }
            }
        }
    }
}

/// Stands in for an object while a form is made.
struct BlankObject: MustacheParent {
    let entries: [TemplateEntry]
    let values: PlainValues

    func child(named name: String) -> Any? {
        guard let place = entries.firstIndex(where: { $0.name == name }) else { return nil }
        let isThere = values.presence & (1 << UInt64(place)) != 0
        return switch entries[place].kind {
        case .flag: isThere
        case .words: values.words
        default: isThere ? TemplateText(html: TemplateForm.mark(place)) : TemplateText.absent
        }
    }
}
