import Foundation

/// What a page that is open is told: a message of the kind `state`, in the form of
/// <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
struct StateMessage: Encodable {
    /// Which state of the site there is.
    let site: String
    /// Which state of all that its pages load.
    let look: String
    /// What has to be put right, as HTML.
    let findings: String
    /// The page to go to from a page of another state; missing to stay.
    let page: String?

    init(_ scene: ServedState) {
        site = scene.version
        look = scene.look
        findings = scene.findings
        page = scene.page
    }

    /// The message as it is sent. JSON is one line, which such a message's data has to be.
    ///
    /// - Throws: `EncodingError`, which these values never cause.
    func text() throws -> String {
        "event: state\nretry: 1000\ndata: \(String(decoding: try JSONEncoder().encode(self), as: UTF8.self))\n\n"
    }
}
