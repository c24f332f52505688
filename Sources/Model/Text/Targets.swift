extension RichText {
    /// The pages and files of the site that its links lead to and its pictures come from, in order.
    public var targets: [Address] {
        hasTargets ? blocks.flatMap(\.targets) : []
    }

    /// Whether a link or a picture stands in it.
    public var hasTargets: Bool {
        singleRun == nil && blocks.contains(where: \.hasTargets)
    }

    /// The same as words for a place where nothing leads on: without links and pictures, whose words stay, and with headings
    /// that are lines in bold.
    public var withoutTargets: RichText {
        singleRun == nil ? RichText(blocks.map(\.withoutTargets)) : self
    }
}

extension RichText.Block {
    fileprivate var targets: [Address] {
        switch self {
        case .paragraph(let content): content.flatMap(\.targets)
        case .heading(let heading): heading.content.flatMap(\.targets)
        case .list(let list): list.items.flatMap { $0.flatMap(\.targets) }
        case .quotation(let blocks), .edited(_, let blocks): blocks.flatMap(\.targets)
        case .code, .rule, .annotation: []
        }
    }

    fileprivate var hasTargets: Bool {
        switch self {
        case .paragraph(let content): content.contains(where: \.hasTargets)
        case .heading(let heading): heading.content.contains(where: \.hasTargets)
        case .list(let list): list.items.contains { $0.contains(where: \.hasTargets) }
        case .quotation(let blocks), .edited(_, let blocks): blocks.contains(where: \.hasTargets)
        case .code, .rule, .annotation: false
        }
    }

    fileprivate var withoutTargets: RichText.Block {
        switch self {
        case .paragraph(let content): .paragraph(content.withoutTargets)
        case .heading(let heading):
            .heading(RichText.Heading(rank: nil, anchor: nil, content: heading.content.withoutTargets))
        case .list(let list):
            .list(
                RichText.List(
                    start: list.start, isTight: list.isTight, items: list.items.map { $0.map(\.withoutTargets) }))
        case .quotation(let blocks): .quotation(blocks.map(\.withoutTargets))
        case .edited(let edit, let blocks): .edited(edit, blocks.map(\.withoutTargets))
        case .code, .rule, .annotation: self
        }
    }
}

extension RichText.Inline {
    fileprivate var targets: [Address] {
        switch self {
        case .link(let link):
            if case .inside(let place) = link.target {
                [place.address] + link.content.flatMap(\.targets)
            } else {
                link.content.flatMap(\.targets)
            }
        case .image(let image): [image.source.address]
        case .emphasis(let content), .strong(let content), .edited(_, let content): content.flatMap(\.targets)
        case .text, .code, .softBreak, .lineBreak: []
        }
    }

    fileprivate var hasTargets: Bool {
        switch self {
        case .link, .image: true
        case .emphasis(let content), .strong(let content), .edited(_, let content):
            content.contains(where: \.hasTargets)
        case .text, .code, .softBreak, .lineBreak: false
        }
    }
}

extension [RichText.Inline] {
    fileprivate var withoutTargets: [RichText.Inline] {
        flatMap { inline -> [RichText.Inline] in
            switch inline {
            case .link(let link): link.content.withoutTargets
            case .image(let image): [.text(image.alternative)]
            case .emphasis(let content): [.emphasis(content.withoutTargets)]
            case .strong(let content): [.strong(content.withoutTargets)]
            case .edited(let edit, let content): [.edited(edit, content.withoutTargets)]
            case .text, .code, .softBreak, .lineBreak: [inline]
            }
        }
    }
}
