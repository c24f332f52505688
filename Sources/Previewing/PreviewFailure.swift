/// Why there is no preview.
package enum PreviewFailure: Error, Sendable, Equatable {
    /// Neither the port wanted nor any of the next is free.
    case noPort(Int)
    /// The system has no more open files to give.
    case cannotWatch
}
