import Testing

/// An edit of the example content, and what should be told of it.
struct EditCase: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: [String]
    let edit: @Sendable (inout Edit) -> Void

    init(_ name: String, _ changes: String..., edit: @escaping @Sendable (inout Edit) -> Void) {
        self.name = name
        self.changes = changes
        self.edit = edit
    }

    var testDescription: String { name }
}

private let resident = "01-one-doorstep/01-starting-with-the-resident.md"
private let outcome = "01-one-doorstep/02-owning-the-outcome.md"
private let fairness = "01-one-doorstep/03-fairness-and-respect.md"
private let doorstep = "01-one-doorstep/framework.md"
private let process = "02-the-ashenmere-way/01-people-before-process"
private let way = "02-the-ashenmere-way/02-find-a-way"

extension EditCase {
    /// Edits of indicators.
    static let indicators = [
        EditCase(
            "An indicator is added",
            "added indicator owning-the-outcome/all-colleagues “Signs what they have written.”: new-requirement"
        ) { $0.insert("- Signs what they have written.", before: "Writes records", in: outcome) },
        EditCase(
            "A contra-indicator is added",
            "added indicator owning-the-outcome/contra “Hides behind the rota.”: new-warning"
        ) { $0.insert("- Hides behind the rota.", before: "Says \"I passed", in: outcome) },
        EditCase(
            "An indicator is removed",
            "removed indicator owning-the-outcome/team-leaders “Stops work that no longer serves anyone and tells "
                + "those who asked for it.”: requirement-removed"
        ) { $0.remove("Stops work that", in: outcome) },
        EditCase(
            "A contra-indicator is removed",
            "removed indicator owning-the-outcome/contra “Complains about the council to a resident in place of "
                + "solving the problem.”: warning-removed"
        ) { $0.remove("Complains about the council", in: outcome) },
        EditCase(
            "An indicator is reworded lightly",
            "reworded indicator owning-the-outcome/all-colleagues “Writes records on the same day, so that another "
                + "colleague could carry on from them.”: other-words"
        ) {
            $0.replace(
                "a colleague could carry on from them tomorrow", with: "another colleague could carry on from them",
                in: outcome)
        },
        EditCase(
            "An indicator is reworded heavily",
            "reworded indicator starting-with-the-resident/all-colleagues “Only promises dates that can be met, and "
                + "calls ahead if one will be missed.”: other-words"
        ) {
            $0.replace(
                "Gives a date that can be kept, and rings before it passes if it can't. {#rings-before-the-date-passes}",
                with: "Only promises dates that can be met, and calls ahead if one will be missed.", in: resident)
        },
        EditCase(
            "An indicator is reworded beyond recognition, under a name that the author fixed",
            "reworded indicator starting-with-the-resident/all-colleagues “Calls ahead where nothing else will do.”: "
                + "other-words"
        ) {
            $0.replace(
                "Gives a date that can be kept, and rings before it passes if it can't.",
                with: "Calls ahead where nothing else will do.", in: resident)
        },
        EditCase(
            "An indicator asks for more",
            "reworded indicator owning-the-outcome/all-colleagues “Must write records on the same day, so that a "
                + "colleague could carry on from them tomorrow.”: stricter-words"
        ) { $0.replace("Writes records on", with: "Must write records on", in: outcome) },
        EditCase(
            "An amount is stricter",
            "reworded indicator owning-the-outcome/team-leaders “Agrees with each person at most three results for the year, "
                + "in words that both could measure.”: number-changed"
        ) { $0.replace("at most five results", with: "at most three results", in: outcome) },
        EditCase(
            "A typing error is mended",
            "reworded indicator owning-the-outcome/all-colleagues “Writes recrods on the same day, so that a "
                + "colleague could carry on from them tomorrow.”: spelling"
        ) { $0.replace("Writes records on", with: "Writes recrods on", in: outcome) },
        EditCase(
            "A comma is put in",
            "punctuation indicator owning-the-outcome/team-leaders “Stops work, that no longer serves anyone, and "
                + "tells those who asked for it.”: form"
        ) {
            $0.replace(
                "Stops work that no longer serves anyone and", with: "Stops work, that no longer serves anyone, and",
                in: outcome)
        },
        EditCase(
            "An indicator moves to a higher level",
            "moved indicator owning-the-outcome/team-leaders “Writes records on the same day, so that a colleague could "
                + "carry on from them tomorrow.” (level all-colleagues → team-leaders): asked-of-fewer"
        ) { $0.move("Writes records", before: "Agrees with each person", in: outcome) },
        EditCase(
            "An indicator moves to a lower level",
            "moved indicator owning-the-outcome/all-colleagues “Stops work that no longer serves anyone and tells those "
                + "who asked for it.” (level team-leaders → all-colleagues): asked-of-more"
        ) { $0.move("Stops work that", before: "Writes records", in: outcome) },
        EditCase(
            "An indicator moves to another level and is reworded",
            "moved-and-reworded indicator owning-the-outcome/team-leaders “Writes records on the same day, so that the "
                + "team could carry on from them.” (level all-colleagues → team-leaders): asked-of-fewer"
        ) {
            $0.move("Writes records", before: "Agrees with each person", in: outcome)
            $0.replace(
                "a colleague could carry on from them tomorrow", with: "the team could carry on from them", in: outcome)
        },
        EditCase(
            "An indicator moves to another competency",
            "moved indicator fairness-and-respect/all-colleagues “Writes records on the same day, so that a colleague "
                + "could carry on from them tomorrow.” (competency owning-the-outcome → fairness-and-respect): "
                + "placed-elsewhere"
        ) { $0.move("Writes records", before: "Hears a complaint out", in: outcome, to: fairness) },
        EditCase(
            "What was warned of is expected now",
            "moved indicator owning-the-outcome/all-colleagues “Lets a deadline go by and mentions it when somebody asks.” "
                + "(level – → all-colleagues, contra → expected): turned-round"
        ) { $0.move("Lets a deadline go by", before: "Writes records", in: outcome) },
        EditCase(
            "An indicator stands elsewhere in its list",
            "reordered indicator owning-the-outcome/all-colleagues “Writes records on the same day, so that a colleague "
                + "could carry on from them tomorrow.”: order"
        ) { $0.move("Writes records", before: "Keeps a list of what", in: outcome) },
        EditCase(
            "An example is added and another reworded",
            "reworded example owning-the-outcome/all-colleagues “Rings the tenant a week after a leak was mended”: other-words",
            "added example owning-the-outcome/all-colleagues “Looks at the new fence”: explanation-added"
        ) {
            $0.replace("a leak has been repaired", with: "a leak was mended", in: outcome)
            $0.insert("  - Looks at the new fence", before: "Walks past", in: outcome)
        },
        EditCase(
            "An indicator is cut in two",
            "reworded indicator owning-the-outcome/all-colleagues “Looks after the van, keys, tools and data in their care.”: "
                + "number-changed",
            "added indicator owning-the-outcome/all-colleagues “Reports damage or loss before the end of the shift.”: "
                + "new-requirement"
        ) {
            $0.replace(
                "in their care and reports damage or loss before the end of the shift.",
                with: "in their care.\n- Reports damage or loss before the end of the shift.", in: outcome)
        },
        EditCase(
            "An indicator takes the place of another that says something else",
            "removed indicator owning-the-outcome/team-leaders “Stops work that no longer serves anyone and tells "
                + "those who asked for it.”: requirement-removed",
            "added indicator owning-the-outcome/team-leaders “Invites a resident to the team’s meeting each spring.”: "
                + "new-requirement"
        ) {
            $0.replace(
                "Stops work that no longer serves anyone and tells those who asked for it.",
                with: "Invites a resident to the team's meeting each spring.", in: outcome)
        },
        EditCase(
            "Several edits at once, and the rest shuffled",
            "reordered indicator owning-the-outcome/all-colleagues “Asks when an instruction is unclear or two instructions "
                + "collide, instead of choosing the easier one.”: order",
            "reworded indicator owning-the-outcome/all-colleagues “Writes its records on the same day, so that a "
                + "colleague could carry on from them.”: other-words",
            "added indicator owning-the-outcome/team-leaders “Signs each letter.”: new-requirement",
            "removed indicator owning-the-outcome/service-heads “Publishes what the service has learned from its costliest "
                + "mistake of the year.”: requirement-removed"
        ) {
            $0.replace("Writes records on", with: "Writes its records on", in: outcome)
            $0.replace("carry on from them tomorrow", with: "carry on from them", in: outcome)
            $0.move("Asks when an instruction", before: "Keeps a list of what", in: outcome)
            $0.insert("- Signs each letter.", before: "Agrees with each person", in: outcome)
            $0.remove("Publishes what the service", in: outcome)
        },
    ]

    /// Edits of everything else.
    static let wholes = [
        EditCase("Nothing is edited") { _ in },
        EditCase(
            "A definition is reworded",
            "reworded definition owning-the-outcome “Owning the outcome means staying with a piece of work until it does what "
                + "it was meant to do, and answering for one’s own part without being asked.”: negation-changed"
        ) { $0.replace(", saying so early when it will not,", with: ",", in: outcome) },
        EditCase(
            "A section is renamed",
            "renamed passage owning-the-outcome “Why does it matter?”: other-name"
        ) { $0.replace("## Why is it important?", with: "## Why does it matter?", in: outcome) },
        EditCase(
            "A file is renamed and says what it was",
            "renamed competency owning-outcomes “owning-outcomes”: other-address"
        ) {
            $0.replaceEverywhere("02-owning-the-outcome.md", with: "02-owning-outcomes.md")
            $0.replace("code: \"OD2\"", with: "code: \"OD2\"\nwas: owning-the-outcome", in: outcome)
            $0.rename(outcome, to: "01-one-doorstep/02-owning-outcomes.md")
        },
        EditCase(
            "A file is renamed, retitled and edited, and doesn't say what it was",
            "renamed competency results “Results”: address-lost",
            "removed indicator results/team-leaders “Stops work that no longer serves anyone and tells those who asked for "
                + "it.”: requirement-removed"
        ) {
            $0.remove("Stops work that", in: outcome)
            $0.replaceEverywhere("02-owning-the-outcome.md", with: "02-results.md")
            $0.replace("title: Owning the outcome", with: "title: Results", in: outcome)
            $0.rename(outcome, to: "01-one-doorstep/02-results.md")
        },
        EditCase(
            "A file gets another number",
            "reordered competency fairness-and-respect “Fairness and respect”: order"
        ) {
            $0.replaceEverywhere("03-fairness-and-respect.md", with: "09-fairness-and-respect.md")
            $0.rename(fairness, to: "01-one-doorstep/09-fairness-and-respect.md")
        },
        EditCase(
            "A level is renamed",
            "renamed level supervisors “Supervisors”: address-lost"
        ) {
            $0.replaceEverywhere("Team leaders", with: "Supervisors")
            $0.replaceEverywhere("#team-leaders", with: "#supervisors")
        },
        EditCase(
            "A level includes another no longer",
            "removed includes service-heads “Team leaders”: asked-of-fewer"
        ) { $0.replace("\n    includes: Team leaders", with: "", in: doorstep) },
        EditCase(
            "A level includes a lower one in place of the one below it",
            "reworded includes service-heads “All colleagues”: asked-of-fewer"
        ) { $0.replace("\n    includes: Team leaders", with: "\n    includes: All colleagues", in: doorstep) },
        EditCase(
            "A competency goes to another group",
            "moved competency keeping-our-word “Keeping our word” (group people-before-process → find-a-way): "
                + "placed-elsewhere"
        ) {
            $0.replaceEverywhere(
                "01-people-before-process/04-keeping-our-word.md", with: "02-find-a-way/05-keeping-our-word.md")
            $0.rename("\(process)/04-keeping-our-word.md", to: "\(way)/05-keeping-our-word.md")
            $0.replace(
                "../../03-the-customer", with: "../../03-the-customer", in: "\(process)/03-learning-from-complaints.md")
        },
        EditCase(
            "A role is retitled",
            "renamed role repairs-scheduler “Repairs planner”: other-name"
        ) {
            $0.replace(
                "title: Repairs scheduler", with: "title: Repairs planner",
                in: "01-one-doorstep/roles/repairs-and-safety/02-repairs-scheduler.md")
        },
        EditCase(
            "A role is asked at a higher level",
            "reworded level building-safety-manager “Service heads”: asked-of-more"
        ) {
            $0.replace(
                "level: Team leaders", with: "level: Service heads",
                in: "01-one-doorstep/roles/repairs-and-safety/03-building-safety-manager.md")
        },
        EditCase(
            "A role is asked less of one competency",
            "reworded asked keeping-people-safe keeping-people-safe/neighbourhood-warden “All colleagues”: asked-of-fewer"
        ) {
            $0.replace(
                "competencies:\n  keeping-people-safe: Team leaders\n", with: "",
                in: "01-one-doorstep/roles/neighbourhoods/01-neighbourhood-warden.md")
        },
        EditCase(
            "A competency is added",
            "added competency being-kind “Being kind” [2 new]: new-requirement"
        ) {
            $0.write(
                "---\ntitle: Being kind\n---\n\n## All colleagues\n\n- Smiles.\n- Waits until others have finished.\n",
                to: "01-one-doorstep/07-being-kind.md")
        },
        EditCase(
            "A page is removed",
            "removed page accessibility “Accessibility statement”: explanation-removed"
        ) { $0.delete("pages/accessibility.md") },
        EditCase(
            "The version and its date are set",
            "reworded version “2.2”: about", "reworded effective “2026-04-01”: about"
        ) {
            $0.replace("version: \"2.1\"", with: "version: \"2.2\"", in: doorstep)
            $0.replace("effective: 2025-04-01", with: "effective: 2026-04-01", in: doorstep)
        },
        EditCase(
            "A group's contra-indicator is reworded",
            "reworded indicator people-before-process/contra “Reads out policies while another person is still speaking.”: "
                + "other-words"
        ) {
            $0.replace(
                "Reads out the policy while the other person", with: "Reads out policies while another person",
                in: "\(process)/group.md")
        },
    ]
}
