import Model

/// Where the files of a site are shown or linked to.
struct FileUses {
    /// By the file's address, in the order of the site.
    private var places: [Address: [Place]] = [:]

    /// - Parameter files: of which it is wanted.
    init(of files: [SiteFile], in site: Site) {
        let wanted = Set(files.map(\.address))
        guard !wanted.isEmpty else { return }
        add(site.introduction, at: Place(), wanted)
        for page in site.pages { add(page.text, at: Place(page, in: nil), wanted) }
        for framework in site.frameworks {
            for (place, texts) in framework.textsByPlace {
                for text in texts { add(text, at: place, wanted) }
            }
        }
    }

    /// The places of a file; none where nothing leads to it.
    func places(of file: SiteFile) -> [Place] { places[file.address] ?? [] }

    private mutating func add(_ text: RichText, at place: Place, _ wanted: Set<Address>) {
        for file in text.targets where wanted.contains(file) && places[file]?.last != place {
            places[file, default: []].append(place)
        }
    }
}

extension Framework {
    /// All texts of authors that can hold links, by the thing whose page shows them.
    fileprivate var textsByPlace: [(Place, [RichText])] {
        let own = [(Place(self), [introduction])]
        let ofGroups = groups.map { group in
            let texts = [group.text, group.contraText, group.contraClosing].compactMap(\.self)
            return (Place(group, in: self), texts + group.contra.flatMap(\.texts))
        }
        let ofCompetencies = competencies.map { competency in
            let cells = competency.cells.flatMap { cell in
                [cell.text, cell.closing].compactMap(\.self) + cell.indicators.flatMap(\.texts)
            }
            return (
                Place(competency, in: self),
                [competency.definition].compactMap(\.self) + competency.narrative.map(\.text) + cells
            )
        }
        return own + ofGroups + ofCompetencies + roles.map { (Place($0, in: self), [$0.purpose]) }
            + pages.map { (Place($0, in: self), [$0.text]) }
    }
}

extension Indicator {
    fileprivate var texts: [RichText] { [text] + examples.map(\.text) }
}
