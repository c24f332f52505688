/// A template as a tree.
enum TemplateNode: Sendable {
    /// Text between tags.
    case text(LineText)
    /// A value to show.
    case value(TemplateTag)
    /// A section and what is in it.
    case section(TemplateTag, [TemplateNode])
    /// Another file set in here.
    case partial(TemplateTag)
    /// A file that is filled in, with the blocks given for it.
    case parent(TemplateTag, [TemplateBlock])
    /// A place that can be filled in, with what stands there otherwise.
    case block(TemplateBlock)
}

/// A block: where it is used, a place to fill; inside a parent, what fills it.
struct TemplateBlock: Sendable {
    /// The tag that opens it; its place tells blocks apart.
    let tag: TemplateTag
    /// What is in it.
    let nodes: [TemplateNode]
}
