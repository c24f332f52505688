import Diagnostics

extension Diagnostic.ID {
    /// A program that reads other formats is not there.
    public static let noImportProgram: Self = "import-program"
}

extension ImportProblem {
    static func noFile(_ path: String) -> Self {
        Self(
            "import-no-file", "There is no file ‘\(path)’.", file: nil,
            suggestion: "See whether its name is written rightly.")
    }

    static func folder(_ path: String) -> Self {
        Self(
            "import-no-file", "‘\(path)’ is a folder.", file: nil,
            suggestion: "Name the files in it: newel import \(path)/*.docx")
    }

    static func unreadable(_ path: String) -> Self {
        Self(
            "import-unreadable", "The file can’t be opened.", file: path,
            suggestion: "See whether you may read it, and whether another program holds it open.")
    }

    static func damaged(_ path: String) -> Self {
        Self(
            "import-damaged", "The file is damaged: it can’t be read to its end.", file: path,
            suggestion: "Open it in the program that it comes from, and save it anew.")
    }

    static func encrypted(_ path: String) -> Self {
        Self(
            "import-password", "The file is locked with a password.", file: path,
            suggestion: "Open it, save a copy without a password, and import the copy.")
    }

    static func oldOffice(_ path: String) -> Self {
        Self(
            "import-form", "The file is in the form that Office had until 2003, which can’t be read.", file: path,
            suggestion: "Open it in Word, Excel or LibreOffice, and save it as .docx, .xlsx or .pptx.")
    }

    static func otherOffice(_ path: String) -> Self {
        Self(
            "import-form", "Sheets and slides can be read as .xlsx and .pptx only.", file: path,
            suggestion: "Open the file, and save it as .xlsx or .pptx.")
    }

    static func pdf(_ path: String) -> Self {
        Self(
            "import-form", "A PDF doesn’t say which words are headings and which stand in which column.", file: path,
            suggestion:
                "Ask for the Word file that it was made of. Or open the PDF in Word, look it through, and save it as .docx."
        )
    }

    static func picture(_ path: String) -> Self {
        Self(
            "import-form", "The file is a picture, and no text.", file: path,
            suggestion: "Ask for the document that it was made of.")
    }

    static func scan(_ path: String) -> Self {
        Self(
            "import-no-text", "The file holds pictures only, and no text: it was probably scanned.", file: path,
            suggestion: "Ask for the document that was printed, or have the text recognised in another program first.")
    }

    static func empty(_ path: String) -> Self {
        Self(
            "import-no-text", "There is no text in the file.", file: path,
            suggestion: "See whether it is the right one.")
    }

    static func tooLarge(_ path: String) -> Self {
        Self(
            "import-too-large", "The file, or what is packed in it, is larger than any framework’s text.", file: path,
            suggestion: "Copy the framework’s own text into a new document, and import that.")
    }

    static func tooSlow(_ path: String) -> Self {
        Self(
            "import-too-large", "Reading the file took longer than two minutes and was given up.", file: path,
            suggestion: "Copy the framework’s own text into a new document, and import that.")
    }

    static func unknownForm(_ path: String) -> Self {
        Self(
            "import-form", "It can’t be told what kind of file this is.", file: path,
            suggestion: "Newel reads .docx, .odt, .rtf, .pptx, .xlsx, .csv, .html, .md and .json files.")
    }

    static func altChunk(_ path: String) -> Self {
        Self(
            "import-alt-chunk", "Text in the file is kept as a file within it, where no reader finds it.", file: path,
            suggestion: "Open it in Word, save it as .docx under another name, and import that.")
    }

    /// - Parameter name: the program or library, such as `pandoc`.
    static func noReader(_ name: String, _ path: String) -> Self {
        Self(
            .noImportProgram, "\(name), which reads such files, is not there.", file: path,
            suggestion: "Install it with ‘\(installation(of: name))’, or name its folder with --programs.")
    }

    private static func installation(of name: String) -> String {
        switch name {
        case "Python": "apt install python3"
        case "pandoc": "apt install pandoc"
        case "openpyxl": "apt install python3-openpyxl"
        default: "pip install \(name)"
        }
    }

    static func failed(_ program: String, _ told: String, _ path: String) -> Self {
        // A program tells its reason last.
        let last = told.split(whereSeparator: \.isNewline).last.map(String.init)
        return Self(
            "import-failed", "\(program) could not read the file\(last.map { ": \($0)" } ?? ".")", file: path,
            suggestion: "Open it in the program that it comes from, save it anew, and import that.")
    }
}
