import ContentSource
import Diagnostics
import Fingerprints
import Theming

/// All that a site is made from. What isn't named here may not change a page.
struct BuildSource {
    /// The content's files.
    let tree: SourceTree
    /// Where the dates come from.
    let history: HistoryState
    let hasDrafts: Bool
    /// The theme's files.
    let theme: ThemeFiles
    /// Where the user's own lie, and what is wrong with that.
    let templates: String
    let problem: Diagnostic?
    /// What the rest of it comes from.
    let program: Fingerprint

    /// What tells whether anything of this has changed.
    var fingerprint: Fingerprint {
        var maker = FingerprintMaker()
        maker.add(history.bytes)
        maker.add(hasDrafts)
        maker.add(templates)
        maker.add(tree.shownRoot)
        maker.add(tree.files.count)
        for file in tree.files {
            maker.add(file.path)
            maker.add(file.bytes)
        }
        maker.add(theme.fingerprint(with: program))
        // What couldn't be read, or is in the wrong place, has no bytes here.
        for finding in tree.problems + theme.findings + [problem].compactMap(\.self) {
            maker.add(finding.message)
            maker.add(finding.location?.path ?? "")
        }
        return maker.made()
    }
}

extension ThemeFiles {
    /// What tells the program and the theme's files.
    ///
    /// - Parameter program: what the rest of the theme comes from.
    func fingerprint(with program: Fingerprint) -> Fingerprint {
        var maker = FingerprintMaker()
        maker.add(program)
        maker.add(own.count)
        for file in own {
            maker.add(file.path)
            maker.add(file.bytes)
        }
        return maker.made()
    }
}
