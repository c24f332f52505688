/// Words with the marks that an import keeps: bold, italics, links and line breaks.
///
/// A line break is the character `\n`; there is no other white space than single spaces once a text is `tidied`.
package struct StyledText: Hashable, Sendable {
    /// Words that are marked alike.
    package struct Run: Hashable, Sendable {
        package var text: String
        package var isStrong = false
        package var isEmphasised = false
        /// The address that it leads to; nil where it is no link.
        package var link: String?

        package init(text: String, isStrong: Bool = false, isEmphasised: Bool = false, link: String? = nil) {
            self.text = text
            self.isStrong = isStrong
            self.isEmphasised = isEmphasised
            self.link = link
        }
    }

    package var runs: [Run]

    package init(_ runs: [Run] = []) {
        self.runs = runs
    }

    /// Words without a mark.
    package init(_ text: String) {
        runs = text.isEmpty ? [] : [Run(text: text)]
    }

    /// The words alone, with their line breaks.
    package var plain: String { runs.map(\.text).joined() }

    package var isEmpty: Bool { runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

    /// Whether all its words are bold.
    package var isStrong: Bool {
        !isEmpty && runs.allSatisfy { $0.isStrong || $0.text.allSatisfy(\.isWhitespace) }
    }

    /// The lines that the text is broken into, tidied, without the empty ones.
    package var lines: [StyledText] {
        var lines: [[Run]] = [[]]
        for run in runs {
            let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append([]) }
                var piece = run
                piece.text = String(part)
                lines[lines.count - 1].append(piece)
            }
        }
        return lines.map { StyledText($0).tidied }.filter { !$0.isEmpty }
    }

    /// The text in one line.
    package var inOneLine: StyledText {
        StyledText(
            runs.map { run in
                var run = run
                run.text = run.text.replacing("\n", with: " ")
                return run
            }
        ).tidied
    }

    /// The text without white space at its ends, with one space for many, and with like runs joined.
    package var tidied: StyledText {
        var tidy: [Run] = []
        var last: Character = " "
        for run in runs {
            var piece = run
            piece.text = ""
            for character in run.text {
                let isSpace = character.isWhitespace && character != "\n" || Self.invisible.contains(character)
                let sign: Character = isSpace ? " " : character
                if sign == " ", last.isWhitespace { continue }
                if sign == "\n", last == " " { piece.text.dropLastSpace() }
                piece.text.append(sign)
                last = sign
            }
            if piece.text.isEmpty { continue }
            if let previous = tidy.last, previous.isMarked(like: piece) {
                tidy[tidy.count - 1].text += piece.text
            } else {
                tidy.append(piece)
            }
        }
        while let end = tidy.last {
            let text = end.text.trimmingEnd()
            if text.isEmpty {
                tidy.removeLast()
            } else {
                tidy[tidy.count - 1].text = text
                break
            }
        }
        return StyledText(tidy)
    }

    /// What is left without so many characters at the beginning, tidied.
    package func dropping(_ count: Int) -> StyledText {
        var left = count
        var rest: [Run] = []
        for run in runs {
            let gone = min(left, run.text.count)
            left -= gone
            var run = run
            run.text = String(run.text.dropFirst(gone))
            rest.append(run)
        }
        return StyledText(rest).tidied
    }

    /// The text and another behind it.
    package static func + (first: StyledText, second: StyledText) -> StyledText {
        StyledText(first.runs + second.runs)
    }

    /// Soft hyphens and marks of the order of bytes, which nobody sees, and blanks of no width.
    private static let invisible: Set<Character> = ["\u{00AD}", "\u{200B}", "\u{FEFF}", "\u{2060}"]
}

extension StyledText.Run {
    fileprivate func isMarked(like other: Self) -> Bool {
        isStrong == other.isStrong && isEmphasised == other.isEmphasised && link == other.link
    }
}

extension String {
    fileprivate mutating func dropLastSpace() {
        if last == " " { removeLast() }
    }

    fileprivate func trimmingEnd() -> String {
        guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...end])
    }
}
