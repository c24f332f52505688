/// What has changed in the folders that are watched.
struct Changes: Sendable, Equatable {
    /// Files and folders by their path as the user knows it; each once, the one that changed last at the end.
    private(set) var paths: [String] = []
    /// Whether more may have changed than could be told.
    var isIncomplete = false
    /// Whether the last of them left a whole file: what was only made or taken away may be a step of saving it.
    var endsWhole = false

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    mutating func add(_ path: String) {
        paths.removeAll { $0 == path }
        paths.append(path)
    }

    mutating func add(_ later: Changes) {
        let again = Set(later.paths)
        paths = paths.filter { !again.contains($0) } + later.paths
        isIncomplete = isIncomplete || later.isIncomplete
        endsWhole = later.endsWhole
    }
}

extension Changes {
    /// Whether nobody cares for a file or folder of that name: hidden ones, and what editors leave beside a file while
    /// they save it.
    static func areIgnored(in name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~")
    }
}
