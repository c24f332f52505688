import Diagnostics
import Foundation
import Model

/// A link to a file outside the site: on a share, or on a drive.
enum ShareLink: Equatable {
    /// On a share, as a `file:` address.
    case share(String)
    /// On a drive or in a folder of one machine, which others don't have.
    case drive

    /// - Parameter destination: as it is read: of `\\server\share`, Markdown has taken the first backslash. Nil for links of
    ///   every other kind.
    init?(_ destination: String) {
        let lower = destination.lowercased()
        if lower.hasPrefix("file:") {
            let slashed = destination.dropFirst(5).replacing("\\", with: "/")
            let path = slashed.drop { $0 == "/" }
            let slashes = slashed.count - path.count
            // `file:///folder` names a folder of this machine, `file://///server` is an old form of a share.
            self = slashes == 2 || slashes > 3 ? Self.share(of: path) : .drive
        } else if destination.hasPrefix("\\") {
            self = Self.share(of: destination.replacing("\\", with: "/").drop { $0 == "/" })
        } else if destination.prefixMatch(of: /[A-Za-z]:[\\\/]/) != nil {
            self = .drive
        } else {
            return nil
        }
    }

    private static func share(of path: some StringProtocol) -> ShareLink {
        let parts = path.split(separator: "/")
        guard parts.count >= 2, let host = parts.first,
            host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }),
            host.contains(where: \.isLetter)
        else { return .drive }
        let decoded = String(path)
        let plain = decoded.removingPercentEncoding ?? decoded
        return .share("file://\(percentEncoded(plain))")
    }
}

extension Diagnostic {
    /// A link to a share, which the site doesn't allow.
    static func toShare(_ destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-to-share",
            "‘\(destination)’ leads to a file share. From a web page, browsers follow no such link.",
            at: location,
            suggestion:
                "Put the file into a folder called images and link to that, or give its web address. If your readers open the site itself from a share, set ‘file-links: yes’ in site.md."
        )
    }

    /// A link to a drive.
    static func toDrive(_ destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-to-drive",
            "‘\(destination)’ leads to a drive or folder that other people’s machines may not have.",
            at: location, suggestion: "Name the share that it lies on, such as file://server/share/folder/form.docx."
        )
    }

    /// A link to a share that has lost backslashes.
    static func shareWithoutBackslashes(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-to-share",
            "Of this link’s path backslashes are lost: one before a sign means the sign alone.",
            at: location, suggestion: "Write it with slashes, such as file://server/share/_forms/form.docx."
        )
    }
}
