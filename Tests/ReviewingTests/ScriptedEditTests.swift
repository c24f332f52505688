import Testing

/// Real content, edited as its keepers would, with the changes known.
struct ScriptedEditTests {
    @Test(arguments: EditCase.indicators + EditCase.wholes)
    func `an edit is told for what it is, and nothing else is`(_ edit: EditCase) async {
        var after = Edit.content
        edit.edit(&after)
        expect(await changes(Edit.content.files, after.files), tells: edit.changes)
    }

    /// Edits that are told as something else than what was done, each with the reason.
    @Test(arguments: EditCase.misses)
    func `an edit that is not recognised is told in parts, and completely`(_ edit: EditCase) async {
        var after = Edit.content
        edit.edit(&after)
        expect(await changes(Edit.content.files, after.files), tells: edit.changes)
    }
}
