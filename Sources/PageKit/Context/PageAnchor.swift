import Model

/// Ids that the theme itself gives; no author’s anchor begins with `page-` or `group-`.
package enum PageAnchor {
    package static let contra = "page-contra"
    package static let competencies = "page-competencies"

    /// Of a group, on a page that shows several.
    package static func group(_ group: Group.ID) -> String {
        "group-\(group)"
    }

    /// Of a letter of the A to Z.
    package static func letter(_ letter: String) -> String {
        "page-\(letter.lowercased())"
    }
}
