import ImportedDocuments

/// A Word document that `newel print` has made, as a framework again, also where a committee has worked on it: each heading says by a
/// style of its characters what stands below it. What has none is taken for what stands at its rank, and that is said.
struct NewelDocument {
    private enum Mode {
        case front, levels, about, group, groupContra, definition, cell
        case passage(String)
        case page, role
    }

    /// A paragraph's words of one style.
    struct Piece {
        let style: String
        var text: StyledText
    }

    private let tree: PandocTree
    private var builder = OutlineBuilder()
    private var levels: [Outline.Level] = []
    private var roles: [Outline.Role] = []
    private var asked: [[(competency: String, level: String)]] = []
    private var mode = Mode.front
    private var group: (index: Int, rank: Int)?
    private var competency: (index: Int, rank: Int)?
    private var place = Outline.CellPlace()
    /// The rank of the heading that what is read stands below.
    private var rank = 1

    /// - Parameter tree: what pandoc reads of the document, with styles.
    init(_ tree: PandocTree) {
        self.tree = tree
    }

    /// What the document says.
    ///
    /// - Parameter title: what it is called.
    static func recognition(of tree: PandocTree, title: String?) -> Recognition {
        var document = NewelDocument(tree)
        for block in tree.topBlocks { document.take(block) }
        return document.finished(title: title)
    }

    private func finished(title: String?) -> Recognition {
        var builder = builder
        builder.name(title, levels: levels.map(\.title), contraLabel: contraLabel)
        if let title { builder.notes.take(title, as: "title") }
        if let author = tree.author { builder.notes.take(author, as: "organisation") }
        var outline = builder.outline
        outline.subtitle = tree.subtitle
        outline.levels = levels
        outline.roles = zip(roles, asked).map { role, asks in
            var role = role
            role.asks = asks.compactMap { ask in
                guard let index = outline.competencies.firstIndex(where: { $0.title == ask.competency }) else {
                    return nil
                }
                let own = outline.levels(of: outline.competencies[index])
                return (index, own.firstIndex { $0.title == ask.level })
            }
            return role
        }
        return Recognition(outline: outline, notes: builder.notes)
    }

    private var contraLabel: String?

    private mutating func take(_ block: PandocTree.TopBlock) {
        switch block {
        case .heading(let pieces, let words, let rank): head(pieces, words, at: rank)
        case .paragraph(let pieces, let block): paragraph(pieces, block)
        case .list(let pieces, let items, let block): list(pieces, items, block)
        case .other(let block): add([block])
        }
    }

    private mutating func head(_ pieces: [Piece], _ words: StyledText, at rank: Int) {
        let named = pieces.filter { $0.style != "code" }
        let code = pieces.first { $0.style == "code" }?.text.tidied.plain
        guard let first = named.first else { return headByRank(words, at: rank) }
        let title = first.text.tidied.plain
        self.rank = rank
        builder.notes.take(words.inOneLine.plain, as: first.style)
        switch first.style {
        case "levels": mode = .levels
        case "about", "purpose": mode = .about
        case "group": open(group: title, code, at: rank)
        case "competency": open(competency: title, code, at: rank)
        case "everyone": open(level: nil, isContra: false)
        case "level": open(level: title, isContra: false)
        case "contra":
            if contraLabel == nil { contraLabel = title }
            open(level: named.first { $0.style == "level" }?.text.tidied.plain, isContra: true)
        case "theme" where competency != nil:
            place.theme = title
            mode = .cell
        case "narrative": mode = .passage(title)
        case "page":
            builder.openPage(title, code: code)
            competency = nil
            mode = .page
        case "role":
            roles.append(Outline.Role(title: title))
            asked.append([])
            competency = nil
            mode = .role
        default: headByRank(words, at: rank)
        }
    }

    /// A heading that says nothing of itself: the author's own within a text, or one that was written into the document since.
    private mutating func headByRank(_ words: StyledText, at rank: Int) {
        let title = words.tidied.plain
        guard !title.isEmpty else { return }
        switch mode {
        case .front, .levels: mode = .about
        case .about, .page, .role, .group, .definition, .passage:
            if rank > self.rank, levels.first(where: { $0.title == title }) == nil || competency == nil {
                return add([.heading(words.tidied, rank: rank)])
            }
        case .cell, .groupContra: break
        }
        let splits = splitCode(title)
        if let competency, rank > competency.rank {
            if levels.contains(where: { $0.title == title }) { return open(level: title, isContra: false) }
            builder.notes.guess("‘\(title)’, a heading that Newel didn’t set, was taken for a theme.")
            place.theme = title
            mode = .cell
        } else if let group, rank == group.rank {
            builder.notes.guess("‘\(title)’, a heading that Newel didn’t set, was taken for a group.")
            open(group: splits.title, splits.code, at: rank)
        } else {
            builder.notes.guess("‘\(title)’, a heading that Newel didn’t set, was taken for a competency.")
            open(competency: splits.title, splits.code, at: rank)
        }
        self.rank = rank
    }

    private mutating func open(group title: String, _ code: String?, at rank: Int) {
        group = (builder.group(title, code: code), rank)
        competency = nil
        mode = .group
    }

    private mutating func open(competency title: String, _ code: String?, at rank: Int) {
        if let group, group.rank >= rank { self.group = nil }
        competency = (builder.competency(title, code: code, group: group?.index), rank)
        place = Outline.CellPlace()
        mode = .definition
    }

    private mutating func open(level: String?, isContra: Bool) {
        guard let competency else {
            mode = group == nil ? .about : .groupContra
            return
        }
        let index = level.flatMap { builder.level($0, of: competency.index, among: levels.map(\.title)) }
        place = Outline.CellPlace(level: index, isContra: isContra)
        mode = .cell
    }

    private mutating func paragraph(_ pieces: [Piece], _ block: ImportedBlock) {
        let text = pieces.first?.text.tidied.plain ?? ""
        switch pieces.first?.style {
        case "motto":
            if case .role = mode {
                roles[roles.count - 1].family = text
                return
            }
            if let competency { return builder.setMotto(text, of: competency.index) }
            if let group { return builder.setMotto(text, ofGroup: group.index) }
            builder.motto = text
        case "fact", "note":
            builder.notes.leaveOut(
                text, at: "the document", because: "it is said in the files’ settings, or follows from them")
        case "text":
            beginCells()
            add([block])
        default: add([block])
        }
    }

    private mutating func list(_ pieces: [Piece], _ items: [ImportedBlock.Item], _ block: ImportedBlock) {
        switch mode {
        case .levels: for piece in pieces { addLevel(piece) }
        case .role where !roles.isEmpty && pieces.contains { $0.style == "asked" }:
            asked[asked.count - 1] += zip(pieces, pieces.dropFirst() + [Piece(style: "", text: StyledText())])
                .filter { $0.0.style == "asked" }
                .map { ($0.0.text.tidied.plain, $0.1.style == "level" ? $0.1.text.tidied.plain : "") }
        case .definition where pieces.contains { $0.style == "indicator" },
            .passage where pieces.contains { $0.style == "indicator" }:
            beginCells()
            add([block])
        default: add([block])
        }
    }

    /// What is asked of everyone, where no heading says so.
    private mutating func beginCells() {
        switch mode {
        case .definition, .passage:
            place = Outline.CellPlace()
            mode = .cell
        default: break
        }
    }

    private mutating func addLevel(_ piece: Piece) {
        let text = piece.text.tidied.plain
        switch piece.style {
        case "level": levels.append(Outline.Level(title: text))
        case "summary" where !levels.isEmpty: levels[levels.count - 1].summary = text
        case "includes" where !levels.isEmpty:
            // Longer names first: one may be part of another.
            var rest = text
            for (index, level) in levels.enumerated().dropLast().sorted(by: {
                $0.element.title.count > $1.element.title.count
            })
            where rest.contains(level.title) {
                rest = rest.replacing(level.title, with: "")
                levels[levels.count - 1].includes.append(index)
            }
            levels[levels.count - 1].includes.sort()
        default: break
        }
    }

    /// Puts blocks where they belong below the last heading.
    private mutating func add(_ blocks: [ImportedBlock]) {
        switch mode {
        case .front, .levels, .about: builder.introduce(blocks)
        case .group: if let group { builder.describe(group: group.index, by: blocks) }
        case .groupContra: if let group { addContra(blocks, to: group.index) }
        case .definition: if let competency { builder.define(competency.index, by: blocks) }
        case .passage(let title): if let competency { builder.addPassage(title, blocks, to: competency.index) }
        case .page: builder.addToPage(blocks)
        case .role: if !roles.isEmpty { roles[roles.count - 1].text += blocks }
        case .cell: if let competency { for block in blocks { add(block, to: competency.index) } }
        }
    }

    private mutating func addContra(_ blocks: [ImportedBlock], to group: Int) {
        for block in blocks {
            if let items = indicators(of: block) {
                builder.addContra(items, text: [], toGroup: group)
            } else {
                builder.addContra([], text: [block], toGroup: group)
            }
        }
    }

    private mutating func add(_ block: ImportedBlock, to competency: Int) {
        if let items = indicators(of: block) {
            builder.add(items, to: competency, at: place)
        } else if builder.outline.competencies[competency].cells.first(where: { $0.place == place })?.indicators.isEmpty
            ?? true
        {
            builder.add([], text: [block], to: competency, at: place)
        } else {
            builder.close(competency, at: place, by: [block])
        }
    }

    /// The indicators of a list, or of a table with room to write in beside each; nil for what is none.
    private mutating func indicators(of block: ImportedBlock) -> [ImportedBlock.Item]? {
        switch block {
        case .list(let items, _): return items
        case .table(let table) where table.columnCount == 2:
            return table.rows.compactMap { row in
                if row[0].isEmpty { builder.notes.take(row[1].plain, as: "head of a column to write in") }
                for evidence in row[1].blocks.flatMap(\.lines) where !row[0].isEmpty {
                    builder.notes.leaveOut(
                        evidence, at: row[0].plain, because: "it says how somebody does, which no framework publishes")
                }
                var inner = row[0].blocks
                guard case .paragraph(let text) = inner.first else { return nil }
                inner.removeFirst()
                return ImportedBlock.Item(text: text, inner: inner)
            }
        default: return nil
        }
    }
}
