import Localization

/// The different terms that `termsOf` in `assets/search/words.js` makes of a title: its words, and each two characters of a
/// script without spaces that stand together, or one that stands alone.
///
/// Who types just these looks for the thing that is called so, and finds it before all others.
struct TitleTerms {
    private var terms: Set<String> = []

    init(of title: String) {
        let text = Array(title.utf8)
        let pieces = textPieces(text).map {
            (kind: $0.kind, text: foldedWord(String(decoding: text[$0.range], as: UTF8.self)))
        }
        for (place, piece) in pieces.enumerated() where !piece.text.isEmpty {
            switch piece.kind {
            case .gap: continue
            case .word: terms.insert(piece.text)
            case .character:
                if place + 1 < pieces.count, pieces[place + 1].kind == .character {
                    terms.insert(piece.text + pieces[place + 1].text)
                } else if place == 0 || pieces[place - 1].kind != .character {
                    terms.insert(piece.text)
                }
            }
        }
    }

    var count: Int { terms.count }
}
