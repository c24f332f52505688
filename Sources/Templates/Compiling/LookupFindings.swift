import Diagnostics

extension Diagnostic {
    static func brackets(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-syntax", "The brackets in ‘\(tag.name)’ don’t fit together.", at: tag.location,
            suggestion: "Write them as in ‘count(parts)’ or ‘first()’."
        )
    }

    static func unknownFunction(_ name: String, _ tag: TemplateTag) -> Diagnostic {
        let names = TemplateName.Function.allCases.map { $0.rawValue + "()" }
        let nearest = nearestName(to: name + "()", among: names)
        return Diagnostic(
            .error, "template-unknown-function", "Templates have no ‘\(name)()’.", at: tag.location,
            suggestion: nearest.map { "Did you mean ‘\($0)’?" } ?? "They have \(names.joined(separator: ", "))."
        )
    }

    static func takesNothing(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ takes nothing between its brackets.",
            at: tag.location, suggestion: "Write ‘\(function.rawValue)()’ inside the list’s section."
        )
    }

    static func notInList(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ works only inside a list’s section.",
            at: tag.location, suggestion: "Use it outside of sections on objects that lie within."
        )
    }

    static func wantsList(_ function: TemplateName.Function, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(function.rawValue)()’ wants the name of a list.", at: tag.location
        )
    }

    static func partOfList(_ name: TemplateName, part: Int) -> Diagnostic {
        let list = name.parts.prefix(part).joined(separator: ".")
        return Diagnostic(
            .error, "template-wrong-use", "‘\(list)’ is a list, so it has no ‘\(name.parts[part])’ of its own.",
            at: name.location(ofPart: part),
            suggestion: "Open a section ‘{{#\(list)}}’ and write ‘{{\(name.parts[part])}}’ in it."
        )
    }

    static func partOfText(_ name: TemplateName, part: Int) -> Diagnostic {
        let whole = name.parts.prefix(part).joined(separator: ".")
        return Diagnostic(
            .error, "template-wrong-use", "‘\(whole)’ has no parts, so no ‘\(name.parts[part])’ either.",
            at: name.location(ofPart: part)
        )
    }

    static func filledIn(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(.error, "template-wrong-use", "‘\(key)’ is a phrase that only Newel can fill in.", at: location)
    }

    static func outerName(_ name: String, around section: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-outer-name", "‘\(name)’ is a name from around ‘\(section)’, and isn’t known in it.",
            at: location,
            suggestion: "Inside a section on a list or an object only its own names count. Write ‘{{\(name)}}’ outside."
        )
    }

    static func unknownName(_ name: String, _ names: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-name", "There is nothing called ‘\(name)’ here.", at: location,
            suggestion: help(name, names)
        )
    }

    static func unknownString(_ key: String, _ keys: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "template-unknown-word", "No strings file has ‘\(key)’.", at: location,
            suggestion: nearestName(to: key, among: keys).map { "Did you mean ‘\($0)’?" }
                ?? "Add it to ‘strings/en.yaml’."
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
