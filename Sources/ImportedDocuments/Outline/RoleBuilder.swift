/// Roles in the order in which rows name them, and what each asks.
package struct RoleBuilder {
    package private(set) var roles: [Outline.Role] = []
    private var indices: [String: Int] = [:]

    package func knows(_ title: String) -> Bool { indices[titleKey(title)] != nil }

    /// Says that a role asks a competency: once, however often rows say so.
    ///
    /// - Parameters:
    ///   - text: what the role is for, as the first of its rows says it.
    ///   - level: the index of the level, among those that the competency stands on; nil for everyone's.
    /// - Returns: false where the role asks the competency at another level already, which stays.
    package mutating func add(
        _ title: String, family: String?, text: [ImportedBlock], asks competency: Int, at level: Int?
    ) -> Bool {
        let key = titleKey(title)
        let index = indices[key] ?? roles.count
        if index == roles.count {
            roles.append(Outline.Role(title: title, family: family, text: text))
            indices[key] = index
        }
        if let known = roles[index].asks.first(where: { $0.competency == competency }) { return known.level == level }
        roles[index].asks.append((competency, level))
        return true
    }
}
