/// Running text in which web and mail addresses are links, as in GitHub's Markdown.
///
/// A web address begins with `http://`, `https://` or `www.`; it ends at white space or at what no address holds, and
/// the punctuation behind it is no part of it. A mail address has a dot in its domain. Only text is looked at: code,
/// links, and pictures' alternatives stay as they are, and the words are the same with the links as without.
///
/// - Parameter place: where the text stands.
func linkingAddresses(in inlines: [Inline], at place: SourceRange) -> [Inline] {
    guard inlines.contains(where: { if case .text(let text) = $0 { mayHoldAddress(text) } else { false } }) else {
        return inlines
    }
    return inlines.flatMap { inline in
        guard case .text(let text) = inline, mayHoldAddress(text) else { return [inline] }
        return pieces(of: text, at: place)
    }
}

/// Addresses hold an `@`, a `:/` or a `ww.`; most texts have none, and are done with at this.
private func mayHoldAddress(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayHoldAddress) ?? true
}

private func mayHoldAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.contains { index in
        switch text[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: ":"): index + 1 < text.count && text[index + 1] == UInt8(ascii: "/")
        case UInt8(ascii: "."):
            index > 1 && text[index - 1] | 0x20 == UInt8(ascii: "w")
                && text[index - 2] | 0x20 == UInt8(ascii: "w")
        default: false
        }
    }
}

private func pieces(of text: String, at place: SourceRange) -> [Inline] {
    var pieces: [Inline] = []
    var done = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
        guard let found = address(in: text, from: index, notBefore: done) else {
            index = text.index(after: index)
            continue
        }
        if done < found.range.lowerBound { pieces.append(.text(String(text[done..<found.range.lowerBound]))) }
        pieces.append(
            .link(Link(destination: found.destination, title: "", content: [.text(found.words)], range: place)))
        done = found.range.upperBound
        index = done
    }
    if done < text.endIndex { pieces.append(.text(String(text[done...]))) }
    return pieces
}

private struct FoundAddress {
    let range: Range<String.Index>
    let words: String
    let destination: String
}

/// The address that begins at an index or, for mail, whose `@` stands there.
private func address(in text: String, from index: String.Index, notBefore start: String.Index) -> FoundAddress? {
    switch text[index] {
    case "h", "H", "w", "W": webAddress(in: text, from: index)
    case "@": mailAddress(in: text, around: index, notBefore: start)
    default: nil
    }
}

private func webAddress(in text: String, from start: String.Index) -> FoundAddress? {
    if start > text.startIndex {
        let before = text[text.index(before: start)]
        guard !before.isASCII || !(before.isLetter || before.isNumber || "/@.-_".contains(before)) else { return nil }
    }
    let rest = text[start...]
    let beginnings = ["https://", "http://", "www."]
    guard let beginning = beginnings.first(where: { rest.prefix($0.count).lowercased() == $0 }) else { return nil }
    let behind = rest.dropFirst(beginning.count)
    guard let first = behind.first, first.isLetter || first.isNumber else { return nil }
    if beginning == "www." {
        let host = behind.prefix { $0.isLetter || $0.isNumber || "-._:".contains($0) }
        guard host.dropLast().contains(".") else { return nil }
    }
    let whole = withoutPunctuation(rest.prefix(while: isAddressCharacter))
    guard whole.count > beginning.count else { return nil }
    let words = typed(whole)
    return FoundAddress(
        range: whole.startIndex..<whole.endIndex, words: words,
        destination: beginning == "www." ? "https://\(words)" : words)
}

/// What an address may hold: signs as RFC 3986 allows them, and the letters of alphabets that part words by spaces.
private func isAddressCharacter(_ character: Character) -> Bool {
    if character.isASCII {
        return character.isLetter || character.isNumber || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
    }
    if "–—…’".contains(character) { return true }
    return character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x2000 }
}

/// The address without the punctuation of the sentence that it stands in, and without a bracket that it doesn't open.
private func withoutPunctuation(_ address: Substring) -> Substring {
    var address = address
    var unopened: (round: Int, square: Int)?
    while let last = address.last {
        switch last {
        case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "’", "…", "–", "—": break
        case ")", "]":
            // Counted once for the whole address, since there can be as many brackets as it has characters.
            var more = unopened ?? (excess(of: ")", over: "(", in: address), excess(of: "]", over: "[", in: address))
            guard (last == ")" ? more.round : more.square) > 0 else { return address }
            if last == ")" { more.round -= 1 } else { more.square -= 1 }
            unopened = more
        default: return address
        }
        address.removeLast()
    }
    return address
}

/// How many more of one character there are in a text than of another.
private func excess(of character: Character, over other: Character, in text: Substring) -> Int {
    text.reduce(0) { $0 + ($1 == character ? 1 : $1 == other ? -1 : 0) }
}

/// The address as it was typed: cmark makes its dashes, dots and apostrophes typographic.
private func typed(_ address: Substring) -> String {
    guard address.contains(where: { !$0.isASCII }) else { return String(address) }
    return address.reduce(into: "") { typed, character in
        switch character {
        case "–": typed += "--"
        case "—": typed += "---"
        case "…": typed += "..."
        case "’": typed += "'"
        default: typed.append(character)
        }
    }
}

private func mailAddress(in text: String, around sign: String.Index, notBefore start: String.Index) -> FoundAddress? {
    var first = sign
    while first > start, isMailCharacter(text[text.index(before: first)]) { first = text.index(before: first) }
    // What stands before decides whether this is an address or the part of something else, such as a path.
    if first > text.startIndex, "/:@\\".contains(text[text.index(before: first)]) { return nil }
    while first < sign, text[first] == "." { first = text.index(after: first) }
    var domain = text[text.index(after: sign)...].prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0))
    }
    while let last = domain.last, "-._".contains(last) { domain.removeLast() }
    let parts = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard first < sign, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }),
        domain.endIndex == text.endIndex || !"@/".contains(text[domain.endIndex])
    else { return nil }
    let words = String(text[first..<domain.endIndex])
    return FoundAddress(range: first..<domain.endIndex, words: words, destination: "mailto:\(words)")
}

private func isMailCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-_+".contains(character))
}
