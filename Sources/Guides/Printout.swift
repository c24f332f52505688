import Model
import PageKit
import Theming

/// A page that stands for itself, with its style sheets and pictures inside, ready to be made into a PDF; and what has
/// to be found there afterwards.
///
/// It names no file: the program that makes a PDF of it need not, and must not, read any. A picture that an author
/// drew could otherwise show files of the computer that it is printed on.
package struct Printout: Sendable {
    /// The document's title.
    package let title: String
    /// The whole page.
    package let html: String
    /// The text of the page, in plain words.
    package let text: String
    /// What stands at the foot of every sheet.
    package let foot: String
    /// What its indicators and their examples say, in plain words.
    package let statements: [String]
    /// The sections that its contents list, each as it is headed there and where it stands.
    package let contents: [String]
    /// The numbers of sections that are these sections' own short marks.
    package let codes: [String]
    /// The paper of its pages.
    package let paper: PaperSize
}

/// Sets a framework for print.
///
/// - Parameter changes: when the content's files were last changed, as far as that is to be told.
/// - Throws: ``FoldRefusal`` where it is to fit on one sheet and doesn't.
package func printout(
    _ request: GuideRequest, of framework: Framework, in site: Site, with theme: Theme,
    changes: LastChanges = LastChanges()
) throws(FoldRefusal) -> Printout {
    let context =
        FrameworkContext(site: site, changes: changes, framework: framework, theme: theme).drawingMarks
    let paper = request.paper(for: framework)
    let files = PageFiles(of: context, hasMarks: request.hasMarks)
    if request.layout == .fold {
        let sheet = FoldDocument(try FoldPlan(request, at: context), for: request, files: files, at: context)
        let html = theme.render(.foldedGuide, sheet.view)
        return Printout(
            title: sheet.title, html: html, text: plainText(of: html), foot: "", statements: sheet.statements,
            contents: [], codes: [], paper: paper)
    }
    let document = GuideDocument(request, on: paper, files: files, at: context)
    let html = theme.render(.pocketGuide, document.view)
    let sections = document.outline.sections
    return Printout(
        title: document.title, html: html, text: plainText(of: html), foot: document.foot,
        statements: sections.flatMap { section in
            section.indicators.flatMap { [$0.text.plain] + $0.examples.map(\.text.plain) }
        },
        contents: sections.map { section in
            [section.number, section.code, section.title].compactMap(\.self).joined(separator: " ")
        },
        codes: sections.filter(\.isNumberedByCode).compactMap(\.number), paper: paper)
}
