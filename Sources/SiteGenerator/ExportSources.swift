import Exports
import Localization
import Model
import PageKit

extension FrameworkContext {
    /// What the framework's files for other programs are made from.
    var exportSource: ExportSource {
        ExportSource(
            framework, of: site, changes: folder.changes, texts: folder.texts,
            isRightToLeft: folder.direction == "rtl",
            words: ExportWords(
                language: words.language,
                { [words, contraLabel] word in
                    switch word {
                    case .contra: contraLabel
                    default: words.phrase(word.key)
                    }
                },
                status: { [words] in words.phrase($0.title) }))
    }
}

extension ExportWords.Word {
    /// The phrase of the theme's that it is.
    fileprivate var key: MessageKey {
        switch self {
        case .framework: .columnFramework
        case .group: .kindGroup
        case .competency: .kindCompetency
        case .level: .kindLevel
        case .indicator: .kindIndicator
        case .code: .columnCode
        case .status: .factStatus
        case .theme: .columnTheme
        case .polarity: .columnPolarity
        case .kind: .columnKind
        case .text: .columnText
        case .link: .columnLink
        case .definition: .rowDefinition
        case .rowText: .rowText
        case .example: .rowExample
        case .expected: .rowExpected
        case .contra: .contraIndicators
        case .everyone: .everyone
        case .matrix: .sheetMatrix
        case .indicators: .indicators
        case .about: .sheetAbout
        case .evidence: .evidence
        case .assessed: .columnAssessed
        case .subtitle: .settingSubtitle
        case .motto: .settingMotto
        case .version: .factVersion
        case .effective: .factEffective
        case .review: .factReview
        case .owner: .factOwner
        case .language: .settingLanguage
        case .steps: .settingOwnLadder
        }
    }
}

extension Download.Form {
    /// The phrase that says what it is for.
    var title: MessageKey {
        switch self {
        case .workbook: .downloadWorkbook
        case .table: .downloadTable
        case .data: .downloadData
        case .competencyPackage: .downloadCompetencyPackage
        case .concepts: .downloadConcepts
        case .linkedData: .downloadLinkedData
        }
    }
}
