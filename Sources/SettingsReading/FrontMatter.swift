import ContentSource
import Diagnostics
import Yams

/// What a file says of itself between its two `---` lines, and where its text begins.
package struct FrontMatter: Sendable {
    /// A key and its value, with the place of each.
    package struct Entry: Sendable {
        package let key: Text
        package let value: Value
    }

    /// In the order of the file.
    package let entries: [Entry]
    /// Whether something stands there that can't be read.
    package let isBroken: Bool
    /// Where the text begins, as an index of the file's bytes.
    package let bodyStart: Int
    /// The number of the text's first line.
    package let bodyFirstLine: Int
}

/// A piece of front matter as written, with its place.
package struct Text: Sendable {
    package let string: String
    package let place: Place
    /// What stands behind the text in its line as a remark, from its `#` on; nil where nothing does.
    var remark: String?

    package init(string: String, place: Place, remark: String? = nil) {
        self.string = string
        self.place = place
        self.remark = remark
    }

    package var location: Location { place.location }
}

/// A value of front matter; every scalar is read as text.
package indirect enum Value: Sendable {
    case text(Text)
    case list([Value], Place)
    case map([FrontMatter.Entry], Place)

    var location: Location {
        switch self {
        case .text(let text): text.location
        case .list(_, let place), .map(_, let place): place.location
        }
    }
}
