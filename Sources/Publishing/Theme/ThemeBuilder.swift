import Diagnostics
import Mustache

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    ///
    /// 1. The words of all languages are read.
    /// 2. Every template is taken apart, and each that is asked for is gone through with its type of object.
    /// 3. Only then the templates are handed to the renderer, which reports nothing at all.
    static func make(
        from files: ThemeFiles, templates required: [RequiredTemplate]
    ) -> (theme: Theme?, findings: [Diagnostic]) {
        let strings = files.paths.filter { ThemePath.language(ofStrings: $0) != nil }.map { files.all($0) }
        let builtIn = strings.compactMap { $0.first(where: \.isBuiltIn) }.map(StringsFile.init)
        let own = strings.flatMap { $0.filter { !$0.isBuiltIn } }.map(StringsFile.init)
        let book = WordBook(builtIn + own)

        let sources = TemplateSources(files)
        var check = TemplateCheck(sources, words: book.keys)
        for template in required { check.check(template) }
        let words = WordCheck(builtIn: builtIn, own: own, used: check.usedWords)

        var findings = files.findings + (builtIn + own).flatMap(\.findings)
        findings += sources.findings + check.findings + words.findings
        findings += missing(required, in: files) + unknown(required, in: files)
        findings += files.assets.filter { ThemePath.isTaken($0.path) }.map(Diagnostic.taken)
        guard !findings.hasErrors else { return (nil, findings.inOrder()) }

        var library = TemplateLibrary()
        for (name, template) in sources.partials { library.addPartial(template.source, named: name) }
        for name in required.map(\.name) {
            if let template = sources.templates[name] { library.addTemplate(template.source, named: name) }
        }
        findings += library.findings
        guard !findings.hasErrors else { return (nil, findings.inOrder()) }
        let previewAssets = files.paths.filter { ThemePath.previewAsset($0) != nil }.compactMap { files[$0] }
        let theme = Theme(assets: files.assets, previewAssets: previewAssets, library: library, book: book)
        return (theme, findings.inOrder())
    }

    private static func missing(_ required: [RequiredTemplate], in files: ThemeFiles) -> [Diagnostic] {
        required.filter { files[$0.path] == nil }.map { Diagnostic.missing($0.path) }
    }

    private static func unknown(_ required: [RequiredTemplate], in files: ThemeFiles) -> [Diagnostic] {
        let known = Set(required.map(\.path))
        return files.paths.filter { ThemePath.template($0) != nil && !known.contains($0) }.compactMap { files[$0] }
            .map { Diagnostic.stray($0, near: nearestName(to: $0.path, among: known.sorted())) }
    }
}

extension Diagnostic {
    fileprivate static func taken(_ file: ThemeFile) -> Diagnostic {
        Diagnostic(
            .error, "theme-taken", "The search’s own files are made in this folder.",
            at: Location(path: file.shownPath), suggestion: "Put this file into another folder of ‘assets’."
        )
    }

    fileprivate static func missing(_ path: String) -> Diagnostic {
        Diagnostic(.error, "template-missing", "The theme has no ‘\(path)’.", at: nil)
    }
}
