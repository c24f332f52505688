import Diagnostics
import Localization
import Templates
import Theming

/// What the theme adds to a site while it is written, and never publishes.
extension Theme {
    /// What stands at the end of every page of a preview.
    ///
    /// - Parameters:
    ///   - folder: where the preview's own files are served, with a slash at both ends.
    ///   - version: which state of the site the page belongs to.
    ///   - look: which state of all that pages load: two pages of one look differ in their text alone.
    ///   - findings: what has to be put right, from ``previewFindings(_:isOverSite:language:)``.
    ///   - language: the site's, as a BCP 47 tag.
    package func previewTail(
        folder: String, version: String, look: String, findings: String, language: String
    ) -> String {
        render(
            .preview,
            PreviewView(
                folder: folder, version: version, look: look, findings: findings, words: strings.words(in: language)))
    }

    /// What has to be put right before a site can be published, for its pages; empty where nothing has.
    ///
    /// - Parameters:
    ///   - isOverSite: whether there is a site from before, which it is shown on.
    ///   - language: the site's, as a BCP 47 tag.
    package func previewFindings(_ findings: [Diagnostic], isOverSite: Bool, language: String) -> String {
        let errors = findings.filter { $0.severity == .error }
        guard !errors.isEmpty else { return "" }
        return render(
            .previewFindings, FindingsView(errors: errors, isOverSite: isOverSite, words: strings.words(in: language))
        )
    }

    /// The page that stands in for all others as long as there is no site.
    ///
    /// - Parameter isUnderWay: whether a site is being made, so that the reader need only wait.
    package func previewWait(isUnderWay: Bool, language: String) -> String {
        render(.previewWait, WaitView(isUnderWay: isUnderWay, words: strings.words(in: language)))
    }
}

extension TemplateKey where Root == PreviewView { static var preview: Self { Self("preview") } }
extension TemplateKey where Root == FindingsView { static var previewFindings: Self { Self("preview-findings") } }
extension TemplateKey where Root == WaitView { static var previewWait: Self { Self("preview-wait") } }

/// The end of every page of a preview.
struct PreviewView: TemplateObject {
    let folder: String
    let version: String
    let look: String
    let findings: String
    let words: LocalizedStrings

    static let fields: Fields<PreviewView> = [
        .text("folder", "Where the files of ‘preview’ are served, with a slash at both ends.") { $0.folder },
        .text("version", "Which state of the site the page belongs to.") { $0.version },
        .text("look", "Which state of the style sheets, pictures and so on that the site’s pages load.") { $0.look },
        .html("findings", "What has to be put right, from preview-findings.mustache.") { $0.findings },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// The page that stands in for all others.
struct WaitView: TemplateObject {
    let isUnderWay: Bool
    let words: LocalizedStrings

    static let fields: Fields<WaitView> = [
        .text("language", "The page’s language as a BCP 47 tag.") { $0.words.language },
        .flag("isUnderWay", "Whether a site is being made, so that the reader need only wait.") { $0.isUnderWay },
        .words("words", "The theme’s words.") { $0.words },
    ]
}
