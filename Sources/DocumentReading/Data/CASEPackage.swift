import ImportedDocuments

/// A package of 1EdTech's Competencies and Academic Standards Exchange, 1.0 or 1.1
/// (<https://www.imsglobal.org/spec/case/v1p1>): items in a tree, the leaves of which are indicators.
///
/// Real packages hold nulls, leave members out, and name other items by identifier, by address or by both.
struct CASEPackage {
    struct Item {
        let identifier: String
        let statement: String
        let code: String?
        let type: String
        let notes: String?
        let levels: [String]
        /// The code of its type, where the package says what its types are.
        let typeCode: String?
        /// What other systems wrote there, in words of their own.
        let extensions: JSONValue
    }

    /// The package as it stands.
    let package: JSONValue
    private let title: String?
    private let about: String?
    let items: [Item]
    private let children: [String: [Int]]
    let roots: [Int]

    init(_ package: JSONValue) {
        self.package = package
        title = package["CFDocument"]["title"].text
        about = package["CFDocument"]["description"].text
        let codes = Dictionary(
            package["CFDefinitions"]["CFItemTypes"].list.compactMap { type in
                type["identifier"].text.flatMap { id in type["typeCode"].text.map { (id, $0) } }
            }, uniquingKeysWith: { first, _ in first })
        let items = package["CFItems"].list.compactMap { Self.item($0, codes) }
        let known = Dictionary(items.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        var listed: [(parent: String, child: Int, order: Double)] = []
        for (index, association) in package["CFAssociations"].list.enumerated()
        where association["associationType"].text == "isChildOf" {
            guard let parent = Self.target(association["destinationNodeURI"]),
                let child = Self.target(association["originNodeURI"]).flatMap({ known[$0] })
            else { continue }
            listed.append((parent, child, association["sequenceNumber"].number ?? Double(index) + 1e6))
        }
        let sorted = listed.sorted { $0.order < $1.order }
        children = Dictionary(grouping: sorted, by: \.parent).mapValues { listed in
            var seen: Set<Int> = []
            return listed.map(\.child).filter { seen.insert($0).inserted }
        }
        let inner = Set(sorted.filter { known[$0.parent] != nil }.map(\.child))
        // Those that hang on the document, in its order, and those that hang on nothing.
        var seen: Set<Int> = []
        let ordered = sorted.filter { known[$0.parent] == nil }.map(\.child).filter { seen.insert($0).inserted }
        let loose = items.indices.filter { !inner.contains($0) && !seen.contains($0) }
        roots = ordered.filter { !inner.contains($0) } + loose
        self.items = items
    }

    private static func item(_ value: JSONValue, _ codes: [String: String]) -> Item? {
        guard let identifier = value["identifier"].text, let statement = value["fullStatement"].text else { return nil }
        return Item(
            identifier: identifier, statement: statement, code: value["humanCodingScheme"].text,
            type: wordKey(value["CFItemType"].text ?? ""), notes: value["notes"].text,
            levels: value["educationLevel"].list.compactMap(\.text),
            typeCode: Self.target(value["CFItemTypeURI"]).flatMap { codes[$0] },
            extensions: value["extensions"])
    }

    /// The identifier that a link names: a member of it, or the last part of its address.
    static func target(_ link: JSONValue) -> String? {
        if let identifier = link["identifier"].text { return identifier }
        let address = link["uri"].text ?? link.text
        return address?.split(separator: "/").last.map(String.init)
    }

    var recognition: Recognition {
        var builder = OutlineBuilder()
        var levels: [String] = []
        for level in items.flatMap(\.levels) where !levels.contains(level) { levels.append(level) }
        if isNewels { return ownRecognition }
        builder.name(title, levels: levels, contraLabel: nil)
        if let about { builder.introduce([.paragraph(StyledText(about))]) }
        let titles = ImportedLevels(levels)
        var placed: Set<Int> = []
        for root in roots { place(root, under: [], titles, &builder, &placed, depth: 0) }
        for index in unreached {
            builder.notes.leaveOut(items[index].statement, at: "the data", because: "it stands inside itself")
        }
        if !levels.isEmpty { builder.notes.guess("The levels are in the order in which the items name them.") }
        return Recognition(outline: builder.outline, notes: builder.notes)
    }

    /// Items to which no way leads from the document.
    private var unreached: [Int] {
        var reached: Set<Int> = []
        var open = roots
        while let index = open.popLast() {
            if reached.insert(index).inserted { open += below(index) }
        }
        return items.indices.filter { !reached.contains($0) }
    }

    func below(_ item: Int) -> [Int] { children[items[item].identifier] ?? [] }

    /// An item with leaves below it is a competency, one with competencies below it a group.
    ///
    /// - Parameter placed: the items that have their place; each is placed once, or else items that are below each other
    ///   in many ways would take for ever.
    private func place(
        _ index: Int, under outer: [String], _ levels: ImportedLevels, _ builder: inout OutlineBuilder,
        _ placed: inout Set<Int>, depth: Int
    ) {
        let item = items[index]
        let inner = below(index)
        // A circle of items has no end.
        guard depth < 20 else {
            return builder.notes.leaveOut(item.statement, at: outer.last ?? "", because: "it stands inside itself")
        }
        guard placed.insert(index).inserted else {
            return builder.notes.leaveOut(
                item.statement, at: outer.last ?? "", because: "it has a place already, above")
        }
        let isGroup = inner.contains { !below($0).isEmpty } || item.type.contains("group") && !inner.isEmpty
        if isGroup {
            if let notes = item.notes { builder.notes.leaveOut(notes, at: item.statement, because: "it is a note") }
            for child in inner {
                place(child, under: outer + [item.statement], levels, &builder, &placed, depth: depth + 1)
            }
            return
        }
        let group = outer.isEmpty ? nil : builder.group(outer.joined(separator: " – "))
        let competency = builder.competency(item.statement, code: item.code, group: group)
        if let notes = item.notes { builder.define(competency, by: [.paragraph(StyledText(notes))]) }
        for child in inner { add(items[child], to: competency, levels, &builder) }
    }

    private func add(_ item: Item, to competency: Int, _ levels: ImportedLevels, _ builder: inout OutlineBuilder) {
        let isContra = item.type.contains("contra") || item.type.contains("negative")
        var runs = StyledText(item.statement).runs
        if let code = item.code { runs = [.init(text: code, isStrong: true), .init(text: " ")] + runs }
        var indicator = ImportedBlock.Item(text: StyledText(runs))
        if let notes = item.notes { indicator.inner = [.list([.init(text: StyledText(notes))], isNumbered: false)] }
        let level = item.levels.first.flatMap(levels.index)
        if item.levels.count > 1 {
            builder.notes.guess(
                "An item for several levels was put at the first of them: ‘\(item.statement.prefix(60))’.")
        }
        builder.add([indicator], to: competency, at: .init(level: level, isContra: isContra))
    }
}
