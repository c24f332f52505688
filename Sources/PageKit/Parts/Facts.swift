import Localization
import Model
import Templates

/// Something that is known of a framework.
package struct FactView: TemplateObject {
    package let name: String
    package let value: String

    /// A fact by its name.
    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    package static let fields: Fields<FactView> = [
        .text("name", "What is known.") { $0.name },
        .text("value", "What it is.") { $0.value },
    ]
}

extension FrameworkContext {
    /// Version, dates and owner, as far as they are known.
    package var facts: [FactView] {
        let date = { [words] (text: String) in dateInWords(text, language: words.language) }
        return [
            (.factVersion, framework.version), (.factEffective, framework.effective.map(date)),
            (.factReview, framework.review.map(date)), (.factOwner, framework.owner),
        ].compactMap { (name: MessageKey, value: String?) in
            value.map { FactView(name: words.phrase(name), value: $0) }
        }
    }
}
