import Model

extension Level {
    /// What it can be called by, as slugs: its identifier, its title, its aliases.
    package var names: [String] {
        [id.text] + ([title] + aliases).map { slug($0) }.filter { !$0.isEmpty }
    }
}
