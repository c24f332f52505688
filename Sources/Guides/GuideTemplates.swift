import Theming

extension RequiredTemplate {
    /// Those of guides.
    package static let guides: [RequiredTemplate] = [
        RequiredTemplate(.pocketGuide), RequiredTemplate(.foldedGuide), RequiredTemplate(.pressStyle),
    ]
}
