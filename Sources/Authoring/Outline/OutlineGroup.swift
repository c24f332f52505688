import CommonMark
import Diagnostics

/// A group's text in its places, not yet rendered.
struct GroupOutline: Sendable {
    /// What it stands for.
    var text: [Block] = []
    /// Above the contra-indicators.
    var contraText: [Block] = []
    var contra: [IndicatorOutline] = []
    /// Below the contra-indicators.
    var contraClosing: [Block] = []
    /// The headings of the contra-indicators.
    var contraTitles: [String] = []
    /// What the author calls contra-indicators, each name once.
    var contraLabels: [String] = []
}

/// Parts a group's text from what stands under its contra headings.
func groupOutline(
    _ blocks: [Block], by rules: HeadingRules, in file: SourceFile, _ findings: inout Findings
) -> GroupOutline {
    var outline = GroupOutline()
    var contraRank: Int?
    for (index, block) in blocks.enumerated() {
        if case .heading(let heading) = block {
            if let rank = contraRank, heading.rank > rank {
                outline.addContra(.heading(dropAnchor(from: heading, in: file, &findings)), in: file, &findings)
                continue
            }
            let title = words(of: heading)
            let reading = rules.reading(of: title)
            if case .contraOrTheme = reading, case .list = blocks[(index + 1)...].first {
                findings.add(.contraOrText(title, heading, file))
            }
            if case .means(.contraAt) = reading { findings.add(.levelInGroup(title, heading, file)) }
            guard reading.meaning?.isContra == true else {
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
    fileprivate mutating func addContra(_ block: Block, in file: SourceFile, _ findings: inout Findings) {
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

    fileprivate static func contraOrText(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-like-contra-in-group",
            "It isn’t clear whether what stands below ‘\(title)’ is warned of in all of the group.",
            at: file.location(of: heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(settingName(title)): contra’ if it is, \
                ‘\(settingName(title)): narrative’ if it is a text.
                """
        )
    }

    fileprivate static func levelInGroup(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "level-in-group",
            "‘\(title)’ names a level, but what a group warns of is shown at all levels.",
            at: file.location(of: heading),
            suggestion:
                "Put it into the group’s competencies, under the level’s heading, or leave the level’s name out."
        )
    }
}
