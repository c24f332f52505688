import JSONWriting

/// Some words in alphabetical order, each with the texts that it stands in, as a file of the index.
///
/// | member | holds |
/// | --- | --- |
/// | `terms` | words |
/// | `texts` | the texts of each; see ``InvertedIndex/code(_:)`` |
/// | `stems` | stems that stand between these words in the alphabet and don’t begin all words that have them |
/// | `others` | the texts of the words of each that it doesn’t begin: `happy` of `happi` |
struct WordFile {
    private(set) var terms: [String] = []
    private var codes: [[UInt8]] = []
    private var stems: [String] = []
    private var stemCodes: [[UInt8]] = []
    /// About how many bytes it takes.
    private(set) var size = 0

    /// Adds a word with the code of its texts; see ``InvertedIndex/code(_:)``.
    mutating func add(_ term: String, _ code: [UInt8]) {
        terms.append(term)
        codes.append(code)
        size += code.count + term.utf8.count + 8
    }

    /// Adds a stem with the code of the texts of words that it doesn’t begin.
    mutating func add(stem: String, _ code: [UInt8]) {
        stems.append(stem)
        stemCodes.append(code)
        size += code.count + stem.utf8.count + 8
    }

    /// Writes the file's value.
    func write(to json: inout CompactJSON) {
        json.object { json in
            json.member("terms", terms) { json, term in json.value(term) }
            json.member("texts", codes) { json, code in json.value(code: code) }
            guard !stems.isEmpty else { return }
            json.member("stems", stems) { json, stem in json.value(stem) }
            json.member("others", stemCodes) { json, code in json.value(code: code) }
        }
    }
}

/// All words, in files that hold several where they fit. A stem stands in the file of the last word before it.
func wordFiles(of postings: InvertedIndex, limit: Int) -> [WordFile] {
    var files: [WordFile] = []
    var file = WordFile()
    var stems = postings.stems[...]
    for place in postings.terms.indices {
        while let stem = stems.first, stem.text.utf16.lexicographicallyPrecedes(postings.terms[place].utf16) {
            file.add(stem: stem.text, postings.code(of: stem.texts))
            stems.removeFirst()
        }
        let code = postings.code(place)
        if file.size + code.count + 2 > limit, !file.terms.isEmpty {
            files.append(file)
            file = WordFile()
        }
        file.add(postings.terms[place], code)
    }
    for stem in stems { file.add(stem: stem.text, postings.code(of: stem.texts)) }
    return file.terms.isEmpty ? files : files + [file]
}
