import Theming

extension RequiredTemplate {
    /// Those of guides.
    static let guides: [RequiredTemplate] = [
        RequiredTemplate(.pocketGuide), RequiredTemplate(.foldedGuide), RequiredTemplate(.pressStyle),
    ]
}
