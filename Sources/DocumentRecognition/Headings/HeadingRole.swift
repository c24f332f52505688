/// What a heading is in the framework, decided over the whole document.
enum HeadingRole: Hashable, Sendable {
    /// The framework's title.
    case title
    case group
    case competency
    /// A part of a competency with indicators of its own.
    case theme
    /// A text beside a competency's table.
    case passage
    case level(Int)
    /// A level for which all competencies below it hold.
    case enclosingLevel(Int)
    case contra(subject: String?)
    case indicators
    case definition
    /// A text of the framework: an introduction or an appendix.
    case page
    /// A table of contents.
    case contents
    /// A heading above a table that says all itself, such as a sheet's name.
    case container
}
