import ContentSource
import Execution
import Fingerprints
import Model
import TextReading

/// All that a framework was read from: whatever else changes in the content, a framework of the same origin is the same.
package struct FrameworkOrigin: Sendable {
    /// The framework.
    package let framework: Framework.ID
    let folder: FrameworkFolder
    /// The site's.
    let language: String
    let includesDrafts: Bool
    /// Where its links led.
    let links: [LinkFollower.Followed]

    /// What tells it from all others, those of other sites among them, together with when its files were last changed.
    fileprivate func fingerprint(with changes: LastChanges) -> Fingerprint {
        var maker = FingerprintMaker()
        maker.add(framework.text)
        maker.add(language)
        maker.add(includesDrafts)
        maker.add(folder.groups.count)
        for group in folder.groups { maker.add(group.path) }
        maker.add(folder.files.count)
        for file in folder.files {
            maker.add(file.path)
            maker.add(file.bytes)
            maker.add(changes[file.path] ?? "")
        }
        maker.add(links.count)
        for link in links { link.add(to: &maker) }
        return maker.made()
    }
}

/// What tells each framework's origin from all others, together with when its files were last changed.
package func fingerprints(
    of origins: [FrameworkOrigin], changed changes: LastChanges
) async -> [Framework.ID: Fingerprint] {
    let made = await concurrently(origins) { ($0.framework, $0.fingerprint(with: changes)) }
    return Dictionary(made) { first, _ in first }
}

extension FrameworkFolder {
    /// Every file in it. Their paths say what each of them is.
    fileprivate var files: [SourceFile] { texts + images }
}
