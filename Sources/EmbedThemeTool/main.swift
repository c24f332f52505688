import Foundation

// Arguments: the folder of templates, the Swift file to write, and the paths below the folder.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, let output = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("EmbedThemeTool: a folder and an output file are wanted.\n".utf8))
    exit(2)
}
do {
    let files = try arguments.dropFirst(2).map { path in
        let content = try Data(contentsOf: URL(filePath: folder).appending(path: path))
        return EmbeddedFile(path: path, content: content)
    }
    try Data(swiftSource(of: files).utf8).write(to: URL(filePath: output), options: .atomic)
} catch {
    FileHandle.standardError.write(Data("EmbedThemeTool: \(error)\n".utf8))
    exit(1)
}
