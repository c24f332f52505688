import Model
import Templates
import Theming

/// The cells of a framework as HTML, each rendered once: a cell reads the same on every page that it stands on.
struct RenderedCells: Sendable {
    /// Where a cell stands among the bytes. What is gone from it follows.
    private struct Extent {
        let start: Int
        let end: Int
        let endOfGone: Int
    }

    private let bytes: [UInt8]
    private let extents: [CellID: Extent]

    /// - Parameters:
    ///   - gone: in a preview, what is gone from each cell.
    ///   - folder: whose pages the cells are to stand on.
    init(_ framework: Framework, gone: [CellID: [GoneText]], in folder: SectionContext) {
        var buffer = RenderBuffer()
        var extents: [CellID: Extent] = [:]
        func add(_ place: CellID, _ view: @autoclosure () -> CellView) {
            guard extents[place] == nil else { return }
            let start = buffer.count
            folder.theme.render(.cell, view(), into: &buffer)
            let end = buffer.countOfLines
            if let gone = gone[place] { folder.theme.render(.gone, folder.view(ofGone: gone), into: &buffer) }
            extents[place] = Extent(start: start, end: max(start, end), endOfGone: max(start, buffer.countOfLines))
        }
        for competency in framework.competencies {
            for cell in competency.cells { add(CellID(cell, of: competency), CellView(cell, by: folder.texts)) }
        }
        for group in framework.groups {
            add(CellID(group), CellView(contraOf: group, by: folder.texts))
        }
        bytes = buffer.bytes
        self.extents = extents
    }

    /// A cell's HTML; empty where it has nothing to show or isn't the framework's.
    ///
    /// - Parameter showsGone: whether, in a preview, what is gone from it stands below.
    func html(of place: CellID, showsGone: Bool = true) -> RenderedHTML {
        guard let extent = extents[place] else { return RenderedHTML([]) }
        return RenderedHTML(bytes[extent.start..<(showsGone ? extent.endOfGone : extent.end)])
    }
}

extension RenderBuffer {
    /// How many bytes there are without a line end at the end: what a cell is set into has its own.
    fileprivate var countOfLines: Int { bytes.last == UInt8(ascii: "\n") ? count - 1 : count }
}
