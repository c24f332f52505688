import Foundation
import Testing

@testable import DocumentReading
@testable import ImportedDocuments
@testable import Importing

/// Data of other systems.
struct DataTests {
    private func recognition(_ json: String) throws -> Recognition {
        let value = try #require(JSONValue(parsing: Array(json.utf8)))
        return try #require(readData(value)).recognition
    }

    private func placed(_ outline: Outline) -> [String] {
        outline.competencies.flatMap { competency in
            competency.cells.flatMap { cell in
                let level = cell.place.level.map { outline.levels[$0].title } ?? ""
                return cell.indicators.map {
                    "\(competency.title) | \(level) | \(cell.place.theme ?? "") | \(cell.place.isContra ? "-" : "+") | \($0.text.plain)"
                }
            }
        }
    }

    @Test(arguments: [true, false])
    func `A CASE package is a tree of groups, competencies and indicators, whole or with nulls`(_ isWrapped: Bool)
        throws
    {
        let items = """
            {"identifier": "g", "fullStatement": "Land", "CFItemType": "Group", "notes": null},
            {"identifier": "c", "fullStatement": "Planning", "humanCodingScheme": "A1", "CFItemType": "Competency"},
            {"identifier": "i", "fullStatement": "Plans ahead.", "educationLevel": ["Staff"]},
            {"identifier": "j", "fullStatement": "Plans back.", "CFItemType": "Contra-indicator", "educationLevel": null},
            {"identifier": "x", "fullStatement": null}
            """
        let links = """
            {"associationType": "isChildOf", "sequenceNumber": 1, "originNodeURI": {"identifier": "g"}, "destinationNodeURI": {"identifier": "doc"}},
            {"associationType": "isChildOf", "originNodeURI": {"uri": "https://a.example/c"}, "destinationNodeURI": {"uri": "https://a.example/g"}},
            {"associationType": "isChildOf", "sequenceNumber": 2, "originNodeURI": {"identifier": "j"}, "destinationNodeURI": {"identifier": "c"}},
            {"associationType": "isChildOf", "sequenceNumber": 1, "originNodeURI": {"identifier": "i"}, "destinationNodeURI": {"identifier": "c"}}
            """
        let package = #"{"CFDocument": {"title": "Ours"}, "CFItems": [\#(items)], "CFAssociations": [\#(links)]}"#
        let outline = try recognition(isWrapped ? #"{"CFPackage": \#(package)}"# : package).outline
        #expect(outline.title == "Ours")
        #expect(outline.groups.map(\.title) == ["Land"])
        #expect(outline.competencies.map(\.code) == ["A1"])
        #expect(placed(outline) == ["Planning | Staff |  | + | Plans ahead.", "Planning |  |  | - | Plans back."])
    }

    @Test func `Items in a circle end`() throws {
        let json = """
            {"CFItems": [{"identifier": "a", "fullStatement": "A"}, {"identifier": "b", "fullStatement": "B"}], "CFAssociations": [
            {"associationType": "isChildOf", "originNodeURI": {"identifier": "a"}, "destinationNodeURI": {"identifier": "b"}},
            {"associationType": "isChildOf", "originNodeURI": {"identifier": "b"}, "destinationNodeURI": {"identifier": "a"}}]}
            """
        let found = try recognition(json)
        #expect(found.outline.competencies.isEmpty)
        #expect(found.notes.leftOut.map(\.text) == ["A", "B"])
    }

    @Test func `Items that are below each other in many ways are placed once`() throws {
        let names = (0..<40).map { "i\($0)" }
        let items = names.map { #"{"identifier": "\#($0)", "fullStatement": "\#($0)"}"# }.joined(separator: ",")
        let pairs = names.flatMap { parent in names.filter { $0 > parent }.map { (parent, $0) } }
        let links = pairs.map { parent, child in
            #"{"associationType": "isChildOf", "originNodeURI": {"identifier": "\#(child)"}, "#
                + #""destinationNodeURI": {"identifier": "\#(parent)"}}"#
        }.joined(separator: ",")
        let found = try recognition(#"{"CFItems": [\#(items)], "CFAssociations": [\#(links)]}"#)
        #expect(!found.outline.competencies.isEmpty)
        #expect(found.notes.leftOut.count < pairs.count)
    }

    @Test(arguments: ["1e20", "-1e20", "10000001", "null", #""two""#])
    func `What is no count is none`(_ number: String) throws {
        let value = try #require(JSONValue(parsing: Array(#"{"rows": \#(number)}"#.utf8)))
        #expect(value["rows"].integer == nil)
    }

    @Test func `A level called by a number that no ladder has is called by no number`() {
        #expect(LevelWords.number(of: "Level 1000000000000000000") == nil)
        #expect(LevelWords.number(of: "Level 12") == 12)
    }

    @Test func `Work roles of the NICE framework are competencies with tasks, knowledge and skills`() throws {
        let elements = """
            {"element_identifier": "OG", "element_type": "category", "title": "Oversight", "text": ""},
            {"element_identifier": "OG-WRL-001", "element_type": "work_role", "title": "Auditing", "text": "Looks through the books."},
            {"element_identifier": "T0001", "element_type": "task", "title": "", "text": "Find what is missing"},
            {"element_identifier": "K0001", "element_type": "knowledge", "title": "", "text": "Knowledge of books"},
            {"element_identifier": "K0002", "element_type": "knowledge", "title": "", "text": "Knowledge of nothing"}
            """
        let links = [("OG", "OG-WRL-001"), ("OG-WRL-001", "T0001"), ("OG-WRL-001", "K0001")].map {
            #"{"source_element_identifier": "\#($0)", "dest_element_identifier": "\#($1)"}"#
        }.joined(separator: ",")
        let found = try recognition(
            #"{"response": {"elements": {"elements": [\#(elements)], "relationships": [\#(links)]}}}"#)
        #expect(found.outline.groups.map(\.title) == ["Oversight"])
        #expect(
            placed(found.outline) == [
                "Auditing |  | Tasks | + | T0001 Find what is missing",
                "Auditing |  | Knowledge | + | K0001 Knowledge of books",
            ])
        #expect(found.notes.leftOut.map(\.text) == ["K0002  Knowledge of nothing"])
    }

    @Test func `What Newel publishes comes back with mottos, codes, closing sentences and settings`() throws {
        let json = """
            {"format": 1, "title": "Ours", "motto": "Together", "version": "1.10", "owner": "HR", "status": "published",
            "levels": [{"id": "staff", "title": "Staff"}],
            "groups": [{"id": "land", "title": "Land", "code": "4", "motto": "Care"}],
            "competencies": [
            {"id": "c", "title": "C", "code": "X1", "motto": "Low", "group": "land", "cells": [
            {"level": "staff", "polarity": "expected", "indicators": [{"text": "Plans."}], "closing": {"text": "And so on."}}]},
            {"id": "none", "cells": []},
            {"id": "cpp", "title": "C++", "group": "land", "cells": [
            {"level": "staff", "polarity": "expected", "indicators": [{"text": "Counts."}]}]}],
            "roles": [{"id": "r", "title": "Maker", "asks": [{"competency": "cpp", "extent": "level", "level": "staff"}]}]}
            """
        let outline = try recognition(json).outline
        #expect(placed(outline) == ["C | Staff |  | + | Plans.", "C++ | Staff |  | + | Counts."])
        let files = FrameworkFiles(outline)
        let framework = try #require(files.texts["framework.md"])
        for line in ["motto: Together", "version: 1.10", "owner: HR"] { #expect(framework.contains(line)) }
        #expect(!framework.contains("status"))
        #expect(files.texts.contains { $0.key.hasSuffix("group.md") && $0.value.contains("code: 4\nmotto: Care") })
        let competency = try #require(files.texts.first { $0.value.contains("title: C\n") }?.value)
        #expect(competency.contains("motto: Low"))
        #expect(competency.hasSuffix("- Plans.\n\nAnd so on.\n"))
        #expect(outline.roles.map(\.asks.first?.competency) == [1])
        #expect(outline.competencies[1].title == "C++")
    }

    @Test func `Items of one name and two codes are two competencies`() throws {
        let json = """
            {"CFItems": [{"identifier": "a", "fullStatement": "Listening", "humanCodingScheme": "A1"},
            {"identifier": "b", "fullStatement": "Listening", "humanCodingScheme": "B1"}], "CFAssociations": []}
            """
        #expect(try recognition(json).outline.competencies.map(\.code) == ["A1", "B1"])
    }

    @Test func `Data of no known kind is none`() throws {
        for text in ["{}", "[1, 2]", #""a""#] {
            #expect(readData(try #require(JSONValue(parsing: Array(text.utf8)))) == nil)
        }
    }
}
