/// The version that follows from changes of a weight, in as many numbers as it is written: `1.4` becomes `2.0` or `1.5`.
/// Dates (`2026`, `2026.04`, `March 2026`) and other names say nothing of weight: nil.
///
/// By the rules of Semantic Versioning (<https://semver.org>): the first number counts what is asked newly, the second what
/// is clearer or gone, the third what is better spelt. Where there are fewer, the last counts the rest.
public func nextVersion(after version: String, for weight: Weight) -> String? {
    guard let numbers = versionNumbers(version) else { return nil }
    let place =
        switch weight {
        case .major: 0
        case .minor: 1
        case .patch: 2
        }
    let last = min(place, numbers.count - 1)
    let next = numbers.enumerated().map { index, number in
        index < last ? number : index == last ? number + 1 : 0
    }
    return (hasLetter(version) ? String(version.prefix(1)) : "") + next.map(String.init).joined(separator: ".")
}

extension FrameworkReview {
    /// What the version should be, where the files say less: nil where they say as much or more, or no version in numbers.
    public var suggestedVersion: String? {
        guard let nextVersion, let next = versionNumbers(nextVersion), let now = versionAfter.flatMap(versionNumbers)
        else { return nil }
        let length = max(next.count, now.count)
        let padded = [now, next].map { $0 + Array(repeating: 0, count: length - $0.count) }
        return padded[0].lexicographicallyPrecedes(padded[1]) ? nextVersion : nil
    }
}

/// The numbers of a version that is written as one to three of them: `2`, `1.4`, `1.10.3`, `v2.0`.
private func versionNumbers(_ version: String) -> [Int]? {
    let written = version.dropFirst(hasLetter(version) ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    // Four digits are a year.
    let numbers = written.compactMap { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    return (1...3).contains(written.count) && numbers.count == written.count ? numbers : nil
}

private func hasLetter(_ version: String) -> Bool { version.first == "v" || version.first == "V" }
