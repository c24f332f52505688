import Diagnostics

/// Looks for keys that are missing and for keys and placeholders that nothing knows.
package struct WordCheck {
    private let files: [StringsFile]
    private let book: StringCatalog
    private let usedKeys: Set<String>
    private let builtInKeys: Set<String>

    /// A check of the strings files: `builtIn` those of the program, `own` the user's, `used` what templates name.
    package init(builtIn: [StringsFile], own: [StringsFile], used: Set<String>) {
        files = builtIn + own
        book = StringCatalog(files)
        usedKeys = used.union(MessageKey.allCases.map(\.rawValue)).union(TermTable.keys)
        builtInKeys = Set(builtIn.filter { $0.language == StringCatalog.reference }.flatMap(\.entries.keys))
    }

    /// What was found.
    package var findings: [Diagnostic] {
        missing
            + files.flatMap { file in
                file.entries.sorted { $0.value.location < $1.value.location }.flatMap { check($0, $1, in: file) }
            }
    }

    private var missing: [Diagnostic] {
        let known = book.entries(in: StringCatalog.reference)
        return MessageKey.allCases.map(\.rawValue).filter { known[$0] == nil }.map(Diagnostic.missing)
    }

    private func check(_ key: String, _ entry: WordEntry, in file: StringsFile) -> [Diagnostic] {
        let known = book.entries(in: StringCatalog.reference)
        let isKnown =
            builtInKeys.contains(key) || usedKeys.contains(key)
            || (file.language != StringCatalog.reference && known[key] != nil)
        guard isKnown else {
            return [.unknownKey(key, near: nearestName(to: key, among: builtInKeys.union(usedKeys).sorted()), entry)]
        }
        var names = TermTable.names
        if MessageKey(rawValue: key) != nil {
            // What Newel fills in stands in the program's own English text, which every other follows.
            names.formUnion(files.first { $0.language == StringCatalog.reference }?.entries[key]?.placeholders ?? [])
            names.insert("count")
        }
        return entry.placeholders.subtracting(names).sorted().map { name in
            .unknownPlaceholder(name, near: nearestName(to: name, among: names.sorted()), entry)
        }
    }
}

extension Diagnostic {
    fileprivate static func missing(_ key: String) -> Diagnostic {
        let path = "strings/\(StringCatalog.reference).yaml"
        return Diagnostic(
            .error, "words-missing-key", "‘\(path)’ has no ‘\(key)’, which Newel needs.", at: nil,
            suggestion: "Add a line ‘\(key): …’."
        )
    }

    fileprivate static func unknownKey(_ key: String, near name: String?, _ entry: WordEntry) -> Diagnostic {
        Diagnostic(
            .warning, "words-unknown-key", "Nothing uses the words under ‘\(key)’.", at: entry.location,
            suggestion: name.map { "Did you mean ‘\($0)’?" } ?? "Take them out, or name them in a template."
        )
    }

    fileprivate static func unknownPlaceholder(_ name: String, near: String?, _ entry: WordEntry) -> Diagnostic {
        Diagnostic(
            .warning, "words-unknown-placeholder", "Nothing fills in ‘{\(name)}’, so it will be shown as it is.",
            at: entry.location, suggestion: near.map { "Did you mean ‘{\($0)}’?" }
        )
    }
}
