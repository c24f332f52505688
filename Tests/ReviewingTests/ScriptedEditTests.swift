import Testing

/// Real content, edited as its keepers would, with the changes known.
struct ScriptedEditTests {
    @Test(arguments: EditCase.indicators + EditCase.wholes)
    func `an edit is told for what it is, and nothing else is`(_ edit: EditCase) async {
        var after = Edit.content
        edit.edit(&after)
        expect(await changes(Edit.content.files, after.files), tells: edit.changes)
    }
}
