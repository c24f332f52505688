import Diagnostics
import Guides
import PageKit
import Pages
import ReviewSite
import Theming

extension RequiredTemplate {
    /// Every template that a theme must have.
    static let all = pages + guides + reviews + shared
}

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    package static func make(from files: ThemeFiles) -> (theme: Theme?, findings: [Diagnostic]) {
        make(from: files, templates: RequiredTemplate.all)
    }
}
