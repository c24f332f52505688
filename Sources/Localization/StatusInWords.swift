import Model

extension Status {
    /// The word that marks it in lists; nil for what is in force.
    package func tag(_ words: LocalizedStrings) -> String? {
        self == .published ? nil : words.phrase(title)
    }

    /// The phrase that names it.
    package var title: MessageKey {
        switch self {
        case .draft: .statusDraft
        case .interim: .statusInterim
        case .published: .statusPublished
        case .withdrawn: .statusWithdrawn
        }
    }

    /// The phrase that says what it means for a reader.
    package var note: MessageKey {
        switch self {
        case .draft: .statusDraftNote
        case .interim: .statusInterimNote
        case .published: .statusPublished
        case .withdrawn: .statusWithdrawnNote
        }
    }
}
