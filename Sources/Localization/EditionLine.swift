import Model

/// “Version 2.1, in force from 1 April 2026”, or as much of it as is known.
package func editionLine(_ framework: Framework, _ words: LocalizedStrings) -> String? {
    let date = framework.effective.map { dateInWords($0, language: words.language) }
    return switch (framework.version, date) {
    case (let version?, let date?): words.phrase(.editionOfVersionAndDate, ["version": version, "date": date])
    case (let version?, nil): words.phrase(.editionOfVersion, ["version": version])
    case (nil, let date?): words.phrase(.editionOfDate, ["date": date])
    case (nil, nil): nil
    }
}
