import Testing
import YAMLRisks

struct YAMLRiskTests {
    @Test(arguments: [
        "a: Fish & chips\nb: 5 * 3\nc: \"&x\"\nd: '*y'\n", "motto: Really? *Yes*, &c.\n",
        "motto: One - *two* - three!\n",
        "motto: Wow! *No*!\n", "levels: [All, Leaders]\nmotto: This, *that*\n", "text: |\n  *All*\n  &more\n",
    ]) func `Signs within a text are no risk`(yaml: String) {
        #expect(yamlRisk(in: yaml) == nil)
    }

    @Test(arguments: [
        ("a: &x b\n", 1, 4), ("a: b\nc: *x\n", 2, 4), ("a: !b c\n", 1, 4), ("- *x\n", 1, 3), ("? *x\n", 1, 3),
        ("a: [b, *x]\n", 1, 8), ("a: {b: c,\n  d: *x}\n", 2, 6), ("a: [b,\n  c, *x]\n", 2, 6), ("*x: a\n", 1, 1),
        // A quotation mark that ends on another line hides nothing.
        ("a: [\"b\n  ', \", &x c]\nd: [\"b\n  ', \", *x]\n", 2, 9),
    ]) func `A value that begins with a sign is told with its place`(yaml: String, line: Int, column: Int) {
        #expect(yamlRisk(in: yaml) == .sign(line: line, column: column))
    }

    @Test(arguments: [
        ("a: " + String(repeating: "[", count: 9), 1), ("a: b\n" + String(repeating: "- ", count: 9) + "c\n", 2),
        ("a: b\n" + String(repeating: "? ", count: 9) + "c\n", 2), ("a:\n" + String(repeating: "[\n", count: 9), 10),
    ]) func `What nests beyond any use is told with its line`(yaml: String, line: Int) {
        #expect(yamlRisk(in: yaml) == .nesting(line: line))
    }
}
