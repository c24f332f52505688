import Templates

/// What stands at the head of every page of a preview.
package struct ProposalView: TemplateObject {
    package let before: VersionView
    package let after: VersionView
    package let count: String
    package let changesLink: String
    package let signLink: String
    package let here: [LinkView]
    package let hereCount: String?
    package let moreCount: String?
    package let description: [LinkView]
    package let moreTold: String?

    /// What a page’s head says of the proposal.
    package init(
        before: VersionView, after: VersionView, count: String, changesLink: String, signLink: String, here: [LinkView],
        hereCount: String?, moreCount: String?, description: [LinkView], moreTold: String?
    ) {
        self.before = before
        self.after = after
        self.count = count
        self.changesLink = changesLink
        self.signLink = signLink
        self.here = here
        self.hereCount = hereCount
        self.moreCount = moreCount
        self.description = description
        self.moreTold = moreTold
    }

    package static let fields: Fields<ProposalView> = [
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .text("count", "How many changes there are, in words.") { $0.count },
        .text("changesLink", "The page that tells of them.") { $0.changesLink },
        .text("signLink", "The sheet to sign.") { $0.signLink },
        .list("here", "The first changes that can be seen on this page.") { $0.here },
        .text("hereCount", "How many can be seen on this page, in words; missing where none can.") { $0.hereCount },
        .text("moreCount", "How many of those are not listed, in words.") { $0.moreCount },
        .list("told", "The first changes that concern this page and are not marked on it.") { $0.description },
        .text("moreTold", "How many of those are not listed, in words.") { $0.moreTold },
    ]
}
