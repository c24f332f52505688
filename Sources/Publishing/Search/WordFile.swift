/// Some words in alphabetical order, each with the texts that it stands in, as a file of the index.
struct WordFile {
    private(set) var terms: [String] = []
    private var codes: [[UInt8]] = []
    /// About how many bytes it takes.
    private(set) var size = 0

    /// Adds a word with the code of its texts; see ``InvertedIndex/code(_:)``.
    mutating func add(_ term: String, _ code: [UInt8]) {
        terms.append(term)
        codes.append(code)
        size += code.count + term.utf8.count + 8
    }

    /// Writes the file's value.
    func write(to json: inout CompactJSON) {
        json.object { json in
            json.member("terms", terms) { json, term in json.value(term) }
            json.member("texts", codes) { json, code in json.value(code: code) }
        }
    }
}

/// All words, in files that hold several where they fit.
func wordFiles(of postings: InvertedIndex, limit: Int) -> [WordFile] {
    var files: [WordFile] = []
    var file = WordFile()
    for place in postings.terms.indices {
        let code = postings.code(place)
        if file.size + code.count + 2 > limit, !file.terms.isEmpty {
            files.append(file)
            file = WordFile()
        }
        file.add(postings.terms[place], code)
    }
    return file.terms.isEmpty ? files : files + [file]
}
