import Templates

/// What stands at the head of every page of a preview.
struct ProposalView: TemplateObject {
    let before: VersionView
    let after: VersionView
    let count: String
    let changesLink: String
    let signLink: String
    let here: [LinkView]
    let hereCount: String?
    let moreCount: String?
    let description: [LinkView]
    let moreTold: String?

    static let fields: Fields<ProposalView> = [
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
