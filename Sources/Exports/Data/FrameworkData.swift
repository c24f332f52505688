import JSONWriting
import Model

/// A framework as JSON: all that a reader of the site can see, as `framework.schema.json` describes it.
package struct FrameworkData {
    /// Rises when a program that reads the data has to be changed.
    static let format = 1

    private let source: ExportSource
    private var framework: Framework { source.framework }
    private var texts: HTMLWriter { source.texts }

    /// The data of a framework.
    package init(_ source: ExportSource) {
        self.source = source
    }

    /// The file's text.
    package var bytes: [UInt8] {
        let address = Address.framework(framework.id)
        return JSONWriter.file { json in
            json.member("$schema", Address.dataSchema.link(from: address))
            json.member("format", Self.format)
            json.member("id", framework.id.text)
            json.member("title", framework.title)
            json.member("subtitle", framework.subtitle)
            json.member("motto", framework.motto)
            json.member("status", framework.status.rawValue)
            json.member("version", framework.version)
            json.member("effective", framework.effective)
            json.member("review", framework.review)
            json.member("owner", framework.owner)
            json.member("changed", source.lastChange(of: framework.source))
            json.member("language", framework.language)
            json.member("site", writeSite)
            json.member("link", source.link(address))
            json.member("url", source.site.url == nil ? nil : source.url(address))
            json.former(framework.formerIDs)
            json.member("terms", writeTerms)
            json.member("contraLabel", source.words[.contra])
            json.member("introduction", framework.introduction, by: texts)
            json.list("levels", framework.ladder.levels) { json, level in
                write(level, of: framework.ladder, to: &json)
                json.member("link", source.link(.level(level.id, framework.id)))
                json.former(level.formerIDs)
            }
            json.list("groups", framework.groups) { json, group in write(group, to: &json) }
            json.list("competencies", framework.competencies) { json, competency in write(competency, to: &json) }
            json.list("roles", framework.roles) { json, role in write(role, to: &json) }
            json.list("pages", framework.pages) { json, page in write(page, to: &json) }
        }
    }

    private func writeSite(to json: inout JSONWriter) {
        json.member("title", source.site.title)
        json.member("organisation", source.site.organisation)
        json.member("url", source.site.url)
    }

    private func writeTerms(to json: inout JSONWriter) {
        let terms = framework.terms
        json.member("competency", terms[.competency])
        json.member("indicator", terms[.indicator])
        json.member("level", terms[.level])
        json.member("group", terms[.group])
        json.member("role", terms[.role])
    }

    private func write(_ level: Level, of ladder: Ladder, to json: inout JSONWriter) {
        json.member("id", level.id.text)
        json.member("title", level.title)
        json.member("summary", level.summary)
        json.list("includes", level.includes.map(\.text))
        json.list("holds", ladder.holding(at: level.id).map(\.id.text))
    }

    private func write(_ group: Group, to json: inout JSONWriter) {
        json.member("id", group.id.text)
        json.member("code", group.code)
        json.member("title", group.title)
        json.member("motto", group.motto)
        json.member("changed", source.lastChange(of: group.source))
        json.member("link", source.link(.group(group.id, framework.id)))
        json.former(group.formerIDs)
        json.members(group.text, by: texts)
        guard group.hasContra else { return }
        json.member("contra") { json in
            json.member("contraLabel", group.contraLabel)
            if let text = group.contraText { json.members(text, by: texts) }
            write(group.contra, to: &json)
            json.member("closing", group.contraClosing, by: texts)
        }
    }

    private func write(_ competency: Competency, to json: inout JSONWriter) {
        json.member("id", competency.id.text)
        json.member("code", competency.code)
        json.member("title", competency.title)
        json.member("motto", competency.motto)
        json.member("status", competency.status.rawValue)
        json.member("changed", source.lastChange(of: competency.source))
        json.member("link", source.link(.competency(competency.id, framework.id)))
        json.former(competency.formerIDs)
        json.member("group", competency.group?.text)
        json.optionalList("appliesTo", competency.appliesTo.map(\.text))
        if let steps = competency.ownLadder {
            json.list("steps", steps.levels) { json, step in
                write(step, of: steps, to: &json)
                json.former(step.formerIDs)
            }
        }
        json.member("definition", competency.definition, by: texts)
        json.optionalList("narrative", competency.narrative) { json, passage in
            json.member("title", passage.title)
            json.member("anchor", passage.anchor.text)
            json.members(passage.text, by: texts)
        }
        json.optionalList("themes", competency.themes) { json, theme in
            json.member("id", theme.id.text)
            json.member("title", theme.title)
            json.member("anchor", theme.anchor.text)
        }
        json.list("cells", competency.cells) { json, cell in
            json.member("level", cell.level?.text)
            json.member("theme", cell.theme?.text)
            json.member("polarity", cell.polarity.rawValue)
            json.member("contraLabel", cell.contraLabel)
            if let text = cell.text { json.members(text, by: texts) }
            write(cell.indicators, to: &json)
            json.member("closing", cell.closing, by: texts)
        }
    }

    private func write(_ indicators: [Indicator], to json: inout JSONWriter) {
        json.list("indicators", indicators) { json, indicator in
            json.member("anchor", indicator.anchor.text)
            json.member("number", indicator.number)
            json.members(indicator.text, isInline: true, by: texts)
            json.optionalList("examples", indicator.examples) { json, example in
                json.member("number", example.number)
                json.members(example.text, isInline: true, by: texts)
            }
        }
    }

    private func write(_ role: Role, to json: inout JSONWriter) {
        json.member("id", role.id.text)
        json.member("title", role.title)
        json.member("family", role.family)
        json.member("status", role.status.rawValue)
        json.member("changed", source.lastChange(of: role.source))
        json.member("link", source.link(.role(role.id, framework.id)))
        json.former(role.formerIDs)
        json.member("level", role.level?.text)
        json.member("purpose", role.purpose, by: texts)
        json.list("asks", framework.asks(of: role)) { json, ask in
            json.member("competency", ask.expectations.competency.id.text)
            switch ask.extent {
            case .level(let level):
                json.member("extent", "level")
                json.member("level", level.id.text)
            case .everyone: json.member("extent", "everyone")
            case .toBeAgreed: json.member("extent", "toBeAgreed")
            }
        }
    }

    private func write(_ page: Page, to json: inout JSONWriter) {
        json.member("id", page.id.text)
        json.member("code", page.code)
        json.member("title", page.title)
        json.member("status", page.status.rawValue)
        json.member("changed", source.lastChange(of: page.source))
        json.member("link", source.link(.page(page.id, framework.id)))
        json.former(page.formerIDs)
        json.members(page.text, by: texts)
    }
}
