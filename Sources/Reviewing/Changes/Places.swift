import Model

extension Place {
    init(_ framework: Framework) {
        self.framework = framework.id
    }

    init(_ group: Group, in framework: Framework) {
        self.framework = framework.id
        self.group = group.id
    }

    init(_ level: Level, in framework: Framework) {
        self.framework = framework.id
        self.level = level.id
    }

    init(_ competency: Competency, in framework: Framework) {
        self.framework = framework.id
        group = competency.group
        self.competency = competency.id
    }

    init(of cell: Cell, in competency: Competency, _ framework: Framework) {
        self.init(competency, in: framework)
        level = cell.level
        theme = cell.theme
        polarity = cell.polarity
    }

    init(_ role: Role, in framework: Framework) {
        self.framework = framework.id
        self.role = role.id
    }

    /// - Parameter framework: nil for a page of the site itself.
    init(_ page: Page, in framework: Framework?) {
        self.framework = framework?.id
        self.page = page.id
    }
}
