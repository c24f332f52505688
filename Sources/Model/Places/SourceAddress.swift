extension Site {
    /// The page that shows what a file of the content says; nil where no page is made from it.
    ///
    /// - Parameter source: the file's path in the content folder.
    public func address(ofSource source: String) -> Address? {
        if source == "site.md" { return .home }
        if let page = pages.first(where: { $0.source == source }) { return .sitePage(page.id) }
        for framework in frameworks {
            if let address = framework.address(ofSource: source) { return address }
        }
        return nil
    }
}

extension Framework {
    fileprivate func address(ofSource source: String) -> Address? {
        if self.source == source { return .framework(id) }
        if let found = competencies.first(where: { $0.source == source }) { return .competency(found.id, id) }
        if let found = groups.first(where: { $0.source == source }) { return .group(found.id, id) }
        if let found = roles.first(where: { $0.source == source }) { return .role(found.id, id) }
        if let found = pages.first(where: { $0.source == source }) { return .page(found.id, id) }
        return nil
    }
}
