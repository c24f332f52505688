import Localization
import Model
import Templates

/// Something that is known of a framework.
struct FactView: TemplateObject {
    let name: String
    let value: String

    static let fields: Fields<FactView> = [
        .text("name", "What is known.") { $0.name },
        .text("value", "What it is.") { $0.value },
    ]
}

extension FrameworkContext {
    /// Version, dates and owner, as far as they are known.
    var facts: [FactView] {
        let date = { [words] (text: String) in dateInWords(text, language: words.language) }
        return [
            (.factVersion, framework.version), (.factEffective, framework.effective.map(date)),
            (.factReview, framework.review.map(date)), (.factOwner, framework.owner),
        ].compactMap { (name: MessageKey, value: String?) in
            value.map { FactView(name: words.phrase(name), value: $0) }
        }
    }
}
