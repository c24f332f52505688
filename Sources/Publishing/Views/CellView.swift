import Frameworks

/// A cell's own text and its indicators.
struct CellView: TemplateObject {
    /// Indicators that stand in one list.
    struct List: TemplateObject {
        let isOrdered: Bool
        let start: Int?
        let items: [IndicatorView]

        static let fields: Fields<List> = [
            .flag("isOrdered", "Whether the author counted them.") { $0.isOrdered },
            .number("start", "The first number, where it is not one.") { $0.start == 1 ? nil : $0.start },
            .list("indicators", "The indicators in order.") { $0.items },
        ]
    }

    let text: RichText?
    let lists: [List]
    let isContra: Bool

    init(text: RichText?, indicators: [Indicator], isContra: Bool) {
        self.text = text
        self.isContra = isContra
        lists = Self.runs(of: indicators)
    }

    init(_ cell: Cell) {
        self.init(text: cell.text, indicators: cell.indicators, isContra: cell.polarity == .contra)
    }

    /// Neighbours that were counted on, or not counted, share a list.
    private static func runs(of indicators: [Indicator]) -> [List] {
        var runs: [[Indicator]] = []
        for indicator in indicators {
            if let last = runs.last?.last, (last.number.map { $0 &+ 1 }) == indicator.number {
                runs[runs.count - 1].append(indicator)
            } else {
                runs.append([indicator])
            }
        }
        return runs.map { run in
            List(isOrdered: run.first?.number != nil, start: run.first?.number, items: run.map(IndicatorView.init))
        }
    }

    static let fields: Fields<CellView> = [
        .html("text", "What is said before the indicators.") { $0.text },
        .list("lists", "The indicators, list by list.") { $0.lists },
        .flag("isContra", "Whether it warns of something.") { $0.isContra },
    ]
}

/// An indicator with its examples.
struct IndicatorView: TemplateObject {
    /// An example of an indicator.
    struct Example: TemplateObject {
        let text: RichText

        static let fields: Fields<Example> = [
            .html("text", "What it says.") { $0.text }
        ]
    }

    let indicator: Indicator

    init(_ indicator: Indicator) {
        self.indicator = indicator
    }

    static let fields: Fields<IndicatorView> = [
        .text("anchor", "Its id, unique in the framework.") { $0.indicator.anchor.text },
        .html("text", "What it says.") { $0.indicator.text },
        .list("examples", "What it may look like.") { $0.indicator.examples.map(Example.init) },
    ]
}
