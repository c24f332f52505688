import ContentSource
import Naming

/// Which file is what, by the folders they lie in.
struct ContentMap: Sendable {
    /// `site.md`.
    var site: SourceFile?
    /// The site's own pages.
    var pages: [NamedFile] = []
    /// Files of the site that are published as they are.
    var files: [SourceFile] = []
    /// In order.
    var frameworks: [FrameworkFolder] = []
}

/// A Markdown file and what its name says.
struct NamedFile: Sendable, Equatable {
    let name: FileName
    let file: SourceFile
}

/// A framework's folder.
struct FrameworkFolder: Sendable, Equatable {
    let name: FileName
    /// The path in the content folder.
    let path: String
    /// The path as the author knows it.
    let shownPath: String
    /// `framework.md`.
    var settings: SourceFile?
    /// Competencies of no group, in order.
    var competencies: [NamedFile] = []
    /// In order.
    var groups: [GroupFolder] = []
    /// In order.
    var pages: [NamedFile] = []
    /// By family, then in order.
    var roles: [RoleFile] = []
    /// Files that are published as they are.
    var images: [SourceFile] = []

    /// Every Markdown file.
    var texts: [SourceFile] {
        [settings].compactMap(\.self) + (competencies + pages).map(\.file) + roles.map(\.file)
            + groups.flatMap { [$0.settings].compactMap(\.self) + $0.competencies.map(\.file) }
    }
}

/// A group's folder.
struct GroupFolder: Sendable, Equatable {
    let name: FileName
    /// The path in the content folder.
    let path: String
    /// The path as the author knows it.
    let shownPath: String
    /// `group.md`.
    var settings: SourceFile?
    /// In order.
    var competencies: [NamedFile] = []
}

/// A role's file.
struct RoleFile: Sendable, Equatable {
    let name: FileName
    let file: SourceFile
    /// The folder that stands for the family of jobs, as the author wrote it.
    let familyFolder: String?
}
