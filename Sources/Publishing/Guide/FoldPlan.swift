import Frameworks

/// What stands on which of a folded sheet's inner panels, and how large it is set.
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
    /// Six of them; the last may be empty.
    let panels: [[Entry]]

    /// The plan that says most, and among those the one with the largest type.
    ///
    /// - Throws: ``FoldRefusal`` where not even the least that makes sense fits.
    init(_ request: GuideRequest, at desk: FrameworkDesk) throws(FoldRefusal) {
        let material = FoldMaterial(request, at: desk)
        guard material.fitsCover else { throw FoldRefusal(part: material.title) }
        for essence in material.essences where material.fits(essence) {
            for size in Self.sizes {
                guard let panels = FoldSheet(size: size).panels(of: material.lines(of: essence, size: size))
                else { continue }
                let entries = material.entries(of: essence)
                self.essence = essence
                self.size = size
                self.panels = panels.map { Array(entries[$0]) }
                return
            }
        }
        throw FoldRefusal(part: material.essences.last.map(material.longestTitle) ?? "")
    }

    /// Whether there is a plan. Costs less than to make it, as the least is tried first.
    static func exists(for request: GuideRequest, at desk: FrameworkDesk) -> Bool {
        let material = FoldMaterial(request, at: desk)
        return material.fitsCover && material.essences.reversed().contains(where: material.fits)
    }
}

/// Not even the essentials fit on one sheet.
public struct FoldRefusal: Error, Sendable {
    /// The part that takes most room.
    public let part: String
}
