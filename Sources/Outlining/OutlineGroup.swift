import CommonMark
import ContentSource
import Diagnostics
import Headings
import TextReading

/// A group's text in its places, not yet rendered.
package struct GroupOutline: Sendable {
    /// What it stands for.
    package var text: [Block] = []
    /// Above the contra-indicators.
    package var contraText: [Block] = []
    package var contra: [IndicatorOutline] = []
    /// Below the contra-indicators.
    package var contraClosing: [Block] = []
    /// The headings of the contra-indicators.
    package var contraTitles: [String] = []
    /// What the author calls contra-indicators, each name once.
    package var contraLabels: [String] = []

    package init(
        text: [Block] = [], contraText: [Block] = [], contra: [IndicatorOutline] = [], contraClosing: [Block] = [],
        contraTitles: [String] = [], contraLabels: [String] = []
    ) {
        self.text = text
        self.contraText = contraText
        self.contra = contra
        self.contraClosing = contraClosing
        self.contraTitles = contraTitles
        self.contraLabels = contraLabels
    }
}

/// Parts a group's text from what stands under its contra headings.
package func groupOutline(
    _ blocks: [Block], by rules: HeadingRules, in file: SourceFile, _ findings: inout DiagnosticCollector
) -> GroupOutline {
    var outline = GroupOutline()
    var contraRank: Int?
    for (index, block) in blocks.enumerated() {
        if case .heading(let heading) = block {
            if let rank = contraRank, heading.rank > rank {
                checkGroupHeading(
                    heading, below: outline.contraTitles.last, holdsBullets: false, by: rules, in: file, &findings)
                outline.addContra(.heading(dropAnchor(from: heading, in: file, &findings)), in: file, &findings)
                continue
            }
            let title = words(of: heading)
            let holdsBullets = if case .list? = blocks[(index + 1)...].first { true } else { false }
            checkGroupHeading(heading, below: nil, holdsBullets: holdsBullets, by: rules, in: file, &findings)
            guard rules.meaning(of: title)?.isContra == true else {
                contraRank = nil
                outline.text.append(block)
                continue
            }
            contraRank = dropAnchor(from: heading, in: file, &findings).rank
            outline.contraTitles.append(title)
            let label = rules.contraLabel(of: title)
            guard !outline.contraLabels.contains(where: { rules.key($0) == rules.key(label) }) else { continue }
            if let first = outline.contraLabels.first {
                findings.add(.contraTogether(label, with: first, heading, file))
            }
            outline.contraLabels.append(label)
        } else if contraRank == nil {
            outline.text.append(block)
        } else {
            outline.addContra(block, in: file, &findings)
        }
    }
    return outline
}

extension GroupOutline {
    /// Text, bullets, and text again, as the author has it.
    fileprivate mutating func addContra(_ block: Block, in file: SourceFile, _ findings: inout DiagnosticCollector) {
        switch block {
        case .list(let list):
            if let between = contraClosing.first { findings.add(.textBetweenContra(between, file)) }
            contra += indicators(of: list, in: file, &findings)
        case .rule where !contra.isEmpty: findings.add(.ruleLeftOut(block, file))
        case _ where contra.isEmpty: contraText.append(block)
        default: contraClosing.append(block)
        }
    }
}

extension Diagnostic {
    fileprivate static func textBetweenContra(_ block: Block, _ file: SourceFile) -> Diagnostic {
        let name = if case .heading(let heading) = block { "The heading ‘\(words(of: heading))’" } else { "This text" }
        return Diagnostic(
            .error, "text-between-bullets",
            "\(name) stands between bullets, but a group shows all that it warns of in one list.",
            at: file.location(line: block.range.start.line),
            suggestion: "Move it above the first bullet or below the last, or take it out."
        )
    }
}
