import Theming

extension RequiredTemplate {
    /// Those of pages that are published with every site, of their parts, and of what a site has while it is written.
    package static let pages: [RequiredTemplate] = [
        RequiredTemplate(.home), RequiredTemplate(.framework), RequiredTemplate(.competency), RequiredTemplate(.group),
        RequiredTemplate(.level), RequiredTemplate(.step), RequiredTemplate(.roles), RequiredTemplate(.role),
        RequiredTemplate(.specification), RequiredTemplate(.compare), RequiredTemplate(.roleComparison),
        RequiredTemplate(.page), RequiredTemplate(.aToZ), RequiredTemplate(.search), RequiredTemplate(.notFound),
        RequiredTemplate(.redirect), RequiredTemplate(.siteMap), RequiredTemplate(.comparedAsk),
        RequiredTemplate(.comparedPart), RequiredTemplate(.preview), RequiredTemplate(.previewFindings),
        RequiredTemplate(.previewWait),
    ]
}
