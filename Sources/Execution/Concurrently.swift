/// Does the same with every element, on every processor.
///
/// - Returns: the results, in the elements' order.
public func concurrently<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    // A task for each of very many would cost more than it gains.
    let chunk = max(1, elements.count / 64)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: elements.count, by: chunk) {
            let part = elements[start..<min(start + chunk, elements.count)]
            group.addTask { (start, part.map(work)) }
        }
        var parts: [Int: [Result]] = [:]
        for await (start, results) in group { parts[start] = results }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}
