import Diagnostics
import Foundation
import Model

extension Site {
    /// How many competencies all frameworks have.
    var competencyCount: Int {
        frameworks.reduce(0) { $0 + $1.competencies.count }
    }

    /// What there is to count, with so many pages made.
    func counts(pages: Int) -> SiteCounts {
        SiteCounts(frameworks: frameworks.count, competencies: competencyCount, pages: pages)
    }
}

/// How much a site has of what people count.
struct SiteCounts: Equatable {
    let frameworks: Int
    let competencies: Int
    let pages: Int

    /// “5 frameworks, 41 competencies, 112 pages in 0.08 s”.
    func summary(in duration: Duration) -> String {
        let counts = [
            counted(frameworks, "framework"), counted(competencies, "competency", "competencies"),
            counted(pages, "page"),
        ]
        return "\(counts.joined(separator: ", ")) in \(inSeconds(duration))"
    }
}

extension [Diagnostic] {
    /// “2 errors, 1 warning.” and what follows from it.
    func verdict(_ consequence: String) -> String {
        let counts = [
            counted(count { $0.severity == .error }, "error"), counted(count { $0.severity == .warning }, "warning"),
        ]
        return "\(counts.joined(separator: ", ")). \(consequence)"
    }
}

/// “0.08 s”.
func inSeconds(_ duration: Duration) -> String {
    String(format: "%.2f s", duration / .seconds(1))
}

/// “1 page”, “2 pages”.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? "\(one)s")"
}
