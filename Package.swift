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
        .target(name: "Model", swiftSettings: strict),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(
            name: "Execution", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: strict
        ),
        .target(name: "Fingerprints", swiftSettings: strict),
        .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(name: "Reviewing", dependencies: ["Model"], swiftSettings: strict),
        .target(
            name: "Authoring",
            dependencies: ["CommonMark", "Model", "Diagnostics", "Execution", "Fingerprints", "Yams"],
            swiftSettings: strict
        ),
        .target(name: "SiteOutput", dependencies: ["Diagnostics", "Fingerprints"], swiftSettings: strict),
        .target(
            name: "Exports", dependencies: ["Model", "SiteOutput"],
            resources: [.embedInCode("Data/framework.schema.json")], swiftSettings: strict
        ),
        .target(
            name: "Publishing",
            dependencies: [
                "Model", "Diagnostics", "Execution", "Exports", "Fingerprints", "Reviewing", "SiteOutput", "Templates",
                "Yams",
            ],
            exclude: ["Templates"],
            swiftSettings: strict,
            plugins: ["EmbedTheme"]
        ),
        .target(
            name: "Previewing",
            dependencies: [
                "Model", "Diagnostics", "Authoring", "Publishing", "SiteOutput",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Printing",
            dependencies: ["Model", "Diagnostics", "Execution", "Publishing"],
            exclude: ["requirements.txt"],
            swiftSettings: strict
        ),
        .target(
            name: "Importing",
            dependencies: ["Diagnostics", "Execution", "SwiftCSV"],
            exclude: ["Reading/requirements.txt"],
            resources: [
                .embedInCode("Reading/Scripts/look.py"), .embedInCode("Reading/Scripts/sheets.py"),
                .embedInCode("Reading/Scripts/slides.py"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "newel",
            dependencies: [
                "Model", "Diagnostics", "Authoring", "Reviewing", "Publishing", "Printing", "Previewing",
                "SiteOutput", "Importing", "Fingerprints",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
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
            name: "ReviewBenchmark", dependencies: ["Reviewing", "Model"], path: "Tests/Benchmarks/Review",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "PagesBenchmark",
            dependencies: ["Authoring", "Diagnostics", "Model", "Publishing", "SiteOutput"],
            path: "Tests/Benchmarks/Pages", swiftSettings: strict
        ),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
        .testTarget(name: "ModelTests", dependencies: ["Model"]),
        .testTarget(name: "ReviewingTests", dependencies: ["Reviewing", "Model", "Authoring"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Diagnostics"]),
        .testTarget(name: "ExecutionTests", dependencies: ["Execution"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "FingerprintsTests", dependencies: ["Fingerprints"]),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["Authoring", "Model", "Diagnostics"],
            exclude: ["Diagnostics", "HeadingCorpus", "HeadingVariants"]
        ),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Publishing", "Exports", "Templates", "Model", "Diagnostics", "Fingerprints", "Reviewing",
                "SiteOutput",
            ]
        ),
        .testTarget(name: "ExportsTests", dependencies: ["Exports", "Model"]),
        .testTarget(name: "SiteOutputTests", dependencies: ["SiteOutput", "Diagnostics", "Fingerprints"]),
        .testTarget(
            name: "PreviewingTests",
            dependencies: ["Previewing", "Authoring", "Publishing", "Model", "Diagnostics", "SiteOutput"]
        ),
        .testTarget(
            name: "PrintingTests", dependencies: ["Printing", "Publishing", "Model", "Diagnostics"]),
        .target(name: "PageReading", path: "Tests/PageReading", swiftSettings: strict),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["Authoring", "Diagnostics", "Model", "Publishing", "Reviewing", "PageReading"]
        ),
        .testTarget(name: "ImportingTests", dependencies: ["Importing"]),
        .testTarget(name: "CommandLineTests", dependencies: ["newel"]),
        .testTarget(
            name: "RealContentTests",
            dependencies: ["Authoring", "Diagnostics", "Publishing", "PageReading"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
