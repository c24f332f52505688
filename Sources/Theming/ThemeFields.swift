import Localization
import Model
import Templates

extension Field {
    /// An author's text.
    package static func html(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> PageText?
    ) -> Field {
        .html(
            name, documentation, isPresent: { value($0).map { !$0.text.isEmpty } ?? false },
            write: { object, buffer in value(object)?.write(to: &buffer) }
        )
    }

    /// The theme's words; each is named by its key in the strings files.
    package static func words(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> LocalizedStrings
    ) -> Field {
        .strings(name, documentation) { value($0).strings }
    }
}
