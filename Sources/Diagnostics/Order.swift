extension Sequence where Element == Diagnostic {
    /// In the order in which they are told: by file, line and column; what concerns the whole comes first.
    /// The same finding is told once.
    public func inOrder() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.enumerated().sorted { first, second in
            switch (first.element.location, second.element.location) {
            case (nil, nil): first.offset < second.offset
            case (nil, _): true
            case (_, nil): false
            case (let one?, let other?): one < other || !(other < one) && first.offset < second.offset
            }
        }.map(\.element)
    }

    /// Whether any of them keeps the site from being published.
    public var hasErrors: Bool {
        contains { $0.severity == .error }
    }

    /// The same, with every warning raised to an error.
    public func strict() -> [Diagnostic] {
        map { diagnostic in
            var raised = diagnostic
            if raised.severity == .warning { raised.severity = .error }
            return raised
        }
    }
}
