import Diagnostics
import Foundation
import Frameworks
import Publishing

/// The guides of a whole site.
public struct SitePrint: Sendable {
    /// In the order of the frameworks, and for each in the order of the layouts.
    public let pdfs: [GuidePDF]
    /// What is wrong with them, or could not be seen.
    public let findings: [Diagnostic]
    /// How many were made anew; the others are those of the last build.
    public let made: Int
}

/// Makes the PDFs of all frameworks, several at a time: small pages, booklet, one sheet where that fits, large print.
///
/// A PDF says in itself what it was made of. Where the last build left one that was made of the same, that one is taken.
///
/// - Parameter output: the folder that the last build wrote to.
public func printGuides(
    of site: Site, with theme: Publishing.Theme, changes: LastChanges, programs: PrintPrograms, output: String
) async throws(PrintProblem) -> SitePrint {
    let press = try WeasyPrint(programs)
    let version = try await press.version()
    try WeasyPrint.check(version: version)
    let binder = try? PDFImpose(programs)
    let layouts: [GuideLayout] = binder == nil ? [.pocket, .fold, .large] : [.pocket, .booklet, .fold, .large]

    let jobs = site.frameworks.flatMap { framework in layouts.map { (framework, $0) } }
    let results = await inOrder(jobs) { framework, layout -> Result<PrintJob.Outcome, PrintProblem> in
        let request = GuideRequest(layout)
        guard let printout = try? printout(request, of: framework, in: site, with: theme, changes: changes) else {
            return .success(PrintJob.Outcome(pdf: nil, findings: [], isNew: false))
        }
        let job = PrintJob(layout: layout, framework: framework.id, printout: printout, version: version)
        return await job.outcome(press: press, binder: binder, programs: programs, output: output)
    }
    var outcomes: [PrintJob.Outcome] = []
    for result in results { outcomes.append(try result.get()) }
    return SitePrint(
        pdfs: outcomes.compactMap(\.pdf),
        findings: outcomes.flatMap(\.findings) + (binder == nil ? [.noBooklets] : []),
        made: outcomes.count(where: \.isNew)
    )
}

/// One PDF of a site.
private struct PrintJob: Sendable {
    struct Outcome: Sendable {
        /// Nil where it doesn't fit, or something is wrong with it.
        let pdf: GuidePDF?
        let findings: [Diagnostic]
        let isNew: Bool
    }

    let layout: GuideLayout
    let framework: Framework.ID
    let printout: Printout
    let version: String

    /// What the PDF calls itself: what it was made of, and by what.
    private var identifier: String { fingerprint(of: "\(version) \(layout.rawValue) \(printout.html)") }

    func outcome(
        press: WeasyPrint, binder: PDFImpose?, programs: PrintPrograms, output: String
    ) async -> Result<Outcome, PrintProblem> {
        if let old = kept(in: output) { return .success(Outcome(pdf: guide(old), findings: [], isNew: false)) }
        do throws(PrintProblem) {
            let pdf = try await press.pdf(of: printout, identifier: identifier)
            let looked = try await looked(through: pdf, for: printout, layout: layout, with: programs)
            guard !looked.findings.hasErrors else {
                return .success(Outcome(pdf: nil, findings: looked.findings, isNew: true))
            }
            var bytes = looked.pdf
            if layout == .booklet, let binder {
                bytes = try await binder.sheets(of: bytes, paper: printout.paper, identifier: identifier)
            }
            return .success(Outcome(pdf: guide(bytes), findings: looked.findings, isNew: true))
        } catch {
            return .failure(error)
        }
    }

    private func guide(_ bytes: [UInt8]) -> GuidePDF {
        GuidePDF(layout: layout, framework: framework, bytes: bytes)
    }

    /// The PDF that the last build left, if it was made of the same.
    private func kept(in output: String) -> [UInt8]? {
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
