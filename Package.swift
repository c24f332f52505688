// swift-tools-version: 6.2
import PackageDescription

/// Our own code is held to no warnings; dependencies answer for themselves.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error)
]

let package = Package(
    name: "newel",
    products: [
        .executable(name: "newel", targets: ["newel"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .target(name: "CommonMark", dependencies: ["CCmark"], swiftSettings: strict),
        .target(name: "Escaping", swiftSettings: strict),
        .target(name: "Model", dependencies: ["Escaping"], swiftSettings: strict),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(
            name: "Execution", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: strict
        ),
        .target(name: "Fingerprints", swiftSettings: strict),
        .target(name: "Templates", dependencies: ["Diagnostics", "Escaping"], swiftSettings: strict),
        .target(name: "TextComparison", dependencies: ["Model"], swiftSettings: strict),
        .target(name: "Reviewing", dependencies: ["Model", "TextComparison"], swiftSettings: strict),
        .target(
            name: "ContentSource", dependencies: ["Diagnostics", "Execution", "Fingerprints", "Model"],
            swiftSettings: strict),
        .target(name: "YAMLRisks", swiftSettings: strict),
        .target(name: "Naming", dependencies: ["CommonMark", "ContentSource", "Model"], swiftSettings: strict),
        .target(
            name: "SettingsReading",
            dependencies: ["ContentSource", "Diagnostics", "Model", "Naming", "YAMLRisks", "Yams"],
            swiftSettings: strict),
        .target(
            name: "Headings", dependencies: ["ContentSource", "Diagnostics", "Model", "Naming"], swiftSettings: strict),
        .target(
            name: "TextReading",
            dependencies: ["CommonMark", "ContentSource", "Diagnostics", "Fingerprints", "Model", "Naming"],
            swiftSettings: strict),
        .target(
            name: "TextChecks", dependencies: ["CommonMark", "ContentSource", "Diagnostics", "Model", "TextReading"],
            swiftSettings: strict),
        .target(
            name: "Outlining",
            dependencies: [
                "CommonMark", "ContentSource", "Diagnostics", "Headings", "Model", "Naming", "TextChecks",
                "TextReading",
            ], swiftSettings: strict),
        .target(
            name: "Authoring",
            dependencies: [
                "CommonMark", "ContentSource", "Diagnostics", "Execution", "Fingerprints", "Headings", "Model",
                "Naming",
                "Outlining", "SettingsReading", "TextChecks", "TextReading",
            ],
            swiftSettings: strict
        ),
        .target(name: "SiteOutput", dependencies: ["Diagnostics", "Fingerprints"], swiftSettings: strict),
        .target(name: "JSONWriting", swiftSettings: strict),
        .target(
            name: "Localization", dependencies: ["Diagnostics", "Model", "Templates", "YAMLRisks", "Yams"],
            swiftSettings: strict),
        .target(
            name: "Theming", dependencies: ["Diagnostics", "Localization", "Model", "Templates"],
            exclude: ["Templates"], swiftSettings: strict, plugins: ["EmbedTheme"]
        ),
        .target(
            name: "SearchIndex", dependencies: ["Execution", "JSONWriting", "Localization", "Model", "SiteOutput"],
            swiftSettings: strict),
        .target(
            name: "ReviewText", dependencies: ["Localization", "Model", "Reviewing", "TextComparison"],
            swiftSettings: strict),
        .target(
            name: "Exports", dependencies: ["JSONWriting", "Model", "SiteOutput"],
            resources: [.embedInCode("Data/framework.schema.json")], swiftSettings: strict
        ),
        .target(
            name: "PageKit",
            dependencies: [
                "Escaping", "Execution", "JSONWriting", "Localization", "Model", "SiteOutput", "Templates", "Theming",
            ],
            swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: [
                "Diagnostics", "Escaping", "JSONWriting", "Localization", "Model", "PageKit", "SiteOutput", "Templates",
                "Theming",
            ], swiftSettings: strict),
        .target(
            name: "Guides",
            dependencies: ["Escaping", "Execution", "Localization", "Model", "PageKit", "Templates", "Theming"],
            swiftSettings: strict),
        .target(
            name: "ReviewSite",
            dependencies: [
                "Localization", "Model", "PageKit", "ReviewText", "Reviewing", "Templates", "TextComparison", "Theming",
            ],
            swiftSettings: strict),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "Diagnostics", "Execution", "Exports", "Fingerprints", "Guides", "Localization", "Model", "PageKit",
                "Pages", "ReviewSite", "SearchIndex", "SiteOutput", "Templates", "Theming",
            ], swiftSettings: strict),
        .target(
            name: "Previewing",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "Fingerprints", "Localization", "Model", "Pages",
                "SearchIndex", "SiteGenerator", "SiteOutput", "Theming",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Printing",
            dependencies: ["Diagnostics", "Execution", "Guides", "Model", "Theming"],
            exclude: ["relocate.sh", "requirements.txt"],
            resources: [.embedInCode("Word/word.lua")],
            swiftSettings: strict
        ),
        .target(name: "ImportedDocuments", swiftSettings: strict),
        .target(name: "DocumentRecognition", dependencies: ["ImportedDocuments"], swiftSettings: strict),
        .target(
            name: "DocumentReading",
            dependencies: ["Diagnostics", "Execution", "ImportedDocuments", "SwiftCSV"],
            exclude: ["requirements.txt"],
            resources: [
                .embedInCode("Scripts/look.py"), .embedInCode("Scripts/sheets.py"),
                .embedInCode("Scripts/slides.py"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Importing",
            dependencies: ["Diagnostics", "DocumentReading", "DocumentRecognition", "ImportedDocuments"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "newel",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "DocumentReading", "DocumentRecognition", "Fingerprints",
                "Guides", "Importing", "Localization",
                "Model", "Previewing", "Printing", "ReviewSite", "ReviewText", "Reviewing", "SiteGenerator",
                "SiteOutput", "Theming", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .plugin(
            name: "EmbedTheme",
            capability: .buildTool(),
            dependencies: ["EmbedThemeTool"],
            path: "Sources/EmbedTheme"
        ),
        .executableTarget(name: "EmbedThemeTool", swiftSettings: strict),
        .executableTarget(
            name: "ReviewBenchmark", dependencies: ["Model", "Reviewing"], path: "Tests/Benchmarks/Review",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "PagesBenchmark",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "Model", "SiteGenerator", "SiteOutput", "Theming",
            ],
            path: "Tests/Benchmarks/Pages", swiftSettings: strict
        ),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
        .testTarget(name: "ModelTests", dependencies: ["Model"]),
        .testTarget(
            name: "ReviewingTests",
            dependencies: ["Authoring", "ContentSource", "Model", "Reviewing", "TextComparison"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"]),
        .testTarget(name: "ExecutionTests", dependencies: ["Execution"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "EscapingTests", dependencies: ["Escaping"]),
        .testTarget(name: "FingerprintsTests", dependencies: ["Fingerprints"]),
        .testTarget(name: "YAMLRisksTests", dependencies: ["YAMLRisks"]),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["Authoring", "ContentSource", "Diagnostics", "Model", "Naming", "SettingsReading"],
            exclude: ["Diagnostics", "HeadingCorpus", "HeadingVariants", "WarningHeadings.md"]
        ),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "TestFolders", "Diagnostics", "Exports", "Fingerprints", "Guides", "Localization", "Model", "PageKit",
                "Pages",
                "ReviewText", "Reviewing", "SearchIndex", "SiteGenerator", "SiteOutput", "Templates", "Theming",
            ]
        ),
        .testTarget(name: "ExportsTests", dependencies: ["Exports", "JSONWriting"]),
        .testTarget(
            name: "SiteOutputTests", dependencies: ["TestFolders", "Diagnostics", "Fingerprints", "SiteOutput"]),
        .testTarget(
            name: "PreviewingTests",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "Model", "Previewing", "SiteGenerator", "SiteOutput",
                "Theming",
            ]
        ),
        .testTarget(
            name: "PrintingTests",
            dependencies: ["Diagnostics", "Guides", "Model", "Printing", "SiteGenerator", "Theming"]),
        .target(name: "PageReading", path: "Tests/PageReading", swiftSettings: strict),
        .target(name: "TestFolders", path: "Tests/TestFolders", swiftSettings: strict),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "Model", "PageReading", "ReviewSite", "ReviewText",
                "Reviewing", "SiteGenerator", "SiteOutput", "Theming",
            ]
        ),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["DocumentReading", "DocumentRecognition", "ImportedDocuments", "Importing"]),
        .testTarget(name: "CommandLineTests", dependencies: ["newel"]),
        .testTarget(
            name: "RealContentTests",
            dependencies: [
                "Authoring", "ContentSource", "Diagnostics", "PageReading", "SiteGenerator", "SiteOutput", "Theming",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
