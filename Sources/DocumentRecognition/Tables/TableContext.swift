/// Where the text around a table stands, and what its rows said last.
struct TableContext {
    var competency: Int?
    var group: Int?
    var level: Int?
    var theme: String?
    var isContra = false
    /// What reports call the place.
    var place = ""
}
