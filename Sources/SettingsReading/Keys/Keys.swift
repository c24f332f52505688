/// What `site.md` can set.
package enum SiteKey: String, CaseIterable {
    case title, organisation, language, url, logo, colour, contact
    case editURL = "edit-url"
    case fileLinks = "file-links"
}

/// What `framework.md` can set.
package enum FrameworkKey: String, CaseIterable {
    case title, id, subtitle, motto, status, version, effective, review, owner, levels, contra, headings, terms
    case pocketGuide = "pocket-guide"
    case language, was
}

/// What `group.md` can set.
package enum GroupKey: String, CaseIterable {
    case title, id, motto, code, was
}

/// What a competency can set.
package enum CompetencyKey: String, CaseIterable {
    case title, id, code, motto
    case appliesTo = "applies-to"
    case levels, headings, status
    case pocketGuide = "pocket-guide"
    case was
}

/// What a page can set.
package enum PageKey: String, CaseIterable {
    case title, id, code
    case pocketGuide = "pocket-guide"
    case footer, status, was
}

/// What a role can set.
package enum RoleKey: String, CaseIterable {
    case title, id, family, level, competencies, status, was
}

/// What a level can set, where it is more than a title.
enum LevelKey: String, CaseIterable {
    case title, id, aliases, summary, includes, was
}

/// What a framework can say of its pocket guide.
package enum PocketGuideKey: String, CaseIterable {
    case title, levels, size
}

/// A word for one and for many.
package enum WordKey: String, CaseIterable {
    case one, many
}
