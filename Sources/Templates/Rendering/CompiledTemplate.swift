/// A template compiled for objects of one type. Nothing is looked up by name any more when it is rendered.
package final class CompiledTemplate<Root: TemplateObject>: Sendable {
    private let program: Program<Root>

    init(_ program: Program<Root>) {
        self.program = program
    }

    /// Appends what the template makes of an object.
    package func render(_ root: Root, into buffer: inout RenderBuffer) {
        program.run(root, Frame(), into: &buffer)
    }

    /// What the template makes of an object, as text.
    package func render(_ root: Root) -> String {
        var buffer = RenderBuffer(capacity: 1024)
        render(root, into: &buffer)
        return buffer.text
    }
}
