import Foundation
import ImportedDocuments

/// Names for the files of a framework: numbered in their order, none twice, none that Newel or a system keeps for itself.
package struct SourceNames {
    private var taken: Set<String> = []
    private let width: Int
    private var number = 0

    /// - Parameter count: how many names there will be.
    init(count: Int) {
        width = String(count).count
    }

    /// The next name, without its ending, of a title's words.
    mutating func next(_ title: String) -> String {
        number += 1
        let digits = String(number)
        return
            "\(String(repeating: "0", count: max(width, 2) - min(digits.count, max(width, 2))))\(digits)-\(id(title))"
    }

    /// An id of a title's words, as no other has been given.
    mutating func id(_ title: String) -> String {
        let base = Self.id(title)
        var id = base
        var count = 2
        while taken.contains(id) {
            id = "\(base)-\(count)"
            count += 1
        }
        taken.insert(id)
        return id
    }

    /// Letters and digits in small letters and without accents, hyphens between them, at most fifty characters.
    static func id(_ title: String) -> String {
        let folded = title.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        var id = ""
        for word in words(of: folded) {
            let longer = id.isEmpty ? word : "\(id)-\(word)"
            if longer.count > 50 { break }
            id = longer
        }
        if id.isEmpty { id = String(words(of: folded).first?.prefix(50) ?? "untitled") }
        let isReserved =
            reserved.contains(id) || prefixes.contains { id.hasPrefix($0) }
            || id.wholeMatch(of: /(?:con|prn|aux|nul|(?:com|lpt)\d)/) != nil
        return isReserved ? "the-\(id)" : id
    }

    /// What the site's own pages, and folders in a framework, are called.
    private static let reserved: Set<String> = [
        "index", "roles", "compare", "pocket-guide", "pocket-guide-fold", "framework", "history", "images", "pages",
        "group", "site", "search",
        "a-z", "404", "sitemap", "assets", "changes", "sign", "readme",
    ]
    private static let prefixes = [
        "group-", "level-", "step-", "role-", "page-", "compare-", "specification-", "history-level-", "history-role-",
        "changes-part-", "sign-part-",
    ]
}
