import Model
import PageKit

/// How much of what is asked stands on which of a folded sheet's inner panels, and how large it is set.
struct FoldPlan: Sendable {
    /// Something that stands on one panel as a whole.
    struct Entry: Sendable {
        let code: String?
        let title: String
        /// What it is, in plain words.
        let definition: String?
        let parts: [Expectations.Part]
        /// Nil for a group.
        let competency: Competency?
    }

    /// The sizes that type is set in, in points, from the largest; smaller can't be read (BS 5261 asks for as much).
    static let sizes = [8.5, 8, 7.5, 7, smallest]
    static let smallest = 6.5
    /// The first and the last of the eight panels are the covers.
    static let panelCount = 6

    let essence: FoldEssence
    /// In points.
    let size: Double
    /// The entries of each of six panels; the last may be empty.
    let panels: [[Entry]]

    /// The plan that says most, and among those the one with the largest type.
    ///
    /// - Throws: ``FoldRefusal`` where not even the least that makes sense fits.
    init(_ request: GuideRequest, at context: FrameworkContext) throws(FoldRefusal) {
        self.init(try FoldFit(request, at: context))
    }

    /// The plan for what is known to fit.
    init(_ fit: FoldFit) {
        let material = fit.material()
        let essence = material.essences.first { $0 == fit.least || material.fits($0) } ?? fit.least
        var size = Self.smallest
        var panels: [Range<Int>] = []
        for larger in Self.sizes {
            guard let filled = FoldSheet(size: larger).panels(of: material.lines(of: essence, size: larger))
            else { continue }
            (size, panels) = (larger, filled)
            break
        }
        let entries = material.entries(of: essence)
        self.essence = essence
        self.size = size
        self.panels = panels.map { Array(entries[$0]) }
    }
}

/// That something of a guide fits on one sheet.
///
/// The site's layout has to know it of every framework, also of those whose pages are kept; so the least is tried first, of
/// which only titles and short texts need be measured, and nothing of it is held.
struct FoldFit: Sendable {
    private let request: GuideRequest
    private let context: FrameworkContext
    /// The least that fits.
    let least: FoldEssence

    /// - Throws: ``FoldRefusal`` where nothing fits that makes sense.
    init(_ request: GuideRequest, at context: FrameworkContext) throws(FoldRefusal) {
        let material = FoldMaterial(request, at: context)
        guard material.fitsCover else { throw FoldRefusal(part: material.title) }
        guard let least = material.essences.last(where: material.fits) else {
            throw FoldRefusal(part: material.essences.last.map(material.longestTitle) ?? "")
        }
        self.request = request
        self.context = context
        self.least = least
    }

    /// All that could stand on the sheet.
    fileprivate func material() -> FoldMaterial { FoldMaterial(request, at: context) }
}

/// Not even the essentials fit on one sheet.
package struct FoldRefusal: Error, Sendable {
    /// The part that takes most room.
    package let part: String
}
