/// Some words in alphabetical order, each with the texts that it stands in, as a file of the index.
struct WordFile {
    private(set) var terms: [String] = []
    private var codes: [String] = []
    /// About how many bytes it takes.
    private(set) var size = 0

    /// Adds a word with the code of its texts; see ``WordPostings/code(_:)``.
    mutating func add(_ term: String, _ code: String) {
        terms.append(term)
        codes.append(code)
        size += code.utf8.count + term.utf8.count + 6
    }

    /// The file's value.
    var json: String {
        JSONText.object([("terms", JSONText.list(terms.map(JSONText.text))), ("texts", JSONText.list(codes))])
    }
}

/// All words, in files that hold several where they fit.
func wordFiles(of postings: WordPostings, limit: Int) -> [WordFile] {
    var files: [WordFile] = []
    var file = WordFile()
    for place in postings.terms.indices {
        let code = JSONText.code(postings.code(place))
        if file.size + code.utf8.count > limit, !file.terms.isEmpty {
            files.append(file)
            file = WordFile()
        }
        file.add(postings.terms[place], code)
    }
    return file.terms.isEmpty ? files : files + [file]
}
