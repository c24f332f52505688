import ContentSource
import Diagnostics
import Yams

/// What libYAML finds wrong, in the words of somebody who never heard of YAML.
struct YAMLProblem {
    private enum Kind {
        case anchor
        case told(String, advice: String)
    }

    private let kind: Kind
    private let mark: Mark

    /// - Parameters:
    ///   - problem: libYAML's sentence.
    ///   - context: where what is wrong began.
    ///   - mark: where it was noticed.
    init(_ problem: String, context: Mark?, at mark: Mark) {
        func says(_ phrases: String...) -> Bool { phrases.contains { problem.contains($0) } }
        if says("undefined alias", "alphabetic or numeric character") {
            (kind, self.mark) = (.anchor, mark)
        } else if says("mapping values are not allowed") {
            let advice =
                "Put quotes around a value that holds a colon. Or is there none in the line above, or more spaces before it?"
            (kind, self.mark) = (.told("a colon stands where none can", advice: advice), mark)
        } else if says("cannot start any token", "tab character") {
            let advice = "Use spaces, not tabs, and put quotes around a value that begins with a special character."
            (kind, self.mark) = (.told("a tab or a special character stands here", advice: advice), mark)
        } else if says("end of stream", "document indicator", "',' or") {
            let advice = "Close what is opened here: quotes with the same quote, [ with ] and { with }."
            (kind, self.mark) = (.told("a quote or a bracket isn’t closed", advice: advice), context ?? mark)
        } else if says("escape") {
            let advice = "Put single quotes around a value that holds a backslash."
            (kind, self.mark) = (.told("a backslash means something else in double quotes", advice: advice), mark)
        } else if says("could not find expected ':'") {
            let advice = "Give each setting a line of its own: its name, a colon, a space, its value."
            (kind, self.mark) = (.told("a colon is missing", advice: advice), context ?? mark)
        } else {
            let advice = "Check the quotes of this line and the one above it, and the spaces that both begin with."
            (kind, self.mark) = (.told("this doesn’t go together with what stands above it", advice: advice), mark)
        }
    }

    /// - Parameter linesBefore: how many lines of the file stand before the first of the settings.
    func diagnostic(of file: SourceFile, linesBefore: Int) -> Diagnostic {
        let location = Place(file: file, at: mark, linesBefore: linesBefore).location
        let isQuoted = QuotedWords.beginsValue(in: location.sourceLine[...])
        return switch kind {
        case .anchor:
            .anchor(at: location)
        case .told(let what, let advice):
            Diagnostic(
                .error, "front-matter-invalid", "The settings can’t be read here: \(what).", at: location,
                suggestion: isQuoted
                    ? "Type straight quotes, \" and not “ or ‘: a word processor’s hold nothing together." : advice
            )
        }
    }
}

extension Place {
    /// The place that libYAML names, which counts lines from the one below `---`.
    init(file: SourceFile, at mark: Mark, linesBefore: Int, width: Int = 1) {
        self.init(file: file, line: mark.line + linesBefore, scalarsBefore: mark.column - 1, width: width)
    }
}

extension Diagnostic {
    /// A value or name that begins as YAML's anchors, aliases and tags do.
    static func anchor(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-anchor", "Nothing among the settings can begin with &, * or !.", at: location,
            suggestion: "Put quotes around it."
        )
    }
}
