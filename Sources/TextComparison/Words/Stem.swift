/// A word without the endings of English inflection: “listens”, “listened” and “listening” are one word.
///
/// After Harman's S-stemmer (D. Harman, “How effective is suffixing?”, JASIS 42, 1991), with `-ed` and `-ing` besides.
/// Porter's stemmer would also join what is derived (“general” and “generous”, “customer” and “custom”), which makes
/// sentences alike that aren't. Words of other languages lose an ending now and then, in both texts alike.
func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return word }
    if bytes.ends(in: "ies"), bytes.count > 4 {
        bytes.removeLast(3)
        bytes.append(UInt8(ascii: "y"))
    } else if bytes.ends(in: "s"), !bytes.ends(in: "ss"), !bytes.ends(in: "us"), !bytes.ends(in: "is") {
        bytes.removeLast()
    }
    for ending in ["ing", "ed"] where bytes.ends(in: ending) && hasVowel(bytes.dropLast(ending.utf8.count)) {
        bytes.removeLast(ending.utf8.count)
        if let last = bytes.last, bytes.dropLast().last == last, !"lsz".utf8.contains(last) { bytes.removeLast() }
        break
    }
    // “arrange” and “arranging”, “carry” and “carried” meet without their last letter.
    if let last = bytes.last, bytes.count > 3, "ey".utf8.contains(last) { bytes.removeLast() }
    if let last = bytes.last, bytes.count > 3, last == UInt8(ascii: "i") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

private func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 1 && bytes.contains { "aeiouy".utf8.contains($0) }
}

extension [UInt8] {
    fileprivate func ends(in suffix: String) -> Bool {
        count >= suffix.utf8.count && self[(count - suffix.utf8.count)...].elementsEqual(suffix.utf8)
    }
}
