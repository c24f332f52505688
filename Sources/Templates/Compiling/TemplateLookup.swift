import Diagnostics

/// Finds out what the names in tags stand for.
struct TemplateLookup {
    /// The keys that the strings files have.
    let keys: StringKeys
    /// Whether a key's text has gaps that only the program can fill in, so that templates can't name it.
    let isFilledIn: @Sendable (String) -> Bool
    /// The keys that were named.
    private(set) var usedKeys: Set<String> = []

    init(keys: StringKeys, isFilledIn: @escaping @Sendable (String) -> Bool) {
        self.keys = keys
        self.isFilledIn = isFilledIn
    }

    /// What a tag's name stands for, or why it stands for nothing.
    mutating func meaning<Object>(of tag: TemplateTag, in scope: Scope<Object>) throws(Diagnostic) -> Meaning<Object> {
        guard let name = TemplateName(tag) else { throw .brackets(tag) }
        guard let written = name.function else { return try meaning(of: name, in: scope) }
        guard let function = TemplateName.Function(rawValue: written) else { throw .unknownFunction(written, tag) }
        if function.isOfItem {
            guard name.path.isEmpty else { throw .takesNothing(function, tag) }
            guard scope.context.isItem || scope.context.isUnknown else { throw .notInList(function, tag) }
        }
        switch function {
        case .index: return .index
        case .first: return .flag { _, frame in frame.index == 0 }
        case .last: return .flag { _, frame in frame.index == frame.count - 1 }
        case .even: return .flag { _, frame in frame.index.isMultiple(of: 2) }
        case .odd: return .flag { _, frame in !frame.index.isMultiple(of: 2) }
        case .count, .empty, .reversed: break
        }
        guard !name.path.isEmpty else { throw .wantsList(function, tag) }
        switch try meaning(of: name, in: scope) {
        case .list(let list, let isReversed):
            switch function {
            case .count: return .number { $1.append(list.count($0)) }
            case .empty: return .flag { object, _ in list.count(object) == 0 }
            default: return .list(list, isReversed: !isReversed)
            }
        case .unknown: return .unknown
        default: throw .wantsList(function, tag)
        }
    }

    private mutating func meaning<Object>(
        of name: TemplateName, in scope: Scope<Object>
    ) throws(Diagnostic) -> Meaning<Object> {
        let parts = name.parts
        guard let first = parts.first else { return dot(of: scope) }
        if scope.context.isUnknown { return .unknown }
        if case .strings = scope.dot {
            guard parts.count == 1 else { throw .partOfText(name, part: 1) }
            return .string(try index(of: name, part: 0))
        }
        guard let access = Object.fields.access(first) else {
            guard first == scope.context.stringsName else { throw unknown(name, in: scope) }
            return try string(name)
        }
        if case .strings = access, first == scope.context.stringsName { return try string(name) }
        return try meaning(of: access, name, part: 1)
    }

    /// What a name stands for whose parts before the one of that index lead to something.
    private mutating func meaning<Object>(
        of access: FieldAccess<Object>, _ name: TemplateName, part: Int
    ) throws(Diagnostic) -> Meaning<Object> {
        let isWhole = part == name.parts.count
        switch access {
        case .value(let value):
            guard isWhole else { throw .partOfText(name, part: part) }
            return .value(value)
        case .flag(let flag):
            guard isWhole else { throw .partOfText(name, part: part) }
            return .flag { object, _ in flag(object) }
        case .list(let list):
            guard isWhole else { throw .partOfList(name, part: part) }
            return .list(list, isReversed: false)
        case .object(let object):
            guard !isWhole else { return .object(object) }
            guard let member = object.member(name.parts[part]) else {
                throw .unknownName(
                    name.parts[part], object.schema.entries.map(\.name), at: name.location(ofPart: part))
            }
            return try meaning(of: member, name, part: part + 1)
        case .strings(let strings):
            guard !isWhole else { return .strings }
            guard part == name.parts.count - 1 else { throw .partOfText(name, part: part + 1) }
            let index = try index(of: name, part: part)
            return .value(
                ValueAccess(
                    isPresent: { strings($0)?.isPresent(index) ?? false },
                    write: { object, buffer in strings(object)?.append(index, to: &buffer) }
                )
            )
        }
    }

    private func dot<Object>(of scope: Scope<Object>) -> Meaning<Object> {
        switch scope.dot {
        case _ where scope.context.isUnknown: .unknown
        case .itself: .itself
        case .value(let value): .value(value)
        case .strings: .strings
        case .string(let index): .string(index)
        }
    }

    /// What `words.key` stands for, or `words` alone.
    private mutating func string<Object>(_ name: TemplateName) throws(Diagnostic) -> Meaning<Object> {
        guard name.parts.count > 1 else { return .strings }
        let index = try index(of: name, part: 1)
        guard name.parts.count == 2 else { throw .partOfText(name, part: 2) }
        return .string(index)
    }

    private mutating func index(of name: TemplateName, part: Int) throws(Diagnostic) -> Int {
        let key = name.parts[part]
        if let index = keys.index(of: key) {
            usedKeys.insert(key)
            return index
        }
        if isFilledIn(key) { throw .filledIn(key, at: name.location(ofPart: part)) }
        throw .unknownString(key, keys.keys, at: name.location(ofPart: part))
    }

    private func unknown<Object>(_ name: TemplateName, in scope: Scope<Object>) -> Diagnostic {
        let context = scope.context
        let place = name.location(ofPart: 0)
        let outer = context.outer.last { $0.schema.entry(name.parts[0]) != nil }
        if let outer { return .outerName(name.path, around: outer.tag, at: place) }
        var names = Object.schema.entries.map(\.name)
        if let strings = context.stringsName, !names.contains(strings) { names.append(strings) }
        return .unknownName(name.parts[0], names, at: place)
    }
}
