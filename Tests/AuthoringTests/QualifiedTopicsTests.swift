import Authoring
import Diagnostics
import Testing

/// A theme whose name says how well something is done is never asked of anybody in silence, whatever the words.
@Suite struct QualifiedTopics {
    private static let frameworks = [Usual.framework, "---\ntitle: F\n---\n", "---\ntitle: F\nlanguage: de\n---\n"]

    @Test(arguments: [
        "Planning: not good enough", "Teamwork – could do better", "Planning (not yet)", "Teamwork: patchy",
        "Customer focus (EBI)", "Planning — D", "Customer focus: nobody wants to see", "Planung: ungenügend",
        "Teamwork: going it alone", "Planning: people: patchy", "Theme 2: Planning: patchy", "Planning (1)",
    ]) func `What stands behind a topic is asked about`(heading: String) async {
        for framework in Self.frameworks {
            let texts =
                framework == Usual.framework
                ? ["## All\n\n- a\n\n### \(heading)\n\n- b\n", "## \(heading)\n\n### All\n\n- b\n"]
                : ["## Listening\n\n- a\n\n## \(heading)\n\n- b\n"]
            for text in texts {
                let ids = await read(competency: text, framework: framework).ids
                #expect(
                    ["heading-with-verdict", "heading-like-contra"].contains(ids.first) && ids.count == 1, "\(ids)")
            }
        }
    }

    @Test(arguments: [
        "Planning, not done well", "Planning, not good enough", "Teamwork, weak", "Teamwork could be better",
        "Teamwork needs work", "Must try harder", "Weak communication",
    ]) func `Without such a sign, words that warn are`(heading: String) async {
        let text = "## All\n\n- a\n\n### \(heading)\n\n- b\n"
        #expect(await read(competency: text).ids == ["heading-like-contra"])
    }

    @Test(arguments: [
        "Theme 2: Planning", "B: Planning", "1.2 – Planning", "Communication (written)", "Equality and diversity (ED)",
        "Continuous professional development (CPD)", "Courage: do I speak up?", "Respect – we treat people well",
        "Listening, asking, answering", "Outcomes, not outputs", "Digital/data", "Seeing the big picture",
        "Delivery: what we do with the money that people have given to us", "Self-awareness", "2024–25 priorities",
    ]) func `A topic with its number, initials or kind, a question and a sentence are not`(heading: String) async {
        let text = "## All\n\n### \(heading)\n\n- b\n"
        let reading = await read(competency: text)
        #expect(reading.ids == [])
        #expect(reading.shown.last == "(All, \(heading), expected): b")
    }

    @Test func `It is asked once for a framework, and a line under ‘headings’ answers it`() async {
        let text = "## All\n\n- a\n\n### Planning: patchy\n\n- b\n\n## Leaders\n\n### Planning: patchy\n\n- c\n"
        let files = ["f/a.md": "---\ntitle: A\n---\n" + text, "f/b.md": "---\ntitle: B\n---\n" + text]
        let reading = await read(files)
        #expect(reading.ids == ["heading-with-verdict"])
        #expect(reading.diagnostics.first?.message.contains("4 places") == true)
        #expect(reading.diagnostics.first?.suggestion?.contains("‘\"Planning: patchy\": contra’") == true)
        for meaning in ["contra", "theme"] {
            let framework = Usual.framework.dropLast(4) + "headings:\n  \"Planning: patchy\": \(meaning)\n---\n"
            let declared = files.merging(["f/framework.md": String(framework)]) { $1 }
            #expect(await read(declared).ids == [])
        }
    }

    @Test func `Below what isn’t wanted nothing is asked`() async {
        let text = "## All\n\n- a\n\n### Unhelpful behaviours\n\n#### Planning: patchy\n\n- b\n"
        #expect(await read(competency: text).ids == [])
    }
}
