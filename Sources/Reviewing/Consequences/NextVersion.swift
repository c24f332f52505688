/// The version that follows from changes of a weight, where a version is written as one to three numbers: `2`, `1.4`,
/// `1.10.3`, `v2.0`. Dates (`2026`, `2026.04`, `March 2026`) and other names say nothing of weight: nil.
///
/// By the rules of Semantic Versioning (<https://semver.org>): the first number counts what is asked newly, the second what
/// is clearer or gone, the third what is better spelt.
public func nextVersion(after version: String, for weight: Weight) -> String? {
    let hasLetter = version.first == "v" || version.first == "V"
    let written = version.dropFirst(hasLetter ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    // Four digits are a year.
    let numbers = written.compactMap { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(written.count), numbers.count == written.count else { return nil }
    let place =
        switch weight {
        case .major: 0
        case .minor: 1
        case .patch: 2
        }
    let length = max(written.count, place + 1)
    let next = (0..<length).map { index in
        let number = index < numbers.count ? numbers[index] : 0
        return index < place ? number : index == place ? number + 1 : 0
    }
    return (hasLetter ? String(version.prefix(1)) : "") + next.map(String.init).joined(separator: ".")
}
