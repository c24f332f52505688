import Localization
import Templates
import TextComparison
import Theming

/// A text of which some words are out and some are in.
struct ChangeTextView: TemplateObject {
    /// Words that fared the same.
    struct Run: TemplateObject {
        let text: String
        var fate = WordRun.Operation.kept
        /// In place of the words: how many are passed over.
        var passedOver: String?
        let words: LocalizedStrings

        static let fields: Fields<Run> = [
            .text("text", "The words.") { $0.text },
            .flag("isInserted", "Whether they were put in.") { $0.fate == .inserted },
            .flag("isRemoved", "Whether they were taken out.") { $0.fate == .removed },
            .text("passedOver", "In place of words that are the same in both versions: how many.") { $0.passedOver },
            .words("words", "The theme’s words.") { $0.words },
        ]
    }

    /// A paragraph.
    struct Paragraph: TemplateObject {
        var runs: [Run] = []
        var layout = TextLine.Layout.paragraph

        private var mark: String? {
            if case .item(let mark) = layout { mark } else { nil }
        }

        /// Puts a space between words that are out and words that are in, where the text has none: one of them ends it.
        mutating func part() {
            for place in runs.indices.dropFirst().reversed() {
                let (last, next) = (runs[place - 1], runs[place])
                guard last.fate == .removed, next.fate == .inserted, let first = next.text.first,
                    first.isLetter || first.isNumber
                else { continue }
                runs.insert(Run(text: " ", words: next.words), at: place)
            }
        }

        static let fields: Fields<Paragraph> = [
            .list("runs", "Its words, as they fared.") { $0.runs },
            .flag("isHeading", "Whether it is a heading.") { $0.layout == .heading },
            .text("mark", "Of an item of a list: its bullet or number.") { $0.mark },
        ]
    }

    let paragraphs: [Paragraph]
    /// Whether something other than its words differs: emphasis, a link, the layout.
    var isSameWords = false

    /// About as many bytes as it takes on a page, and hardly ever fewer.
    var extent: Int {
        paragraphs.reduce(0) { sum, paragraph in
            paragraph.runs.reduce(sum + (paragraph.layout == .paragraph ? 10 : 70)) { sum, run in
                sum + (run.fate == .kept ? 0 : 110) + (run.passedOver.map(writtenExtent) ?? writtenExtent(run.text))
            }
        }
    }

    /// - Parameters:
    ///   - passingOver: whether what stays the same is left out where it is long.
    ///   - layouts: of each line; ignored where these are of another text.
    init(
        _ runs: [WordRun], passingOver: Bool = false, layouts: [TextLine.Layout] = [],
        _ words: LocalizedStrings
    ) {
        var paragraphs = [Paragraph()]
        /// The line that each paragraph begins with.
        var lines = [0]
        var line = 0
        for run in passingOver
            ? runs.flatMap({ shortened($0, words) }) : runs.map({ Piece(text: $0.text, fate: $0.fate) })
        {
            line += run.passedLines
            for (place, text) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if place > 0 {
                    line += 1
                    paragraphs.append(Paragraph())
                    lines.append(line)
                }
                // The space around words that are in or out is no part of what changed.
                let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
                let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.endIndex
                let pieces =
                    run.fate == .kept
                    ? [(text, run.fate)]
                    : [(text[..<start], .kept), (text[start..<end], run.fate), (text[end...], .kept)]
                for (text, fate) in pieces where !text.isEmpty || run.passedOver != nil {
                    paragraphs[paragraphs.count - 1].runs.append(
                        Run(text: String(text), fate: fate, passedOver: run.passedOver, words: words))
                }
            }
        }
        if line + 1 == layouts.count {
            for place in paragraphs.indices { paragraphs[place].layout = layouts[lines[place]] }
        }
        for place in paragraphs.indices { paragraphs[place].part() }
        self.paragraphs = paragraphs.filter { paragraph in
            paragraph.runs.contains { $0.passedOver != nil || $0.text.contains { !$0.isWhitespace } }
        }
    }

    /// A text that is the same from its first word to its last.
    init(_ lines: [TextLine], _ words: LocalizedStrings) {
        paragraphs = lines.map { Paragraph(runs: [Run(text: $0.text, words: words)], layout: $0.layout) }
    }

    static let fields: Fields<ChangeTextView> = [
        .list("paragraphs", "Its paragraphs.") { $0.paragraphs },
        .flag("isSameWords", "Whether something other than words differs: emphasis, a link, the layout.") {
            $0.isSameWords
        },
    ]
}

/// About as many bytes as a text takes where it is escaped.
func writtenExtent(_ text: String) -> Int {
    text.utf8.reduce(0) { sum, byte in
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): sum + 6
        default: sum + 1
        }
    }
}

/// Words, or what stands for them.
private struct Piece {
    var text = ""
    var fate = WordRun.Operation.kept
    var passedOver: String?
    /// How many lines end in what is passed over.
    var passedLines = 0
}

/// So many words of what stays the same show where a change stands; more are passed over.
private let context = 20

/// A long run of words that stay the same becomes its first and last words, and how many stand between.
private func shortened(_ run: WordRun, _ words: LocalizedStrings) -> [Piece] {
    guard run.fate == .kept else { return [Piece(text: run.text, fate: run.fate)] }
    let all = run.text.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard all.count > 3 * context, let head = all.prefix(context).last, let tail = all.suffix(context).first else {
        return [Piece(text: run.text)]
    }
    let count = all.count - 2 * context
    return [
        Piece(text: String(run.text[..<head.endIndex]) + " "),
        Piece(
            passedOver: words.phrase(.wordsAsBefore, count: count),
            passedLines: run.text[head.endIndex..<tail.startIndex].count { $0 == "\n" }),
        Piece(text: " " + String(run.text[tail.startIndex...])),
    ]
}
