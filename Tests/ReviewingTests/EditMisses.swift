private let outcome = "01-one-doorstep/02-owning-the-outcome.md"

extension EditCase {
    /// Edits that are told as something else.
    static let misses = [
        EditCase(
            // An indicator has one partner only.
            "Two indicators become one",
            "removed indicator owning-the-outcome/team-leaders “Credits by name the person who did the work when presenting "
                + "it to others.”: requirement-removed",
            "reworded indicator owning-the-outcome/team-leaders “Credits by name the person who did the work, stops work that "
                + "no longer serves anyone and tells those who asked for it.”: other-words"
        ) {
            $0.remove("Stops work that", in: outcome)
            $0.replace(
                "Credits by name the person who did the work when presenting it to others.",
                with:
                    "Credits by name the person who did the work, stops work that no longer serves anyone and tells those "
                    + "who asked for it.", in: outcome)
        },
        EditCase(
            // Indicators are compared with indicators, examples with examples of the same indicator.
            "An indicator becomes an example of another",
            "added example owning-the-outcome/all-colleagues “Writes records on the same day”: explanation-added",
            "removed indicator owning-the-outcome/all-colleagues “Writes records on the same day, so that a colleague could "
                + "carry on from them tomorrow.”: requirement-removed"
        ) {
            $0.remove("Writes records", in: outcome)
            $0.insert("  - Writes records on the same day", before: "Rings the tenant a week", in: outcome)
        },
        EditCase(
            // Hardly a word is left, and nothing else says that it is the same.
            "An indicator is reworded beyond recognition",
            "removed indicator owning-the-outcome/team-leaders “Stops work that no longer serves anyone and tells those "
                + "who asked for it.”: requirement-removed",
            "added indicator owning-the-outcome/team-leaders “Ends pointless tasks after a word with their sponsors.”: "
                + "new-requirement"
        ) {
            $0.replace(
                "Stops work that no longer serves anyone and tells those who asked for it.",
                with: "Ends pointless tasks after a word with their sponsors.", in: outcome)
        },
    ]
}
