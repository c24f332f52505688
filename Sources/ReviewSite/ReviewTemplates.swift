import Theming

extension RequiredTemplate {
    /// Those of pages that tell of changes, and of their parts.
    package static let reviews: [RequiredTemplate] = [
        RequiredTemplate(.changes), RequiredTemplate(.sign), RequiredTemplate(.history),
        RequiredTemplate(.readerHistory),
    ]
}
