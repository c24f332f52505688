import Model

/// A competency, or the head of a group, that could stand on a folded sheet.
final class FoldItem {
    let title: String
    private let code: String?
    private let motto: String?
    private let competency: Competency?
    private let parts: [FoldPart]

    /// A competency with what of it is asked.
    init(_ competency: Competency, _ parts: [Expectations.Part]) {
        title = competency.title
        code = competency.code
        motto = competency.motto
        self.competency = competency
        self.parts = parts.map(FoldPart.init)
    }

    /// The head of a group.
    init(headOf group: Group) {
        title = group.title
        code = group.code
        motto = group.motto
        competency = nil
        parts = []
    }

    /// Whether it stands above what follows.
    var isHead: Bool { competency == nil }

    private lazy var measuredTitle = MeasuredText([code, title].compactMap(\.self).joined(separator: " "))
    private lazy var whole = competency?.definition.map { Definition($0.plain) }
    private lazy var firstSentence = whole.map { Definition(openingSentence(of: $0.words)) }
    private lazy var instead = motto.map { Definition($0) }

    /// What is said of it before anything else.
    private func definition(_ extent: FoldEssence.Definition) -> Definition? {
        switch extent {
        case .whole: whole ?? instead
        case .firstSentence: firstSentence ?? instead
        case .none: instead
        }
    }

    /// So many bytes of text.
    func length(of essence: FoldEssence) -> Int {
        var length = title.utf8.count + (definition(essence.definition)?.words.utf8.count ?? 0)
        for part in essence.kept(of: parts, origin: \.part.origin) { length += part.length(of: essence) }
        return length
    }

    /// So many lines.
    func lines(of essence: FoldEssence, _ estimates: FoldSheet.Estimates) -> Double {
        var lines = estimates.head.lines(of: measuredTitle) * 1.25 + 1
        if let definition = definition(essence.definition) {
            lines += estimates.full.lines(of: definition.measured) + 0.4
        }
        for part in essence.kept(of: parts, origin: \.part.origin) { lines += part.lines(of: essence, estimates) }
        return lines
    }

    /// So much of it, to be set.
    func entry(of essence: FoldEssence) -> FoldPlan.Entry {
        let kept = essence.kept(of: parts, origin: \.part.origin).map(\.part)
        let parts = kept.compactMap { essence.hasContra ? $0 : $0.withoutContra }
        return FoldPlan.Entry(
            code: code, title: title, definition: definition(essence.definition)?.inOneLine,
            parts: essence.hasExamples ? parts : parts.map(\.withoutExamples), competency: competency)
    }
}

/// What something is, in words.
private final class Definition {
    let words: String
    private(set) lazy var measured = MeasuredText(words)

    init(_ words: String) {
        self.words = words
    }

    var inOneLine: String {
        words.utf8.contains(UInt8(ascii: "\n")) ? words.replacing("\n", with: " ") : words
    }
}

extension FoldEssence {
    /// The parts that are included: everyone's, and so many levels' as they come.
    fileprivate func kept<Part>(of all: [Part], origin: (Part) -> Expectations.Origin) -> [Part] {
        var levels = 0
        return all.filter { part in
            switch origin(part) {
            case .everyone: return levelCount != 0
            case .step: return levelCount == nil
            case .own, .included:
                levels += 1
                return levelCount.map { levels <= $0 } ?? true
            }
        }
    }
}
