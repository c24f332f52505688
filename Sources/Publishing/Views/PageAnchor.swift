import Model

/// Ids that the theme itself gives; no author’s anchor begins with `page-` or `group-`.
enum PageAnchor {
    static let contra = "page-contra"
    static let competencies = "page-competencies"

    /// Of a group, on a page that shows several.
    static func group(_ group: Group.ID) -> String {
        "group-\(group)"
    }

    /// Of a letter of the A to Z.
    static func letter(_ letter: String) -> String {
        "page-\(letter.lowercased())"
    }
}
