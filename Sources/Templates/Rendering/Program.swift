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

/// One step of a compiled template.
enum Instruction<Object: Sendable>: Sendable {
    /// Appends bytes of the program's literals.
    case literal(Range<Int>)
    /// Appends a field's value.
    case write(Writer<Object>)
    /// Appends the string of that index.
    case string(Int)
    /// Appends which item of its list the object is.
    case index
    /// Goes on at another instruction where the condition's answer is the one given.
    case jump(to: Int, if: Bool, Condition<Object>)
    /// Runs the program of what is inside a list's or an object's section.
    case section(Section<Object>)
}

/// A template, or what is inside a list's or an object's section, as a flat list of instructions.
final class Program<Object: Sendable>: Sendable {
    private let literals: [UInt8]
    private let instructions: [Instruction<Object>]
    /// Where the object has strings of its own and the program needs some.
    private let strings: (@Sendable (Object) -> TemplateStrings?)?

    init(
        literals: [UInt8], instructions: [Instruction<Object>],
        strings: (@Sendable (Object) -> TemplateStrings?)?
    ) {
        self.literals = literals
        self.instructions = instructions
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
            case .write(let write): write(object, &buffer)
            case .string(let index): frame.strings?.append(index, to: &buffer)
            case .index: buffer.append(frame.index)
            case .jump(let target, let answer, let condition):
                if condition(object, frame) == answer { next = target }
            case .section(let run): run(object, frame, &buffer)
            }
        }
    }
}
