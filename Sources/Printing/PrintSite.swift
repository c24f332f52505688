import Diagnostics
import Foundation
import Guides
import Model
import Theming

/// The guides of a whole site.
package struct SitePrint: Sendable {
    /// In the order of the frameworks, and for each in the order of the layouts.
    package let pdfs: [GuidePDF]
    /// What is wrong with them, or could not be seen.
    package let findings: [Diagnostic]
    /// How many were made anew; the others are those of the last build.
    package let made: Int
}

/// Makes the PDFs of all frameworks, several at a time: small pages, booklet, one sheet where that fits, large print.
///
/// A PDF says in itself what it was made of. Where the last build left one that was made of the same, that one is taken.
///
/// - Parameter output: the folder that the last build wrote to.
package func printGuides(
    of site: Site, with theme: Theme, changes: LastChanges, programs: PrintPrograms, output: String
) async throws(PrintProblem) -> SitePrint {
    let press = try WeasyPrint(programs)
    let version = try await press.version()
    try WeasyPrint.check(version: version)
    let binder = try? PDFImpose(programs)
    let jobs = site.frameworks.flatMap { framework in
        PrintJob.jobs(for: framework, hasBooklets: binder != nil).map { (framework, $0) }
    }
    let results = await inOrder(jobs) { framework, layouts -> Result<PrintJob.Outcome, PrintProblem> in
        // What doesn't fit on one sheet isn't offered; the page in the site isn't, either.
        guard let first = layouts.first,
            let page = try? printout(GuideRequest(first), of: framework, in: site, with: theme, changes: changes)
        else { return .success(PrintJob.Outcome()) }
        let job = PrintJob(layouts: layouts, framework: framework.id, printout: page, version: version)
        return await job.outcome(press: press, binder: binder, programs: programs, output: output)
    }
    var all = PrintJob.Outcome()
    for result in results {
        let outcome = try result.get()
        all.pdfs += outcome.pdfs
        // What is amiss in one layout is mostly so in all.
        all.findings += outcome.findings.filter { !all.findings.contains($0) }
        all.made += outcome.made
    }
    return SitePrint(pdfs: all.pdfs, findings: all.findings + (binder == nil ? [.noBooklets] : []), made: all.made)
}

/// The PDFs that are made of one page.
private struct PrintJob: Sendable {
    struct Outcome: Sendable {
        var pdfs: [GuidePDF] = []
        var findings: [Diagnostic] = []
        var made = 0
    }

    let layouts: [GuideLayout]
    let framework: Framework.ID
    let printout: Printout
    let version: String

    /// Layouts that share a page: a booklet is mostly a pocket guide's pages on other sheets.
    static func jobs(for framework: Framework, hasBooklets: Bool) -> [[GuideLayout]] {
        let others: [[GuideLayout]] = [[.fold], [.large]]
        guard hasBooklets else { return [[.pocket]] + others }
        let isShared = GuideRequest(.booklet).paper(for: framework) == GuideRequest(.pocket).paper(for: framework)
        return (isShared ? [[.pocket, .booklet]] : [[.pocket], [.booklet]]) + others
    }

    /// What the PDFs call themselves: what they were made of, by what, and how they were looked through.
    private var identifier: String { fingerprint(of: "\(version) \(Self.checks) \(printout.html)") }

    /// Another where PDFs are refused that were not before: those that an earlier Newel left are then made again.
    private static let checks = 2

    func outcome(
        press: WeasyPrint, binder: PDFImpose?, programs: PrintPrograms, output: String
    ) async -> Result<Outcome, PrintProblem> {
        let old = layouts.compactMap { layout in kept(layout, in: output).map { guide(layout, $0) } }
        if old.count == layouts.count { return .success(Outcome(pdfs: old)) }
        do throws(PrintProblem) {
            let pdf = try await press.pdf(of: printout, identifier: identifier)
            let layout = layouts.contains(.fold) ? GuideLayout.fold : .pocket
            let looked = try await looked(through: pdf, for: printout, layout: layout, with: programs)
            var outcome = Outcome(findings: looked.findings)
            guard !looked.findings.hasErrors else { return .success(outcome) }
            for layout in layouts {
                var bytes = looked.pdf
                if layout == .booklet, let binder {
                    bytes = try await binder.sheets(of: bytes, paper: printout.paper, identifier: identifier)
                }
                outcome.pdfs.append(guide(layout, bytes))
                outcome.made += 1
            }
            return .success(outcome)
        } catch {
            return .failure(error)
        }
    }

    private func guide(_ layout: GuideLayout, _ bytes: [UInt8]) -> GuidePDF {
        GuidePDF(layout: layout, framework: framework, bytes: bytes)
    }

    /// The PDF that the last build left, if it was made of the same.
    private func kept(_ layout: GuideLayout, in output: String) -> [UInt8]? {
        let file = URL(filePath: output).appending(path: Address.guidePDF(layout, framework).path)
        guard let old = try? Data(contentsOf: file), old.range(of: Data(identifier.utf8), options: .backwards) != nil
        else { return nil }
        return Array(old)
    }
}

/// Works on several things at a time, as many as there are processors; the results come in the things' order.
private func inOrder<Thing: Sendable, Value: Sendable>(
    _ things: [Thing], _ work: @escaping @Sendable (Thing) async -> Value
) async -> [Value] {
    await withTaskGroup(of: (Int, Value).self) { group in
        var waiting = things.enumerated().makeIterator()
        var done: [(Int, Value)] = []
        for _ in 0..<max(ProcessInfo.processInfo.activeProcessorCount, 1) {
            if let (index, thing) = waiting.next() { group.addTask { (index, await work(thing)) } }
        }
        while let result = await group.next() {
            done.append(result)
            if let (index, thing) = waiting.next() { group.addTask { (index, await work(thing)) } }
        }
        return done.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension Diagnostic {
    fileprivate static let noBooklets = Diagnostic(
        .notice, "print-program", "There are no booklets among the PDFs, since pdfimpose is not there.", at: nil,
        suggestion: "Install it with ‘pipx install pdfimpose==2.10’."
    )
}
