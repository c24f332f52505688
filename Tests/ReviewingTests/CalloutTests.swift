import Reviewing
import Testing

/// Words that most likely mean something else are pointed out, and nothing else is.
struct CalloutTests {
    /// Why an indicator in other words weighs what it weighs.
    private func reason(_ before: String, _ after: String, language: String = "en") async -> Reason? {
        let framework = "---\ntitle: Framework\nlanguage: \(language)\nlevels: [All]\n---\n"
        let site = { (text: String) in
            await read(["f/framework.md": framework, "f/care.md": "## All\n\n- \(text) {#it}\n"])
        }
        return await review(site(after), since: site(before)).changes.first?.reason
    }

    @Test(arguments: [
        ("Works up to 10 hours.", "Works up to 100 hours."),
        ("Answers within three days.", "Answers within three hours."),
        ("Answers within three days.", "Answers within five days."),
        ("Spends up to 50 pounds.", "Spends up to 25 pounds."),
        ("Spends up to £50.", "Spends up to $50."), ("Waits eight minutes.", "Waits eighty minutes."),
        ("Reports weekly to others.", "Reports monthly to others."),
        ("Asks twice before acting.", "Asks before acting."),
        ("Meets one person.", "Meets two people."), ("Pays 1,000 at most.", "Pays 10,000 at most."),
        ("Keeps 2.5% back.", "Keeps 25% back."),
    ]) func `a number, an amount or a time`(before: String, after: String) async {
        #expect(await reason(before, after) == .numberChanged)
    }

    @Test(arguments: [
        ("Is able to decide.", "Is unable to decide."), ("Lets unauthorised people in.", "Lets authorised people in."),
        ("Talks of people not in the room.", "Talks of people now in the room."),
        ("Interrupts people.", "Never interrupts people."), ("Acts with consent.", "Acts without consent."),
        ("Helps if asked.", "Helps unless asked."), ("Does close the door.", "Doesn’t close the door."),
        ("Keeps valid records.", "Keeps invalid records."), ("Is careful with data.", "Is careless with data."),
        ("Keeps binding rules.", "Keeps non-binding rules."), ("Serves no table.", "Serves notable."),
    ]) func `a ‘not’, or an opposite`(before: String, after: String) async {
        #expect(await reason(before, after) == .negationChanged)
    }

    @Test(arguments: [
        ("Is not able to decide.", "Is unable to decide."), ("Does not interrupt.", "Doesn’t interrupt."),
        ("Answers in three days.", "Answers in 3 days."), ("Pays £50 at once.", "Pays 50 pounds at once."),
        ("Answers on the same day.", "Answers at once."), ("Meets one person.", "Meets a person."),
        ("Puts it on a form.", "Will inform others of it."), ("Reports each week.", "Reports weekly."),
    ]) func `the same in other words is no such thing`(before: String, after: String) async {
        #expect(await reason(before, after) == .otherWords)
    }

    @Test func `a number that is parted otherwise is spelling`() async {
        #expect(await reason("Spends up to 10 000 pounds.", "Spends up to 10000 pounds.") == .spelling)
    }

    @Test func `numbers in digits are read in every language, words in English only`() async {
        #expect(await reason("Wartet 10 Tage.", "Wartet 100 Tage.", language: "de") == .numberChanged)
        #expect(await reason("Es ist so not.", "Es ist so gut.", language: "de") == .otherWords)
    }

    @Test func `text that explains is read as carefully as an indicator`() async {
        let text = "## All\n\n- Cares.\n"
        let told = await changes("Works ten hours.\n\n\(text)", "Works two hours.\n\n\(text)")
        #expect(told == ["reworded definition care “Works two hours.”: number-changed"])
    }

    @Test func `a short word in another form is spelling, another short word isn't`() async {
        #expect(await reason("Reads for the team.", "Reads for the teams.") == .spelling)
        #expect(await reason("Reads for the team.", "Reads for the term.") == .otherWords)
    }

    @Test(arguments: ["Keeps calm and looks after %.", "Follows rules and %."])
    func `spelling is spelling in every text`(
        text: String
    ) async {
        let (wrong, right) = (text.replacing("%", with: "ourselfs"), text.replacing("%", with: "ourselves"))
        #expect(await reason(wrong, right) == .spelling)
        let care = "\n\n## All\n\n- Cares.\n"
        #expect(await changes(wrong + care, right + care) == ["reworded definition care “\(right)”: spelling"])
    }
}
