import Model
import Naming

extension HeadingRules {
    /// Whether a heading's words say that what stands below is wanted, so that it can't stand below one that warns.
    package func namesWanted(_ heading: String) -> Bool {
        guard folding.isEnglish, declared[folding.key(heading)] == nil, heading.utf8.count <= Self.longest else {
            return false
        }
        let words = HeadingWords(heading, folding).words
        return contraNames.reading(of: HeadingWords(heading, folding)) == nil
            && (words.indices.contains { PolarityWords.isWanted($0, in: words) }
                || PolarityWords.wantedNames.contains(words.joined(separator: " ")))
    }

    /// Whether a level's title warns, so that nobody can want what stands below it; not where ‘headings’ says that it is
    /// the level.
    package func warns(_ level: Level) -> Bool {
        guard folding.isEnglish, declared[folding.key(level.title)] == nil else { return false }
        let words = HeadingWords(level.title, folding)
        switch contraNames.reading(of: words) {
        case .named: return true
        case .unsure: return words.words.first.map(WarningWords.warning.contains) == true || words.words.count < 3
        case .besideWanted, nil: return PolarityWords.hasWarningSign(level.title)
        }
    }
}
