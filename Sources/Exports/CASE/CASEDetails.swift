import JSONWriting
import Model

extension CASETree {
    /// What is said of an item besides its words and its type.
    struct Details {
        var code: String?
        var notes: String?
        var level: String?
        var motto: String?
        /// Nil where it is what the framework's is.
        var status: Status?
        /// The titles of the levels at which it holds; empty for all.
        var appliesTo: [String] = []
        let changed: String

        /// What the format's own members can't hold; nil where there is nothing.
        var extensions: ((inout JSONWriter) -> Void)? {
            guard motto != nil || status != nil || !appliesTo.isEmpty else { return nil }
            return { json in
                json.member("newel.motto", motto)
                json.member("newel.status", status?.rawValue)
                if !appliesTo.isEmpty { json.list("newel.appliesTo", appliesTo) }
            }
        }
    }
}
