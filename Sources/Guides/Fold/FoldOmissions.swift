import Localization
import Model
import PageKit

/// What a folded sheet can leave out of the pocket guide, found once for all that is tried.
struct FoldOmissions: Sendable {
    private let all: [Level]
    private let words: LocalizedStrings
    private let contraLabel: String
    private let hasIndicators: Bool
    private let hasExamples: Bool
    private let hasContra: Bool
    private let hasGroupContra: Bool
    private let hasDefinitions: Bool
    private let hasSteps: Bool
    private let hasNarrative: Bool
    private let hasIntroduction: Bool
    private let hasPages: Bool

    init(from request: GuideRequest, at context: FrameworkContext) {
        let framework = context.framework
        switch request.reader {
        case .everybody: all = framework.levelsInPocketGuide
        case .level(let level): all = framework.ladder.holding(at: level.id)
        case .role(let role): all = role.level.map { framework.ladder.holding(at: $0) } ?? []
        }
        words = context.words
        contraLabel = context.contraLabel
        let competencies = framework.competenciesInPocketGuide
        func has(_ isWanted: (Cell) -> Bool) -> Bool { competencies.contains { $0.cells.contains(where: isWanted) } }
        hasIndicators = has { !$0.indicators.isEmpty }
        hasExamples = has { $0.indicators.contains { !$0.examples.isEmpty } }
        hasContra = has { $0.polarity == .contra }
        hasGroupContra = framework.groups.contains { !$0.contra.isEmpty }
        hasDefinitions = competencies.contains { $0.definition != nil }
        hasSteps = competencies.contains { $0.ownLadder != nil }
        hasNarrative = competencies.contains { !$0.narrative.isEmpty }
        hasIntroduction = !framework.introduction.isEmpty
        hasPages = !framework.pagesInPocketGuide.isEmpty
    }

    /// The levels of which a sheet says what they ask.
    func levels(of essence: FoldEssence) -> [Level] {
        Array(all.prefix(essence.levelCount ?? all.count))
    }

    /// What a sheet leaves out, part by part.
    func parts(of essence: FoldEssence) -> [String] {
        let included = Set(levels(of: essence).map(\.id))
        var parts = all.filter { !included.contains($0.id) }.map(\.title)
        if essence.levelCount == 0, hasIndicators { parts.append(words.phrase(.indicators)) }
        if !essence.hasContra, hasContra {
            parts.append(contraLabel)
        } else if hasGroupContra {
            parts.append(words.phrase(.foldGroupContra, ["title": contraLabel]))
        }
        if hasDefinitions {
            switch essence.definition {
            case .whole: break
            case .firstSentence: parts.append(words.phrase(.foldDefinitionsEnd))
            case .none: parts.append(words.phrase(.foldDefinitions))
            }
        }
        if !essence.hasExamples, essence.levelCount != 0, hasExamples { parts.append(words.phrase(.foldExamples)) }
        if essence.levelCount != nil, hasSteps { parts.append(words.phrase(.foldSteps)) }
        if hasNarrative { parts.append(words.phrase(.foldNarrative)) }
        if hasIntroduction { parts.append(words.phrase(.foldIntroduction)) }
        if hasPages { parts.append(words.phrase(.pages)) }
        return parts
    }
}
