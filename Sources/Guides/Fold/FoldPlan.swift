import Model
import PageKit

/// How much of what is asked stands on which of a folded sheet's inner panels, and how large it is set.
///
/// It is made with the site's layout, which has to know whether there is one; so it holds no texts.
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
    /// Which entries stand on each of six panels; the last may be empty.
    private let panels: [Range<Int>]

    /// The plan that says most, and among those the one with the largest type.
    ///
    /// - Throws: ``FoldRefusal`` where not even the least that makes sense fits.
    init(_ request: GuideRequest, at context: FrameworkContext) throws(FoldRefusal) {
        let material = FoldMaterial(request, at: context)
        guard material.fitsCover else { throw FoldRefusal(part: material.title) }
        for essence in material.essences where material.fits(essence) {
            for size in Self.sizes {
                guard let panels = FoldSheet(size: size).panels(of: material.lines(of: essence, size: size))
                else { continue }
                self.essence = essence
                self.size = size
                self.panels = panels
                return
            }
        }
        throw FoldRefusal(part: material.essences.last.map(material.longestTitle) ?? "")
    }

    /// The entries of each panel, made anew each time.
    ///
    /// - Parameters:
    ///   - request: that which the plan was made for.
    ///   - context: that at which it was made.
    func panels(for request: GuideRequest, at context: FrameworkContext) -> [[Entry]] {
        let entries = FoldMaterial(request, at: context).entries(of: essence)
        return panels.map { Array(entries[$0.clamped(to: entries.indices)]) }
    }
}

/// Not even the essentials fit on one sheet.
package struct FoldRefusal: Error, Sendable {
    /// The part that takes most room.
    package let part: String
}
