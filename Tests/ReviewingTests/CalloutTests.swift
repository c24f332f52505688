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
        ("Spends at least 50 pounds.", "Spends at most 50 pounds."), ("Works up to 10 hours.", "Works 10 hours."),
        ("Sees no more than two people.", "Sees at least two people."),
        ("Sees two people.", "Sees two or more people."),
        ("Meets on Monday.", "Meets on Friday."), ("Replies by May.", "Replies by June."),
    ]) func `a number, an amount or a time`(before: String, after: String) async {
        #expect(await reason(before, after) == .numberChanged)
    }

    @Test(arguments: [
        ("Answers letters.", "Answers letters within a week."),
        ("Answers letters.", "Answers letters within 24 hours."),
        ("Answers letters.", "Answers letters by Friday."),
        ("Answers letters.", "Answers letters by the end of the month."),
        ("Answers letters.", "Answers letters no later than Monday."),
        ("Answers letters.", "Answers letters in a day."),
        ("Answers letters.", "Answers letters before the deadline."),
        ("Answers letters.", "Answers letters the same day."),
        ("Answers letters.", "Answers letters immediately."), ("Answers letters.", "Answers letters on time."),
        ("Answers letters.", "Answers letters by noon."), ("Answers letters.", "Answers letters weekly."),
        ("Answers letters.", "Answers letters every day."), ("Answers within a week.", "Answers within a month."),
        ("Answers by Friday.", "Answers by the end of May."),
    ]) func `a time limit that comes, goes or is another`(before: String, after: String) async {
        #expect(await reason(before, after) == .numberChanged)
        #expect(await reason(after, before) == .numberChanged)
    }

    @Test(arguments: [
        ("Should lock the door.", "Must lock the door."), ("May lock the door.", "Must lock the door."),
        ("Can lock the door.", "Must lock the door."), ("Locks the door.", "Must lock the door."),
        ("Should lock the door.", "Locks the door."), ("Usually locks the door.", "Locks the door."),
        ("Locks the door where possible.", "Locks the door."), ("Locks the door.", "Always locks the door."),
        ("Locks the door.", "Locks the door at all times."), ("Checks some doors.", "Checks all doors."),
        ("Checks some doors.", "Checks any doors."), ("Checks many doors.", "Checks every door."),
        ("Is encouraged to ask.", "Is required to ask."),
    ]) func `words that ask for more, and for less the other way`(less: String, more: String) async {
        #expect(await reason(less, more) == .stricterWords)
        #expect(await reason(more, less) == .looserWords)
    }

    @Test(arguments: [
        ("Is able to decide.", "Is unable to decide."), ("Lets unauthorised people in.", "Lets authorised people in."),
        ("Talks of people not in the room.", "Talks of people now in the room."),
        ("Interrupts people.", "Never interrupts people."), ("Acts with consent.", "Acts without consent."),
        ("Helps if asked.", "Helps unless asked."), ("Does close the door.", "Doesn’t close the door."),
        ("Keeps valid records.", "Keeps invalid records."), ("Is careful with data.", "Is careless with data."),
        ("Keeps binding rules.", "Keeps non-binding rules."),
        ("Lets staff in.", "Lets only staff in."), ("Tells everybody.", "Tells everybody except visitors."),
        ("Serves no table.", "Serves notable."),
    ]) func `a ‘not’, or an opposite`(before: String, after: String) async {
        #expect(await reason(before, after) == .negationChanged)
    }

    @Test(arguments: [
        ("Is not able to decide.", "Is unable to decide."), ("Does not interrupt.", "Doesn’t interrupt."),
        ("Answers in three days.", "Answers in 3 days."), ("Pays £50 at once.", "Pays 50 pounds at once."),
        ("Answers on the same day.", "Answers at once."), ("Meets one person.", "Meets a person."),
        ("Puts it on a form.", "Will inform others of it."), ("Reports each week.", "Reports weekly."),
        ("Locks the door.", "Will lock the door."), ("Must lock the door.", "Will lock the door."),
        ("May ask for help.", "Can ask for help."), ("Uses several sources.", "Uses sources."),
        ("Keeps up to date.", "Keeps informed."), ("Sends it by email each time.", "Sends it by post each time."),
        ("Not only listens but asks.", "Listens and asks."), ("Works before the meeting.", "Works after the meeting."),
        ("Acts without delay.", "Acts at once."), ("Replies no later than Friday.", "Replies by Friday."),
        ("Sees at least two people.", "Sees no fewer than two people."),
        ("Uses the quarterly report.", "Uses the report each quarter."),
    ]) func `the same in other words is no such thing`(before: String, after: String) async {
        #expect(await reason(before, after) == .otherWords)
    }

    @Test func `a number that is parted otherwise is spelling`() async {
        #expect(await reason("Spends up to 10 000 pounds.", "Spends up to 10000 pounds.") == .spelling)
    }

    @Test(arguments: [
        ("de", "Wartet zwei Tage.", "Wartet drei Tage.", Reason.numberChanged),
        ("de", "Antwortet Bürgern.", "Antwortet Bürgern innerhalb einer Woche.", .numberChanged),
        ("de", "Antwortet Bürgern.", "Antwortet Bürgern bis Freitag.", .numberChanged),
        ("de", "Unterbricht andere.", "Unterbricht andere nicht.", .negationChanged),
        ("de", "Lässt Gäste ein.", "Lässt nur Gäste ein.", .negationChanged),
        ("de", "Soll die Tür schließen.", "Muss die Tür schließen.", .stricterWords),
        ("de", "Muss die Tür schließen.", "Kann die Tür schließen.", .looserWords),
        ("de-AT", "Schließt die Tür.", "Schließt immer die Tür.", .stricterWords),
        ("de", "Es ist so not.", "Es ist so gut.", .otherWords),
        ("fr", "Répond aux lettres.", "Répond aux lettres avant vendredi.", .numberChanged),
        ("fr", "Attend deux jours.", "Attend trois jours.", .numberChanged),
        ("fr", "Peut fermer la porte.", "Doit fermer la porte.", .stricterWords),
        ("fr", "Ferme la porte.", "Ne ferme jamais la porte.", .negationChanged),
        ("es", "Responde a las cartas.", "Responde a las cartas antes del viernes.", .numberChanged),
        ("es", "Puede cerrar la puerta.", "Debe cerrar la puerta.", .stricterWords),
        ("es", "Interrumpe a otros.", "No interrumpe a otros.", .negationChanged),
        ("nl", "Antwoordt op brieven.", "Antwoordt op brieven binnen een week.", .numberChanged),
        ("nl", "Kan de deur sluiten.", "Moet de deur sluiten.", .stricterWords),
        ("nl", "Onderbreekt anderen.", "Onderbreekt anderen niet.", .negationChanged),
    ]) func `meaning is read in the languages that Newel knows`(
        language: String, before: String, after: String, expected: Reason
    ) async {
        #expect(await reason(before, after, language: language) == expected)
    }

    @Test(arguments: ["fi", "cy", "zh", "eu"]) func `in other languages figures count and words are silent`(
        language: String
    ) async {
        #expect(await reason("Wartet 10 Tage.", "Wartet 100 Tage.", language: language) == .numberChanged)
        #expect(await reason("May wait for it.", "Must not wait for it.", language: language) == .otherWords)
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
