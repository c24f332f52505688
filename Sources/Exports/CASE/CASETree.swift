import JSONWriting
import Model

/// The items of a package and what each is a child of, written as JSON while they are gone through.
struct CASETree {
    private var itemList = JSONWriter(isCompact: true)
    private var associationList = JSONWriter(isCompact: true)
    private let package: CASEPackage
    private let framework: Framework
    private let identifiers: StableIdentifiers
    /// What an item says of its type, which is the same for all of a type.
    private let types: [CASEItemType: (title: String, link: [UInt8])]

    /// The items as a list.
    var items: [UInt8] { [UInt8(ascii: "[")] + itemList.bytes + [UInt8(ascii: "]")] }
    /// What each is a child of, as a list.
    var associations: [UInt8] { [UInt8(ascii: "[")] + associationList.bytes + [UInt8(ascii: "]")] }

    /// What items can stand in: its identifier, address and title.
    struct Node {
        let identifier: NameUUID
        let uri: String
        let title: String
        /// How many stand in it so far.
        var count = 0
    }

    init(_ package: CASEPackage) {
        self.package = package
        framework = package.framework
        identifiers = package.identifiers
        types = Dictionary(
            CASEItemType.allCases.map { type in
                let identifier = package.identifier(of: type)
                let link = Node(
                    identifier: identifier, uri: package.uri(of: identifier), title: package.title(of: type))
                return (type, (link.title, JSONWriter.object(link.write)))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Adds all of a framework.
    mutating func add(_ framework: Framework) {
        var document = Node(
            identifier: identifiers.framework, uri: package.source.url(.framework(framework.id)),
            title: framework.title)
        for (group, competencies) in framework.grouped {
            guard let group else {
                for competency in competencies { add(competency, to: &document) }
                continue
            }
            let changed = package.changed(group.source)
            var node = add(
                .group, group.title, identifiers[group.id], uri: package.source.url(.group(group.id, framework.id)),
                Details(code: group.code, notes: words(of: group.text), motto: group.motto, changed: changed),
                to: &document)
            for competency in competencies { add(competency, to: &node) }
            let cell = Cell(
                level: nil, theme: nil, polarity: .contra, text: group.contraText, indicators: group.contra,
                closing: group.contraClosing)
            add(cell, level: nil, changed: changed, on: node.uri, to: &node)
        }
    }

    private mutating func add(_ competency: Competency, to parent: inout Node) {
        let changed = package.changed(competency.source)
        let page = package.source.url(.competency(competency.id, framework.id))
        var node = add(
            .competency, competency.title, identifiers[competency.id], uri: page,
            Details(
                code: competency.code, notes: competency.definition.flatMap(words), motto: competency.motto,
                status: competency.status == .published ? nil : competency.status,
                appliesTo: competency.appliesTo.compactMap { framework.ladder[$0]?.title }, changed: changed),
            to: &parent)
        var themes: [Competency.Theme.ID: Node] = [:]
        let named = ThemeIndex(competency.themes)
        let ladder = competency.ladder(in: framework)
        let levelNames = identifiers.levelNames(of: competency)
        for cell in competency.cells {
            let level = cell.level.flatMap { id in ladder[id].map { (name: levelNames[id], title: $0.title) } }
            guard let theme = named[cell.theme] else {
                add(cell, level: level, changed: changed, on: page, to: &node)
                continue
            }
            var inner =
                themes[theme.id]
                ?? add(
                    .theme, theme.title, NameUUID("theme/\(theme.id.text)", in: node.identifier),
                    uri: "\(page)#\(percentEncoded(theme.anchor.text))", Details(changed: changed), to: &node)
            add(cell, level: level, changed: changed, on: page, to: &inner)
            themes[theme.id] = inner
        }
    }

    /// - Parameter level: its oldest name, and what it is called.
    private mutating func add(
        _ cell: Cell, level: (name: String, title: String)?, changed: String, on page: String, to parent: inout Node
    ) {
        let details = Details(level: level?.title, changed: changed)
        let place = "\(level?.name ?? "")/\(cell.polarity.rawValue)"
        let textType: CASEItemType = cell.polarity == .contra ? .contraText : .text
        if let text = cell.text.flatMap(words) {
            add(textType, text, NameUUID("text/\(place)", in: parent.identifier), uri: nil, details, to: &parent)
        }
        for indicator in cell.indicators {
            var node = add(
                cell.polarity == .contra ? .contra : .indicator, indicator.text.plain, identifiers[indicator],
                uri: "\(page)#\(percentEncoded(indicator.anchor.text))", details, to: &parent)
            for (index, example) in indicator.examples.enumerated() {
                add(
                    .example, example.text.plain, NameUUID("example/\(index + 1)", in: node.identifier), uri: nil,
                    Details(changed: changed), to: &node)
            }
        }
        if let closing = cell.closing.flatMap(words) {
            add(textType, closing, NameUUID("closing/\(place)", in: parent.identifier), uri: nil, details, to: &parent)
        }
    }

    private func words(of text: RichText) -> String? { text.isEmpty ? nil : text.plain }

    /// Adds an item.
    ///
    /// - Parameter uri: where it is on a page; nil for an address in the package.
    @discardableResult
    private mutating func add(
        _ type: CASEItemType, _ statement: String, _ identifier: NameUUID, uri: String?, _ details: Details,
        to parent: inout Node
    ) -> Node {
        parent.count += 1
        let node = Node(
            identifier: identifier, uri: uri ?? package.uri(of: identifier), title: inBrief(statement))
        let typeMembers = types[type]
        let language = framework.language
        itemList.item { json in
            json.member("identifier", identifier)
            json.member("fullStatement", statement)
            json.member("CFItemType", typeMembers?.title)
            json.member("uri", node.uri)
            json.member("humanCodingScheme", details.code)
            json.member("notes", details.notes)
            json.member("language", language)
            if let level = details.level { json.list("educationLevel", [level]) }
            if let link = typeMembers?.link { json.member("CFItemTypeURI", json: link) }
            json.member("lastChangeDateTime", details.changed)
            if let extensions = details.extensions { json.member("extensions", extensions) }
        }
        associate(node, with: parent, changed: details.changed)
        return node
    }

    private mutating func associate(_ child: Node, with parent: Node, changed: String) {
        // An item stands in one place only, so its own identifier tells this from all others.
        let identifier = NameUUID("isChildOf", in: child.identifier)
        let uri = package.uri(of: identifier)
        associationList.item { json in
            json.member("identifier", identifier)
            json.member("associationType", "isChildOf")
            json.member("sequenceNumber", parent.count)
            json.member("uri", uri)
            json.member("originNodeURI", child.write)
            json.member("destinationNodeURI", parent.write)
            json.member("lastChangeDateTime", changed)
        }
    }
}

extension CASETree.Node {
    /// The members of a link to it.
    func write(to json: inout JSONWriter) {
        json.member("title", title)
        json.member("identifier", identifier)
        json.member("uri", uri)
    }
}

/// The beginning of a text in one line: eighty bytes at most, whole characters.
func inBrief(_ text: String) -> String {
    let limit = 80
    let short = text.utf8.count <= limit ? text : text.beginning(ofBytes: limit) + "…"
    return short.utf8.contains(UInt8(ascii: "\n")) ? String(short.map { $0.isNewline ? " " : $0 }) : short
}

extension String {
    fileprivate func beginning(ofBytes limit: Int) -> Substring {
        var end = utf8.index(startIndex, offsetBy: limit, limitedBy: endIndex) ?? endIndex
        while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
        return self[..<end]
    }
}
