import PageKit
import Templates

/// What readers can narrow a long list down by. Scripts do that; without them the list is all there.
struct FilterView: TemplateObject {
    let groupLabel: String?
    let levelLabel: String?
    let hasKinds: Bool
    let hasFolds: Bool
    let total: Int

    /// A filter for a list; nil for one that is looked through as fast.
    ///
    /// - Parameters:
    ///   - total: how many entries the list has.
    ///   - groupLabel: what its groups are called; nil where it has none to choose from.
    ///   - levelLabel: what its levels are called; nil likewise.
    ///   - hasKinds: whether entries are of several kinds.
    ///   - hasFolds: whether its groups are folded.
    init?(
        of total: Int, groupLabel: String? = nil, levelLabel: String? = nil, hasKinds: Bool = false, hasFolds: Bool,
        in folder: SectionContext
    ) {
        guard Self.isLong(total), folder.hasScripts else { return nil }
        self.groupLabel = groupLabel
        self.levelLabel = levelLabel
        self.hasKinds = hasKinds
        self.hasFolds = hasFolds
        self.total = total
    }

    /// Whether a list has more entries than two or three screens show, so that its groups are folded.
    static func isLong(_ total: Int) -> Bool { total > 60 }

    static let fields: Fields<FilterView> = [
        .text("groupLabel", "What the list’s groups are called; missing where it has none to choose from.") {
            $0.groupLabel
        },
        .text("levelLabel", "What its levels are called; missing where it has none to choose from.") { $0.levelLabel },
        .flag("hasKinds", "Whether its entries are of several kinds.") { $0.hasKinds },
        .flag("hasFolds", "Whether its groups are folded.") { $0.hasFolds },
        .number("total", "How many entries it has.") { $0.total },
    ]
}
