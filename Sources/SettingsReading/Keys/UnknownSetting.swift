import Diagnostics

extension FrontMatter.Entry {
    /// Whether the value is this word, in whatever capitals.
    func isText(_ word: String) -> Bool {
        guard case .text(let text) = value else { return false }
        return text.string.lowercased() == word
    }

    /// The entry as it is written, where it is short enough to be repeated: `draft: true`.
    fileprivate var shown: String {
        guard case .text(let text) = value, !text.string.isEmpty, text.string.count < 40 else { return key.string }
        return "\(key.string): \(text.string)"
    }
}

extension Diagnostic {
    /// A setting that doesn't exist here.
    ///
    /// - Parameters:
    ///   - isDraft: whether the file says of itself that it is a draft.
    ///   - known: the settings that can stand here.
    static func unknown(_ entry: FrontMatter.Entry, isDraft: Bool, among known: [String]) -> Diagnostic {
        let key = entry.key
        guard !entry.keepsBack || isDraft else {
            return Diagnostic(
                .error, "setting-keeps-nothing-back", "‘\(entry.shown)’ doesn’t keep this from being published.",
                at: key.location, suggestion: keepingBack(entry, known))
        }
        let meaning = ForeignSetting(key.string)
        if meaning == .levels && known.contains("levels") || meaning == .audience && known.contains("applies-to") {
            return Diagnostic(
                .error, "setting-asks-nobody", "‘\(entry.shown)’ isn’t read, so it doesn’t say whom this asks.",
                at: key.location, suggestion: sayingWhom(known))
        }
        return Diagnostic(
            .warning, "unknown-setting", "There is no setting ‘\(key.string)’ here.", at: key.location,
            suggestion: advice(on: key.string, among: known))
    }

    private static func keepingBack(_ entry: FrontMatter.Entry, _ known: [String]) -> String {
        guard known.contains("status") else {
            return "Take it out. To keep a folder or a file back, begin its name with _."
        }
        return ForeignSetting(entry.key.string) == .waits
            ? "Newel waits for no day. Write ‘status: draft’, and take that out on the day."
            : "Write ‘status: draft’ in its place."
    }

    private static func sayingWhom(_ known: [String]) -> String {
        known.contains("applies-to")
            ? """
            Put the bullets below a heading with the level’s name. If the whole competency is for some levels only, write \
            ‘applies-to’ and these levels.
            """ : "List the levels under ‘levels’."
    }

    private static func advice(on key: String, among known: [String]) -> String {
        if let quoted = QuotedWords(key)?.words, known.contains(quoted.lowercased()) {
            return "Write ‘\(quoted.lowercased())’ without quotation marks."
        }
        let nearest = nearestName(to: key, among: known).map { "Did you mean ‘\($0)’?" }
        return advice(on: ForeignSetting(key), among: known) ?? place(of: key) ?? nearest
            ?? "Settings here are: \(known.joined(separator: ", "))."
    }

    /// What to write for a setting of other tools, as far as there is anything.
    private static func advice(on setting: ForeignSetting?, among known: [String]) -> String? {
        switch setting {
        case .keepsBack:
            "Take it out: ‘status: draft’ alone keeps a text back."
        case .waits:
            "Take it out: Newel waits for no day."
        case .order:
            "The number at the beginning of a file’s name gives the order: 01-listening.md, 02-planning.md. Levels stand in the order of their list."
        case .address:
            known.contains("id") ? "The name in its address is its ‘id’." : nil
        case .formerAddress:
            known.contains("was") ? "Former names stand under ‘was’." : nil
        case .layout:
            "Take it out: what a page looks like follows from the folder that its file lies in."
        case .date:
            known.contains("effective")
                ? "From when it holds is ‘effective’. When it was changed is known from Git."
                : "Take it out: when a file was changed is known from Git."
        case .category:
            "Take it out: a competency’s group is the folder that it lies in, and the search finds every word."
        case .summary:
            known.contains("motto") ? "Write it as text below the settings, or as ‘motto’." : nil
        case .levels, .audience: nil
        case .synonym(let name):
            known.contains(name) ? "Did you mean ‘\(name)’?" : place(of: name)
        case nil: nil
        }
    }

    /// Where a setting can stand that can't stand here.
    private static func place(of key: String) -> String? {
        if FrameworkKey(rawValue: key) != nil { return "‘\(key)’ stands in framework.md." }
        if SiteKey(rawValue: key) != nil { return "‘\(key)’ stands in site.md." }
        if RoleKey(rawValue: key) != nil { return "‘\(key)’ stands in the files of roles." }
        return CompetencyKey(rawValue: key) == nil ? nil : "‘\(key)’ stands in the files of competencies."
    }
}
