import Frameworks
import Templates

/// An indicator with its examples.
struct IndicatorView: TemplateObject {
    let anchor: Anchor
    let text: String
    let examples: String

    static let fields: Fields<IndicatorView> = [
        .text("anchor", "Its id, unique in the framework.") { $0.anchor.text },
        .html("text", "What it says.") { $0.text },
        .html("examples", "What it may look like, from examples.mustache.") { $0.examples },
    ]
}

/// Examples of an indicator.
struct ExamplesView: TemplateObject {
    /// One of them.
    struct Item: TemplateObject {
        let text: String

        static let fields: Fields<Item> = [
            .html("text", "What it says.") { $0.text }
        ]
    }

    let examples: [Example]
    let texts: HTMLWriter

    static let fields: Fields<ExamplesView> = [
        .flag("isOrdered", "Whether the author counted them.") { $0.examples.first?.number != nil },
        .number("start", "The first number, where it is not one.") { view in
            view.examples.first?.number.flatMap { $0 == 1 ? nil : $0 }
        },
        .list("examples", "The examples in order.") { view in
            view.examples.map { Item(text: view.texts.html($0.text, isInline: true)) }
        },
    ]
}

/// Indicators that stand in one list.
struct IndicatorsView: TemplateObject {
    let start: Int?
    let isContra: Bool
    let items: String

    static let fields: Fields<IndicatorsView> = [
        .flag("isOrdered", "Whether the author counted them.") { $0.start != nil },
        .number("start", "The first number, where it is not one.") { $0.start == 1 ? nil : $0.start },
        .flag("isContra", "Whether they warn of something.") { $0.isContra },
        .html("items", "The indicators, each from indicator.mustache.") { $0.items },
    ]
}
