import Theming

extension RequiredTemplate {
    /// Those of parts that pages share, and of the style sheet with the site’s colour.
    package static let shared: [RequiredTemplate] = [
        RequiredTemplate(.header), RequiredTemplate(.footer), RequiredTemplate(.levelMark),
        RequiredTemplate(.levelStairs),
        RequiredTemplate(.levelLabel), RequiredTemplate(.annotation), RequiredTemplate(.edited),
        RequiredTemplate(.gone), RequiredTemplate(.cell), RequiredTemplate(.accent),
    ]
}
