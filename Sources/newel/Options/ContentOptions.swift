import ArgumentParser
import Authoring
import ContentSource

/// Where the content lies, and what of it counts.
struct ContentOptions: ParsableArguments {
    @Option(name: .long, help: "The folder that holds site.md.")
    var content = "content"

    @Flag(name: .long, help: "Takes in what is marked as a draft.")
    var drafts = false

    @Flag(name: .long, help: "Treats warnings as errors.")
    var strict = false

    /// Reads the content; with `--strict`, warnings are errors.
    ///
    /// - Parameter tree: its files, where they are at hand.
    func read(_ tree: SourceTree? = nil) async -> Reading {
        let reading = await readSite(tree ?? readFolder(content), includesDrafts: drafts)
        return strict ? reading.strict() : reading
    }
}
