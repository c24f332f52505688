import ArgumentParser
import Diagnostics
import Foundation
import SiteGenerator
import Theming

/// Where the organisation's own templates lie.
struct ThemeOptions: ParsableArguments {
    @Option(
        name: .long, help: "A folder of templates that replace the theme's own. (default: templates, if it is there)")
    var templates: String?

    /// The folder, whether it is there or not.
    var folder: String { templates ?? "templates" }

    /// A folder that was named must be there.
    var problem: Diagnostic? {
        guard let templates, !FileManager.default.fileExists(atPath: templates) else { return nil }
        return .noTemplates(templates)
    }

    /// The files that the theme is made of.
    func files() -> ThemeFiles { TemplatesFolder.read(folder) }

    /// The theme, checked.
    func read(_ files: ThemeFiles? = nil, isStrict: Bool) -> (theme: Theme?, findings: [Diagnostic]) {
        if let problem { return (nil, [problem]) }
        let (theme, findings) = Theme.make(from: files ?? self.files())
        return (theme, isStrict ? findings.strict() : findings)
    }
}

extension Diagnostic.ID {
    /// The folder of templates that was named is not there.
    static let noTemplates: Self = "no-templates"
}

extension Diagnostic {
    fileprivate static func noTemplates(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, .noTemplates, "There is no folder ‘\(folder)’ to read templates from.", at: nil,
            suggestion: "Leave --templates out to use the theme as it comes with Newel."
        )
    }
}
