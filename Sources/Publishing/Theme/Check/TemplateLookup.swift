import Diagnostics

/// What the names in tags stand for.
struct TemplateLookup {
    /// What a name stands for.
    enum Meaning {
        /// Something to show, and to open a section on if it may be missing.
        case text
        /// Something to show that is always there.
        case number
        /// A text of the theme, by its key.
        case word(String)
        case flag
        /// A list, by what an item of it is.
        case list(TemplateScope)
        case object(TemplateSchema)
        case words
        /// It couldn't be made out, because of something that was told already.
        case unknown
    }

    /// The keys that the strings files have.
    let words: Set<String>

    /// What a tag's name stands for, or why it stands for nothing.
    func meaning(of tag: TemplateTag, in context: TemplateContext) throws(Diagnostic) -> Meaning {
        guard let name = TemplateName(tag) else { throw .brackets(tag) }
        guard let written = name.function else { return try meaning(of: name, tag, in: context) }
        guard let function = TemplateName.Function(rawValue: written) else { throw .unknownFunction(written, tag) }
        if function.isOfItem {
            guard name.path.isEmpty else { throw .takesNothing(function, tag) }
            guard context.isItem || context.scopes.last == .unknown else { throw .notInList(function, tag) }
            return function.isShown ? .number : .flag
        }
        let list: Meaning = name.path.isEmpty ? .text : try meaning(of: name, tag, in: context)
        switch (list, function) {
        case (.unknown, _): return .unknown
        case (.list, .count): return .number
        case (.list, .empty): return .flag
        case (.list, _): return list
        default: throw .wantsList(function, tag)
        }
    }

    private func meaning(
        of name: TemplateName, _ tag: TemplateTag, in context: TemplateContext
    ) throws(Diagnostic) -> Meaning {
        let parts = name.parts
        let here = context.scopes.last ?? .unknown
        guard let first = parts.first else { return meaning(of: here) }
        let scopes = name.isLocal ? [here] : context.scopes.reversed()
        var found: Meaning?
        for scope in scopes where found == nil { found = meaning(of: first, in: scope) }
        guard var meaning = found else { throw unknown(name, part: 0, in: scopes) }
        for index in parts.indices.dropFirst() {
            let scope = try scope(inside: meaning, name, part: index)
            guard let inner = self.meaning(of: parts[index], in: scope) else {
                throw unknown(name, part: index, in: [scope])
            }
            meaning = inner
        }
        return meaning
    }

    /// What `{{.}}` stands for.
    private func meaning(of scope: TemplateScope) -> Meaning {
        switch scope {
        case .object(let schema): .object(schema)
        case .words: .words
        case .text: .text
        case .emptyList: .list(.unknown)
        case .unknown: .unknown
        }
    }

    private func meaning(of part: String, in scope: TemplateScope) -> Meaning? {
        switch scope {
        case .object(let schema):
            switch schema.entry(part)?.kind {
            case .text, .html, .number: .text
            case .flag: .flag
            case .words: .words
            case .texts: .list(.text)
            case .list(let child): .list(.object(child))
            case .object(let child): .object(child)
            case nil: nil
            }
        case .words: words.contains(part) ? .word(part) : nil
        case .text, .emptyList: nil
        case .unknown: .unknown
        }
    }

    private func scope(
        inside meaning: Meaning, _ name: TemplateName, part: Int
    ) throws(Diagnostic) -> TemplateScope {
        switch meaning {
        case .object(let schema): .object(schema)
        case .words: .words
        case .unknown: .unknown
        case .list: throw .partOfList(name, part: part)
        case .text, .number, .word, .flag: throw .partOfText(name, part: part)
        }
    }

    private func unknown(_ name: TemplateName, part: Int, in scopes: some Sequence<TemplateScope>) -> Diagnostic {
        if case .words? = Array(scopes).first, let phrase = Phrase(rawValue: name.parts[part]) {
            return .phrase(phrase, at: name.location(ofPart: part))
        }
        var isWords = false
        let names = scopes.flatMap { scope -> [String] in
            switch scope {
            case .object(let schema): return schema.entries.map(\.name)
            case .words:
                isWords = true
                return words.sorted()
            case .text, .emptyList, .unknown: return []
            }
        }
        return isWords && part > 0
            ? .unknownWord(name.parts[part], names, at: name.location(ofPart: part))
            : .unknownName(name.parts[part], names, at: name.location(ofPart: part))
    }
}

extension Diagnostic {
    fileprivate static func brackets(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-syntax", "The brackets in ‘\(tag.name)’ don’t fit together.", at: tag.location,
            suggestion: "Write them as in ‘count(parts)’ or ‘first()’."
        )
    }

    fileprivate static func unknownFunction(_ name: String, _ tag: TemplateTag) -> Diagnostic {
        let names = TemplateName.Function.allCases.map { $0.rawValue + "()" }
        let nearest = nearestName(to: name + "()", among: names)
        return Diagnostic(
            .error, "template-unknown-function", "Templates have no ‘\(name)()’.", at: tag.location,
            suggestion: nearest.map { "Did you mean ‘\($0)’?" } ?? "They have \(names.joined(separator: ", "))."
        )
    }

    fileprivate static func takesNothing(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ takes nothing between its brackets.",
            at: tag.location, suggestion: "Write ‘\(function.rawValue)()’ inside the list’s section."
        )
    }

    fileprivate static func notInList(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ works only directly inside a list’s section.",
            at: tag.location,
            suggestion: "Use it outside of other sections that lie within, and not in a partial or block."
        )
    }

    fileprivate static func wantsList(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ wants the name of a list.", at: tag.location
        )
    }

    fileprivate static func partOfList(_ name: TemplateName, part: Int) -> Diagnostic {
        let list = name.parts.prefix(part).joined(separator: ".")
        return Diagnostic(
            .error, "template-wrong-use", "‘\(list)’ is a list, so it has no ‘\(name.parts[part])’ of its own.",
            at: name.location(ofPart: part),
            suggestion: "Open a section ‘{{#\(list)}}’ and write ‘{{\(name.parts[part])}}’ in it."
        )
    }

    fileprivate static func partOfText(_ name: TemplateName, part: Int) -> Diagnostic {
        let whole = name.parts.prefix(part).joined(separator: ".")
        return Diagnostic(
            .error, "template-wrong-use", "‘\(whole)’ has no parts, so no ‘\(name.parts[part])’ either.",
            at: name.location(ofPart: part)
        )
    }

    fileprivate static func phrase(_ phrase: Phrase, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(phrase.rawValue)’ is a phrase that only Newel can fill in.", at: location
        )
    }

    fileprivate static func unknownName(_ name: String, _ names: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-name", "There is nothing called ‘\(name)’ here.", at: location,
            suggestion: help(name, names)
        )
    }

    fileprivate static func unknownWord(_ name: String, _ names: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-word", "No strings file has ‘\(name)’.", at: location,
            suggestion: nearestName(to: name, among: names).map { "Did you mean ‘\($0)’?" }
                ?? "Add it to ‘strings/\(WordBook.reference).yaml’."
        )
    }

    private static func help(_ name: String, _ names: [String]) -> String? {
        if let near = nearestName(to: name, among: names) { return "Did you mean ‘\(near)’?" }
        var seen: Set<String> = []
        let known = names.filter { seen.insert($0).inserted }
        // A long list helps nobody.
        guard !known.isEmpty, known.count <= 12 else { return nil }
        return "Known here: \(known.map { "‘\($0)’" }.joined(separator: ", "))."
    }
}
