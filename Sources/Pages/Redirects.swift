import Localization
import Model
import PageKit
import Templates
import Theming

/// A page that sends readers of an old address on.
struct RedirectView: TemplateObject {
    let frame: PageContext
    let title: String
    let target: String

    static let fields: Fields<RedirectView> = [
        .including { $0.frame },
        .text("title", "What the reader was looking for.") { $0.title },
        .text("target", "Where it is now.") { $0.target },
    ]
}

/// An old address and where it leads now.
struct Redirect: Sendable {
    /// The old path from the site's root.
    let from: Address
    let to: Address
    let title: String
}

extension SiteContext {
    /// A page at every address that something had before.
    ///
    /// Where a framework was renamed, all of its addresses were.
    package func redirectPages(_ frameworks: [FrameworkContext]) -> [PublishedPage] {
        let ownPages = site.pages.flatMap { page in
            page.formerIDs.map { Redirect(from: .sitePage($0), to: .sitePage(page.id), title: page.title) }
        }
        return ownPages.map { page(for: $0, folder) }
            + frameworks.flatMap { context in context.redirects.map { page(for: $0, context.folder) } }
    }

    private func page(for redirect: Redirect, _ folder: SectionContext) -> PublishedPage {
        PublishedPage(redirect.from, .redirect, of: theme) { rendering in
            RedirectView(
                frame: PageContext(folder, rendering, title: folder.words.phrase(.moved)),
                title: redirect.title,
                target: redirect.to.link(from: redirect.from)
            )
        }
    }
}

extension FrameworkContext {
    fileprivate var redirects: [Redirect] {
        let id = framework.id
        var moved: [Redirect] = []
        for former in [id] + framework.formerIDs {
            let isFormer = former != id
            let add = { (from: Address, to: Address, title: String) in
                moved.append(Redirect(from: from, to: to, title: title))
            }
            if isFormer { add(.framework(former), .framework(id), framework.title) }
            for element in framework.competencies {
                for old in element.formerIDs + (isFormer ? [element.id] : []) {
                    add(.competency(old, former), .competency(element.id, id), element.title)
                }
            }
            for element in framework.groups {
                for old in element.formerIDs + (isFormer ? [element.id] : []) {
                    add(.group(old, former), .group(element.id, id), element.title)
                }
            }
            for element in framework.ladder.levels {
                for old in element.formerIDs + (isFormer ? [element.id] : []) {
                    add(.level(old, former), .level(element.id, id), element.title)
                    if hasHistory { add(.levelHistory(old, former), .levelHistory(element.id, id), element.title) }
                }
            }
            if isFormer, hasHistory { add(.history(former), .history(id), framework.title) }
            if isFormer, !framework.roles.isEmpty { add(.roles(former), .roles(id), framework.title) }
            for element in framework.roles {
                for old in element.formerIDs + (isFormer ? [element.id] : []) {
                    add(.role(old, former), .role(element.id, id), element.title)
                    if hasHistory { add(.roleHistory(old, former), .roleHistory(element.id, id), element.title) }
                }
            }
            for element in framework.pages {
                for old in element.formerIDs + (isFormer ? [element.id] : []) {
                    add(.page(old, former), .page(element.id, id), element.title)
                }
            }
        }
        return moved
    }
}

extension TemplateKey where Root == RedirectView {
    static var redirect: Self { Self("redirect") }
}
