import Model
import SiteOutput

/// The JSON Schema of ``FrameworkData``. It is no part of the theme, because other programs rely on it.
package enum DataSchema {
    /// The schema as it is published.
    package static let file = RenderedSite.File(
        path: Address.dataSchema.path, bytes: PackageResources.framework_schema_json
    )
}
