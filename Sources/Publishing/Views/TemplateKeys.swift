import Diagnostics

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
extension TemplateKey where Root == BreadcrumbsView { static var breadcrumbs: Self { Self("breadcrumbs") } }
extension TemplateKey where Root == LinkView { static var linkItem: Self { Self("link-item") } }
extension TemplateKey where Root == PagerView { static var pager: Self { Self("pager") } }
extension TemplateKey where Root == StatusView { static var status: Self { Self("status") } }
extension TemplateKey where Root == LevelMarkView { static var levelMark: Self { Self("level-mark") } }
extension TemplateKey where Root == LevelLabelView { static var levelLabel: Self { Self("level-label") } }
extension TemplateKey where Root == PartView { static var part: Self { Self("part") } }
extension TemplateKey where Root == ThemedCellView { static var themedCell: Self { Self("themed-cell") } }
extension TemplateKey where Root == ExpectationsView { static var expectations: Self { Self("expectations") } }
extension TemplateKey where Root == StepChangeView { static var stepChange: Self { Self("step-change") } }
extension TemplateKey where Root == DetailsView { static var details: Self { Self("details") } }
extension TemplateKey where Root == SpecificationRowView {
    static var specificationRow: Self { Self("specification-row") }
}
extension TemplateKey where Root == ComparisonView { static var comparison: Self { Self("comparison") } }
extension TemplateKey where Root == ComparedRowView { static var comparedRow: Self { Self("compared-row") } }
extension TemplateKey where Root == ComparedView { static var compared: Self { Self("compared") } }
extension TemplateKey where Root == ComparedAskView { static var comparedAsk: Self { Self("compared-ask") } }
extension TemplateKey where Root == ComparedPartView { static var comparedPart: Self { Self("compared-part") } }
extension TemplateKey where Root == AskedItemView { static var askedItem: Self { Self("asked-item") } }
extension TemplateKey where Root == RoleItemView { static var roleItem: Self { Self("role-item") } }
extension TemplateKey where Root == ProposalView { static var proposal: Self { Self("proposal") } }
extension TemplateKey where Root == ChangeRowView { static var changeRow: Self { Self("change-row") } }
extension TemplateKey where Root == ChangeView { static var change: Self { Self("change") } }
extension TemplateKey where Root == ChangeTextView { static var changeText: Self { Self("change-text") } }
extension TemplateKey where Root == AnnotationView { static var annotation: Self { Self("annotation") } }
extension TemplateKey where Root == EditedView { static var edited: Self { Self("edited") } }
extension TemplateKey where Root == GoneView { static var gone: Self { Self("gone") } }
extension TemplateKey where Root == SignRowView { static var signRow: Self { Self("sign-row") } }
extension TemplateKey where Root == IndicatorsView { static var indicators: Self { Self("indicators") } }
extension TemplateKey where Root == IndicatorView { static var indicator: Self { Self("indicator") } }
extension TemplateKey where Root == ExamplesView { static var examples: Self { Self("examples") } }
extension TemplateKey where Root == TableView { static var table: Self { Self("table") } }
extension TemplateKey where Root == TableHeadView { static var tableHead: Self { Self("table-head") } }
extension TemplateKey where Root == TableBodyView { static var tableBody: Self { Self("table-body") } }
extension TemplateKey where Root == TableRowView { static var tableRow: Self { Self("table-row") } }
extension TemplateKey where Root == TableCellView { static var tableCell: Self { Self("table-cell") } }
extension TemplateKey where Root == MatrixView { static var matrix: Self { Self("matrix") } }
extension TemplateKey where Root == MatrixBodyView { static var matrixBody: Self { Self("matrix-body") } }
extension TemplateKey where Root == MatrixRowView { static var matrixRow: Self { Self("matrix-row") } }
extension TemplateKey where Root == MatrixCellView { static var matrixCell: Self { Self("matrix-cell") } }
extension TemplateKey where Root == GuideEntryView { static var guideEntry: Self { Self("guide-entry") } }
extension TemplateKey where Root == GuideSectionView { static var guideSection: Self { Self("guide-section") } }
extension TemplateKey where Root == GuidePartView { static var guidePart: Self { Self("guide-part") } }
extension TemplateKey where Root == GuideThemeView { static var guideTheme: Self { Self("guide-theme") } }
extension TemplateKey where Root == GuideAsksView { static var guideAsks: Self { Self("guide-asks") } }
extension TemplateKey where Root == GuideAskView { static var guideAsk: Self { Self("guide-ask") } }
extension TemplateKey where Root == PressStyle { static var pressStyle: Self { Self("pocket-guide-press") } }
extension TemplateKey where Root == FoldEntryView { static var foldEntry: Self { Self("fold-entry") } }

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    public static func make(from files: ThemeFiles) -> (theme: Theme?, findings: [Diagnostic]) {
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
        RequiredTemplate(.header), RequiredTemplate(.footer), RequiredTemplate(.breadcrumbs),
        RequiredTemplate(.linkItem), RequiredTemplate(.pager), RequiredTemplate(.status),
        RequiredTemplate(.levelMark), RequiredTemplate(.levelLabel), RequiredTemplate(.part),
        RequiredTemplate(.themedCell), RequiredTemplate(.expectations), RequiredTemplate(.stepChange),
        RequiredTemplate(.details), RequiredTemplate(.specificationRow), RequiredTemplate(.comparison),
        RequiredTemplate(.comparedRow),
        RequiredTemplate(.compared), RequiredTemplate(.comparedAsk), RequiredTemplate(.comparedPart),
        RequiredTemplate(.askedItem),
        RequiredTemplate(.roleItem),
        RequiredTemplate(.proposal), RequiredTemplate(.changeRow), RequiredTemplate(.change),
        RequiredTemplate(.changeText), RequiredTemplate(.annotation), RequiredTemplate(.edited),
        RequiredTemplate(.gone), RequiredTemplate(.signRow),
        RequiredTemplate(.indicators),
        RequiredTemplate(.indicator), RequiredTemplate(.examples), RequiredTemplate(.table),
        RequiredTemplate(.tableHead), RequiredTemplate(.tableBody), RequiredTemplate(.tableRow),
        RequiredTemplate(.tableCell), RequiredTemplate(.matrix), RequiredTemplate(.matrixBody),
        RequiredTemplate(.matrixRow), RequiredTemplate(.matrixCell), RequiredTemplate(.guideEntry),
        RequiredTemplate(.guideSection), RequiredTemplate(.guidePart), RequiredTemplate(.guideTheme),
        RequiredTemplate(.guideAsks), RequiredTemplate(.guideAsk), RequiredTemplate(.foldEntry),
        RequiredTemplate(.pressStyle),
    ]
}
