/// Whether an English “not” came or went, or a word became its opposite: “able” and “unable”, “careful” and “careless”.
/// “Not able” and “unable” say the same.
///
/// - Parameters:
///   - removed, inserted: the words that differ. Of a text with many of them nothing is said, since it was written anew.
func isNegated(removed: [String], inserted: [String]) -> Bool {
    guard removed.count <= mostWords, inserted.count <= mostWords else { return false }
    let was = removed.count(where: isNegation) + removed.count { isOpposite($0, ofAnyIn: inserted) }
    let now = inserted.count(where: isNegation) + inserted.count { isOpposite($0, ofAnyIn: removed) }
    return was != now
}

/// The most words on either side among which a “not” is still looked for: a clause.
private let mostWords = 8

/// Whether a word denies. Apostrophes are left out of words: “can’t” is “cant”.
private func isNegation(_ word: String) -> Bool { negations.contains(word) }

private let negations: Set<String> = [
    "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "non", "without", "unless",
    "cannot", "cant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "shouldnt",
    "couldnt", "mustnt", "neednt", "hasnt", "havent", "hadnt", "mightnt", "shant",
]

/// Whether a word is another with a prefix, or an ending, that denies it.
private func isOpposite(_ word: String, ofAnyIn others: [String]) -> Bool {
    let stem = stem(word)
    if word.hasSuffix("less") {
        let root = word.dropLast(4)
        if others.contains(where: { $0 == root + "ful" }) { return true }
    }
    guard !seeming.contains(stem) else { return false }
    return prefixes.contains { prefix in
        guard word.hasPrefix(prefix) else { return false }
        let root = String(word.dropFirst(prefix.utf8.count))
        guard root.utf8.count >= leastOfRoot else { return false }
        let rootStem = Reviewing.stem(root)
        return others.contains { Reviewing.stem($0) == rootStem }
    }
}

/// Shorter words seldom have an opposite by a prefix: “to” and “into”, “come” and “income”.
private let leastOfRoot = 4

private let prefixes = ["un", "in", "im", "ir", "il", "non", "dis"]

/// Stems that begin like an opposite and are none.
private let seeming: Set<String> = [
    "inform", "insid", "incom", "input", "intend", "intent", "impress", "improv", "import", "impart", "impact",
    "discover", "display", "disclos", "discount", "dispos", "dissolv", "discharg", "discuss", "instal", "install",
    "invest", "insight", "invent", "inflow", "increas", "insure", "intake", "impose", "impos", "implant",
]
