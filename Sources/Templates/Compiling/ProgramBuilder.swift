/// Puts a program together.
struct ProgramBuilder<Object: TemplateObject> {
    private var literals: [UInt8] = []
    private var instructions: [Instruction] = []
    private var writers: [Writer<Object>] = []
    private var conditions: [Condition<Object>] = []
    private var sections: [Section<Object>] = []
    /// No jump leads behind this instruction, so that what comes after it can be joined to what stands before.
    private var lastTarget = 0

    /// Appends bytes; neighbours become one instruction.
    mutating func add(literal bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals += bytes
        if lastTarget < instructions.count, case .literal(let range)? = instructions.last {
            instructions[instructions.count - 1] = .literal(range.lowerBound..<literals.count)
        } else {
            instructions.append(.literal(start..<literals.count))
        }
    }

    /// Appends what a field's value is written by.
    mutating func add(writer: @escaping Writer<Object>) {
        instructions.append(.write(writers.count))
        writers.append(writer)
    }

    /// Appends the string of that index.
    mutating func add(string index: Int) {
        instructions.append(.string(index))
    }

    /// Appends which item of its list the object is.
    mutating func addIndex() {
        instructions.append(.index)
    }

    /// Appends what is inside a section.
    mutating func add(section: @escaping Section<Object>) {
        instructions.append(.section(sections.count))
        sections.append(section)
    }

    /// Begins what is passed over where the condition's answer is the one given; ``endJump(_:)`` ends it.
    ///
    /// - Returns: the index of the jump.
    mutating func beginJump(if answer: Bool, _ condition: @escaping Condition<Object>) -> Int {
        instructions.append(.jump(to: 0, if: answer, conditions.count))
        conditions.append(condition)
        return instructions.count - 1
    }

    /// Ends what a jump passes over.
    mutating func endJump(_ index: Int) {
        guard instructions.indices.contains(index), case .jump(_, let answer, let condition) = instructions[index]
        else { return }
        instructions[index] = .jump(to: instructions.count, if: answer, condition)
        lastTarget = instructions.count
    }

    /// The program.
    ///
    /// - Parameter usesStrings: whether it, or a program in it, needs the strings of the object.
    func program(usesStrings: Bool) -> Program<Object> {
        Program(
            literals: literals, instructions: instructions, writers: writers, conditions: conditions,
            sections: sections, strings: usesStrings ? Self.strings : nil)
    }

    private static var strings: (@Sendable (Object) -> TemplateStrings?)? {
        guard let name = Object.stringsName, case .strings(let strings)? = Object.fields.access(name) else {
            return nil
        }
        return strings
    }
}
