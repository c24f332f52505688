import Diagnostics

extension TemplateKey where Root == HomeView { static var home: Self { Self("home") } }
extension TemplateKey where Root == FrameworkView { static var framework: Self { Self("framework") } }
extension TemplateKey where Root == CompetencyView { static var competency: Self { Self("competency") } }
extension TemplateKey where Root == GroupView { static var group: Self { Self("group") } }
extension TemplateKey where Root == LevelPageView { static var level: Self { Self("level") } }
extension TemplateKey where Root == TextPageView { static var page: Self { Self("page") } }
extension TemplateKey where Root == AToZView { static var aToZ: Self { Self("a-z") } }
extension TemplateKey where Root == NotFoundView { static var notFound: Self { Self("not-found") } }
extension TemplateKey where Root == RedirectView { static var redirect: Self { Self("redirect") } }
extension TemplateKey where Root == SiteMapView { static var siteMap: Self { Self("site-map") } }
extension TemplateKey where Root == AccentView { static var accent: Self { Self("accent") } }
extension TemplateKey where Root == HeaderView { static var header: Self { Self("header") } }
extension TemplateKey where Root == FooterView { static var footer: Self { Self("footer") } }
extension TemplateKey where Root == IndicatorsView { static var indicators: Self { Self("indicators") } }
extension TemplateKey where Root == IndicatorView { static var indicator: Self { Self("indicator") } }
extension TemplateKey where Root == ExamplesView { static var examples: Self { Self("examples") } }
extension TemplateKey where Root == LevelMarkView { static var levelMark: Self { Self("level-mark") } }

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    public static func make(from files: ThemeFiles) -> (theme: Theme?, findings: [Diagnostic]) {
        make(from: files, templates: required)
    }

    /// Every template that Newel renders with.
    static let required: [RequiredTemplate] = [
        RequiredTemplate(.home), RequiredTemplate(.framework), RequiredTemplate(.competency),
        RequiredTemplate(.group), RequiredTemplate(.level), RequiredTemplate(.page), RequiredTemplate(.aToZ),
        RequiredTemplate(.notFound), RequiredTemplate(.redirect), RequiredTemplate(.siteMap),
        RequiredTemplate(.accent), RequiredTemplate(.header), RequiredTemplate(.footer),
        RequiredTemplate(.indicators), RequiredTemplate(.indicator), RequiredTemplate(.examples),
        RequiredTemplate(.levelMark),
    ]
}
