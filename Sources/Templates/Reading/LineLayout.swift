/// What becomes of the spaces and tabs that lines of a template begin with.
package enum LineLayout: Sendable {
    /// They are shown, and those before a partial's tag stand before each of the partial's lines, as Mustache says.
    case kept
    /// They are left out, so that templates can be indented as their authors like and pages take no room for it. What
    /// a value brings, such as the lines of a `pre`, stays as it is. Each line ends with a line feed alone.
    case dropped
}
