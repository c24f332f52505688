import Diagnostics
import Theming

// Kinds of pages.
extension TemplateKey where Root == HomeView { static var home: Self { Self("home") } }
extension TemplateKey where Root == FrameworkView { static var framework: Self { Self("framework") } }
extension TemplateKey where Root == CompetencyView { static var competency: Self { Self("competency") } }
extension TemplateKey where Root == GroupView { static var group: Self { Self("group") } }
extension TemplateKey where Root == LevelPageView { static var level: Self { Self("level") } }
extension TemplateKey where Root == StepView { static var step: Self { Self("step") } }
extension TemplateKey where Root == RolesView { static var roles: Self { Self("roles") } }
extension TemplateKey where Root == RoleView { static var role: Self { Self("role") } }
extension TemplateKey where Root == SpecificationView { static var specification: Self { Self("specification") } }
extension TemplateKey where Root == CompareView { static var compare: Self { Self("compare") } }
extension TemplateKey where Root == RoleComparisonView { static var roleComparison: Self { Self("role-comparison") } }
extension TemplateKey where Root == ChangesView { static var changes: Self { Self("changes") } }
extension TemplateKey where Root == SignView { static var sign: Self { Self("sign") } }
extension TemplateKey where Root == HistoryView { static var history: Self { Self("history") } }
extension TemplateKey where Root == TextPageView { static var page: Self { Self("page") } }
extension TemplateKey where Root == AToZView { static var aToZ: Self { Self("a-z") } }
extension TemplateKey where Root == SearchView { static var search: Self { Self("search") } }
extension TemplateKey where Root == NotFoundView { static var notFound: Self { Self("not-found") } }
extension TemplateKey where Root == RedirectView { static var redirect: Self { Self("redirect") } }
extension TemplateKey where Root == SiteMapView { static var siteMap: Self { Self("site-map") } }
extension TemplateKey where Root == AccentView { static var accent: Self { Self("accent") } }
extension TemplateKey where Root == GuideView { static var pocketGuide: Self { Self("pocket-guide") } }
extension TemplateKey where Root == FoldView { static var foldedGuide: Self { Self("pocket-guide-fold") } }

// Parts of pages.
extension TemplateKey where Root == HeaderView { static var header: Self { Self("header") } }
extension TemplateKey where Root == FooterView { static var footer: Self { Self("footer") } }
extension TemplateKey where Root == LevelMarkView { static var levelMark: Self { Self("level-mark") } }
extension TemplateKey where Root == LevelLabelView { static var levelLabel: Self { Self("level-label") } }
extension TemplateKey where Root == ComparedAskView { static var comparedAsk: Self { Self("compared-ask") } }
extension TemplateKey where Root == ComparedPartView { static var comparedPart: Self { Self("compared-part") } }
extension TemplateKey where Root == ChangeRowView { static var changeRow: Self { Self("change-row") } }
extension TemplateKey where Root == ChangeView { static var change: Self { Self("change") } }
extension TemplateKey where Root == ChangeTextView { static var changeText: Self { Self("change-text") } }
extension TemplateKey where Root == AnnotationView { static var annotation: Self { Self("annotation") } }
extension TemplateKey where Root == EditedView { static var edited: Self { Self("edited") } }
extension TemplateKey where Root == GoneView { static var gone: Self { Self("gone") } }
extension TemplateKey where Root == SignRowView { static var signRow: Self { Self("sign-row") } }
extension TemplateKey where Root == CellView { static var cell: Self { Self("cell") } }
extension TemplateKey where Root == PressStyle { static var pressStyle: Self { Self("pocket-guide-press") } }

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    package static func make(from files: ThemeFiles) -> (theme: Theme?, findings: [Diagnostic]) {
        make(from: files, templates: pages + parts + previewTemplates)
    }

    /// A template for each kind of page.
    static let pages: [RequiredTemplate] = [
        RequiredTemplate(.home), RequiredTemplate(.framework), RequiredTemplate(.competency),
        RequiredTemplate(.group), RequiredTemplate(.level), RequiredTemplate(.step), RequiredTemplate(.roles),
        RequiredTemplate(.role), RequiredTemplate(.specification), RequiredTemplate(.compare),
        RequiredTemplate(.roleComparison),
        RequiredTemplate(.history), RequiredTemplate(.changes), RequiredTemplate(.sign),
        RequiredTemplate(.page), RequiredTemplate(.aToZ), RequiredTemplate(.search),
        RequiredTemplate(.notFound), RequiredTemplate(.redirect), RequiredTemplate(.siteMap),
        RequiredTemplate(.accent), RequiredTemplate(.pocketGuide), RequiredTemplate(.foldedGuide),
    ]

    /// A template for each part that pages are put together from.
    static let parts: [RequiredTemplate] = [
        RequiredTemplate(.header), RequiredTemplate(.footer), RequiredTemplate(.levelMark),
        RequiredTemplate(.levelLabel), RequiredTemplate(.comparedAsk), RequiredTemplate(.comparedPart),
        RequiredTemplate(.changeRow), RequiredTemplate(.change), RequiredTemplate(.changeText),
        RequiredTemplate(.annotation), RequiredTemplate(.edited), RequiredTemplate(.gone), RequiredTemplate(.signRow),
        RequiredTemplate(.cell), RequiredTemplate(.pressStyle),
    ]
}
