import ImportedDocuments

/// What data of another system says, and the texts in it to compare with.
package struct ImportedData {
    package let recognition: Recognition
    package let paragraphs: [String]
}

/// Data of another system as a framework: one of the forms that are known, told apart by their members.
///
/// - Returns: nil where the form isn't known.
package func readData(_ data: JSONValue) -> ImportedData? {
    let package = data.has("CFPackage") ? data["CFPackage"] : data
    if package.has("CFItems") {
        let texts = package["CFItems"].texts(of: ["fullStatement", "notes"])
        return ImportedData(recognition: CASEPackage(package).recognition, paragraphs: texts)
    }
    if let workbook = NewelWorkbook(data) {
        return ImportedData(recognition: workbook.recognition, paragraphs: workbook.paragraphs)
    }
    let response = data["response"].has("elements") ? data["response"]["elements"] : data
    if response.has("elements"), response.has("relationships") {
        let texts = response["elements"].texts(of: ["title", "text"])
        return ImportedData(recognition: ElementGraph(response).recognition, paragraphs: texts)
    }
    if data["format"].number != nil, data.has("competencies"), data.has("levels") {
        let parts = ["introduction", "levels", "groups", "competencies", "pages", "roles"]
        let texts = parts.flatMap { data[$0].texts(of: ["title", "text"]) }
        let lines: [String] = texts.flatMap { text -> [String] in text.split(separator: "\n").map(String.init) }
        return ImportedData(recognition: NewelData(data).recognition, paragraphs: lines)
    }
    return nil
}

extension JSONValue {
    /// The texts of the members with these names, at any depth.
    fileprivate func texts(of names: Set<String>) -> [String] {
        switch self {
        case .array(let values): values.flatMap { $0.texts(of: names) }
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { name, value in
                names.contains(name) ? [value.text].compactMap(\.self) : value.texts(of: names)
            }
        default: []
        }
    }
}
