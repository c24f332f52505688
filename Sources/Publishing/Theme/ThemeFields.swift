import Templates

extension Field {
    /// The theme's words; each is named by its key in the strings files.
    static func words(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Words) -> Field
    {
        .strings(name, documentation) { value($0).strings }
    }
}
