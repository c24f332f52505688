import Model
import Templates
import Theming

/// A cell: a text, indicators with their examples, and what is said after them.
package struct CellView: TemplateObject {
    let text: PageText?
    let lists: [IndicatorListView]
    let closing: PageText?

    /// - Parameter writer: writes authors' texts for the pages that the cell is to stand on.
    private init(
        text: RichText?, indicators: [Indicator], closing: RichText?, isContra: Bool, by writer: HTMLWriter
    ) {
        self.text = text.map { PageText(text: $0, writer: writer) }
        self.closing = closing.map { PageText(text: $0, writer: writer) }
        lists = runs(of: indicators, by: \.number).map {
            IndicatorListView(indicators: $0, isContra: isContra, writer: writer)
        }
    }

    /// A cell of a competency.
    package init(_ cell: Cell, by writer: HTMLWriter) {
        self.init(
            text: cell.text, indicators: cell.indicators, closing: cell.closing,
            isContra: cell.polarity == .contra, by: writer)
    }

    /// The contra-indicators of a group.
    package init(contraOf group: Group, by writer: HTMLWriter) {
        self.init(
            text: group.contraText, indicators: group.contra, closing: group.contraClosing, isContra: true, by: writer)
    }

    package static let fields: Fields<CellView> = [
        .html("text", "What stands above the indicators.") { $0.text },
        .list("lists", "The indicators; those that were counted in one go share a list.") { $0.lists },
        .html("closing", "What stands below them.") { $0.closing },
    ]
}

/// Indicators that stand in one list.
struct IndicatorListView: TemplateObject {
    let indicators: [Indicator]
    let isContra: Bool
    let writer: HTMLWriter

    static let fields: Fields<IndicatorListView> = [
        .flag("isOrdered", "Whether the author counted them.") { $0.indicators.first?.number != nil },
        .number("start", "The first number, where it is not one.") { view in
            view.indicators.first?.number.flatMap { $0 == 1 ? nil : $0 }
        },
        .flag("isContra", "Whether they warn of something.") { $0.isContra },
        .list("indicators", "The indicators in order.") { view in
            view.indicators.map { IndicatorView(indicator: $0, writer: view.writer) }
        },
    ]
}

/// An indicator with its examples.
struct IndicatorView: TemplateObject {
    let indicator: Indicator
    let writer: HTMLWriter

    static let fields: Fields<IndicatorView> = [
        .text("anchor", "Its id, unique in the framework.") { $0.indicator.anchor.text },
        .html("text", "What it says.") { PageText(text: $0.indicator.text, writer: $0.writer, isInline: true) },
        .list("exampleLists", "What it may look like; examples that were counted in one go share a list.") { view in
            runs(of: view.indicator.examples, by: \.number).map { ExampleListView(examples: $0, writer: view.writer) }
        },
    ]
}

/// Examples of an indicator that stand in one list.
struct ExampleListView: TemplateObject {
    /// One of them.
    struct Item: TemplateObject {
        let text: PageText

        static let fields: Fields<Item> = [
            .html("text", "What it says.") { $0.text }
        ]
    }

    let examples: [Example]
    let writer: HTMLWriter

    static let fields: Fields<ExampleListView> = [
        .flag("isOrdered", "Whether the author counted them.") { $0.examples.first?.number != nil },
        .number("start", "The first number, where it is not one.") { view in
            view.examples.first?.number.flatMap { $0 == 1 ? nil : $0 }
        },
        .list("examples", "The examples in order.") { view in
            view.examples.map { Item(text: PageText(text: $0.text, writer: view.writer, isInline: true)) }
        },
    ]
}

/// Neighbours that were counted on, or not counted, share a list.
private func runs<Item>(of items: [Item], by number: (Item) -> Int?) -> [[Item]] {
    var runs: [[Item]] = []
    for item in items {
        if let last = runs.last?.last, (number(last).map { $0 &+ 1 }) == number(item) {
            runs[runs.count - 1].append(item)
        } else {
            runs.append([item])
        }
    }
    return runs
}

extension TemplateKey where Root == CellView {
    package static var cell: Self { Self("cell") }
}
