/// What an instruction knows besides its object.
struct Frame: Sendable {
    /// The strings of the nearest object around that has some.
    var strings: TemplateStrings?
    /// Which item of its list the object is, counted from 0.
    var index = 0
    /// How many items that list has.
    var count = 0

    /// The frame of an item of a list.
    func item(_ index: Int, of count: Int) -> Frame {
        Frame(strings: strings, index: index, count: count)
    }
}

/// Asks something of an object.
typealias Condition<Object> = @Sendable (Object, Frame) -> Bool

/// Appends what stands for an object.
typealias Writer<Object> = @Sendable (Object, inout RenderBuffer) -> Void

/// Runs a section's program for what an object has under the section's name.
typealias Section<Object> = @Sendable (Object, Frame, inout RenderBuffer) -> Void

/// One step of a compiled template. It holds no more than numbers, so that going on to the next costs nothing.
enum Instruction: Sendable {
    /// Appends bytes of the program's literals.
    case literal(Range<Int>)
    /// Appends a field's value, by the writer of that index.
    case write(Int)
    /// Appends the string of that index.
    case string(Int)
    /// Appends which item of its list the object is.
    case index
    /// Goes on at another instruction where the answer of the condition of that index is the one given.
    case jump(to: Int, if: Bool, Int)
    /// Runs the program of what is inside a list's or an object's section, of that index.
    case section(Int)
}

/// A template, or what is inside a list's or an object's section, as a flat list of instructions.
final class Program<Object: Sendable>: Sendable {
    private let literals: [UInt8]
    private let instructions: [Instruction]
    private let writers: [Writer<Object>]
    private let conditions: [Condition<Object>]
    private let sections: [Section<Object>]
    /// Where the object has strings of its own and the program needs some.
    private let strings: (@Sendable (Object) -> TemplateStrings?)?

    init(
        literals: [UInt8], instructions: [Instruction], writers: [Writer<Object>], conditions: [Condition<Object>],
        sections: [Section<Object>], strings: (@Sendable (Object) -> TemplateStrings?)?
    ) {
        self.literals = literals
        self.instructions = instructions
        self.writers = writers
        self.conditions = conditions
        self.sections = sections
        self.strings = strings
    }

    /// Appends what the template makes of an object.
    func run(_ object: Object, _ frame: Frame, into buffer: inout RenderBuffer) {
        var frame = frame
        if let strings { frame.strings = strings(object) }
        var next = 0
        while next < instructions.count {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let range): buffer.append(literals[range])
            case .write(let index): writers[index](object, &buffer)
            case .string(let index): frame.strings?.append(index, to: &buffer)
            case .index: buffer.append(frame.index)
            case .jump(let target, let answer, let index):
                if conditions[index](object, frame) == answer { next = target }
            case .section(let index): sections[index](object, frame, &buffer)
            }
        }
    }
}
