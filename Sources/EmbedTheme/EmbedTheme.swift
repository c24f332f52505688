import Foundation
import PackagePlugin

/// Writes the folder `templates` into a Swift file, so that the program carries its theme.
///
/// The package manager asks a plugin again only when a folder of its target changes. That is why the target `Theming` has
/// a link to the folder, `Templates`: without it a template that is added, renamed or removed would go unseen.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "templates", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        let paths = try files(in: folder)
        return [
            .buildCommand(
                displayName: "Embedding the theme",
                executable: try context.tool(named: "EmbedThemeTool").url,
                // Every path is an argument, so that a file which goes or gets another name runs the tool again.
                arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)] + paths,
                inputFiles: paths.map { folder.appending(path: $0) },
                outputFiles: [output]
            )
        ]
    }

    /// Paths below the folder; without hidden files and what editors leave behind.
    private func files(in folder: URL) throws -> [String] {
        let start = folder.path(percentEncoded: false)
        return try FileManager.default.subpathsOfDirectory(atPath: start).sorted().filter { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: start + path, isDirectory: &isFolder)
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            return exists && !isFolder.boolValue && !isHidden && !path.hasSuffix("~")
        }
    }
}
