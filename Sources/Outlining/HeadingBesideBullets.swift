import CommonMark
import Headings
import Model
import TextReading

/// Headings that stand beside bullets of the same place, where a topic wouldn't but a warning would.
extension OutlineBuilder {
    /// Keeps a heading that names nothing known, if bullets stand below it and others beside it.
    ///
    /// Below a level, that is a heading which stands alone behind the level's own bullets: topics part all that a level asks,
    /// or are several. Without levels, it is any beside other bullets; only where it recurs is it no topic.
    mutating func takeBesideBullets(_ title: String, _ heading: Heading, at index: Int) {
        guard !open.contains(where: { $0.meaning.isContra || $0.meaning == .theme }), beginsWithBullets(from: index),
            outline.headingsBesideBullets.count < mostBesideBullets
        else { return }
        if rules.ladder.isEmpty {
            guard open.isEmpty else { return }
            if rules.soundsLikeLevel(title) {
                outline.headingsLikeLevels.append(
                    UnknownHeading(title: title, key: rules.key(title), heading: heading, contra: nil, levels: []))
            }
            guard holdsOtherBullets(beside: index, rank: heading.rank) else { return }
        } else {
            guard open.last?.meaning.level != nil else { return }
            // That it may say how well something is done is told for itself.
            guard !rules.qualifiesTopic(title) else { return }
            guard isAlone(at: index, rank: heading.rank) else {
                outline.partingThemes.insert(rules.key(title))
                return
            }
        }
        outline.headingsBesideBullets.append(
            UnknownHeading(title: title, key: rules.key(title), heading: heading, contra: nil, levels: []))
    }

    /// Whether a heading is the only one within that above it, and bullets stand between the two.
    private func isAlone(at index: Int, rank: Int) -> Bool {
        var hasBullets = false
        var outer = index - 1
        while outer >= 0 {
            if case .list = blocks[outer] { hasBullets = true }
            if case .heading(let heading) = blocks[outer] {
                guard heading.rank < rank else { return false }
                break
            }
            outer -= 1
        }
        let behind = section(from: index, rank: rank).upperBound
        let isLast =
            if behind < blocks.count, case .heading(let next) = blocks[behind] { next.rank < rank } else { true }
        return hasBullets && isLast
    }

    /// Whether bullets are asked for outside a heading's section: above all headings, or below another that isn't known.
    private func holdsOtherBullets(beside index: Int, rank: Int) -> Bool {
        let section = section(from: index, rank: rank)
        var isAsked = true
        for (other, block) in blocks.enumerated() where other != index && !section.contains(other) {
            switch block {
            case .heading(let heading):
                switch readings[other] {
                case .free: isAsked = !rules.isNarrative(words(of: heading))
                case .means(.theme), .means(.everyone), .means(.indicators): isAsked = true
                default: isAsked = false
                }
            case .list where isAsked: return true
            default: break
            }
        }
        return false
    }
}

/// More than a person writes.
private let mostBesideBullets = 50
