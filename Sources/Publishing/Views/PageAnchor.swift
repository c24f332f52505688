/// Ids that the theme itself gives; no author's anchor begins with `page-`.
enum PageAnchor {
    static let contra = "page-contra"

    /// Of a letter of the A to Z.
    static func letter(_ letter: String) -> String {
        "page-\(letter.lowercased())"
    }
}
