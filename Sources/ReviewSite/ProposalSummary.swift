import Localization
import Model
import PageKit
import Reviewing

extension SiteContext {
    /// All of it in one paragraph: how many changes, how much they matter, and how much stays.
    func summary(of proposal: ReviewOverlay) -> String {
        let changes = proposal.proposal.review.changes
        let versions = [
            "before": VersionView(version: proposal.proposal.before, words: words).inOneLine,
            "after": VersionView(version: proposal.proposal.after, words: words).inOneLine,
        ]
        guard !changes.isEmpty else { return words.phrase(.changesNoneBetween, versions) }
        let weights: [(Weight, MessageKey)] = [
            (.major, .changesMajor), (.minor, .changesMinor), (.patch, .changesPatch),
        ]
        let sentences = weights.compactMap { weight, phrase -> String? in
            let count = changes.count { $0.weight == weight }
            return count == 0 ? nil : words.phrase(phrase, count: count)
        }
        let total = proposal.total
        let kept = words.phrase(.changesKept, count: total.all, ["number": String(total.kept)])
        return
            ([words.phrase(.changesBetween, count: changes.count, versions)] + sentences
            + (total.all == 0 ? [] : [kept])).joined(separator: " ")
    }
}

extension ReviewOverlay {
    /// The indicators of the site, contra-indicators among them, and how many of them are as they were.
    fileprivate var total: (all: Int, kept: Int) {
        let all = site.frameworks.reduce(0) { sum, framework in
            framework.competencies.reduce(sum + framework.groups.reduce(0) { $0 + $1.contra.count }) {
                sum, competency in
                sum + competency.cells.reduce(0) { $0 + $1.indicators.count }
            }
        }
        let changed = proposal.review.changes.reduce(0) { sum, change in
            let own = change.element == .indicator && change.after != nil ? 1 : 0
            return change.carried.reduce(sum + own) { $1.whereabouts == .gone ? $0 : $0 + $1.count }
        }
        return (all, max(0, all - changed))
    }
}
