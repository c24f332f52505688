import Diagnostics
import Localization
import Templates

extension Theme {
    /// Checks the files and makes a theme of them; without one where anything has to be put right first.
    ///
    /// 1. The words of all languages are read.
    /// 2. Every template is taken apart, and each that is asked for is compiled for its type of object.
    /// 3. With all keys of words known that templates name, the words are checked.
    package static func make(
        from files: ThemeFiles, templates required: [RequiredTemplate]
    ) -> (theme: Theme?, findings: [Diagnostic]) {
        let strings = files.paths.filter { ThemePath.language(ofStrings: $0) != nil }.map { files.all($0) }
        let builtIn = strings.compactMap { $0.first(where: \.isBuiltIn) }.map(StringsFile.init)
        let own = strings.flatMap { $0.filter { !$0.isBuiltIn } }.map(StringsFile.init)
        let catalog = StringCatalog(builtIn + own)

        let (sources, unreadable) = templateSources(files)
        var compiler = TemplateCompiler(sources, keys: catalog.keys) { MessageKey(rawValue: $0) != nil }
        var templates: [String: any AnyObject & Sendable] = [:]
        for template in required { templates[template.name] = template.compile(&compiler) }
        let words = WordCheck(builtIn: builtIn, own: own, used: compiler.usedKeys)

        var findings = files.findings + unreadable + (builtIn + own).flatMap(\.findings)
        findings += sources.findings.all + compiler.findings.all + words.findings
        findings += missing(required, in: files) + unknown(required, in: files)
        findings += files.assets.filter { ThemePath.isTaken($0.path) }.map(Diagnostic.taken)
        guard !findings.hasErrors else { return (nil, findings.inOrder()) }

        let previewAssets = files.paths.filter { ThemePath.previewAsset($0) != nil }.compactMap { files[$0] }
        let theme = Theme(assets: files.assets, previewAssets: previewAssets, templates: templates, strings: catalog)
        return (theme, findings.inOrder())
    }

    /// All templates and partials, taken apart, and what to say of files that aren't text.
    private static func templateSources(_ files: ThemeFiles) -> (sources: TemplateSources, findings: [Diagnostic]) {
        var sources = TemplateSources(layout: .dropped)
        var findings: [Diagnostic] = []
        for file in files.paths.compactMap({ files[$0] }) {
            let partial = ThemePath.partial(file.path)
            guard let name = partial ?? ThemePath.template(file.path) else { continue }
            guard let source = SourceText(file) else {
                findings.append(SourceText.unreadable(file))
                continue
            }
            if partial == nil {
                sources.addTemplate(source, named: name)
            } else {
                sources.addPartial(source, named: name)
            }
        }
        return (sources, findings)
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
