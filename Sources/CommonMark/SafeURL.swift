/// The address, unless it names a scheme that could run a script or show foreign content as ours.
///
/// Allowed are addresses without a scheme, and `http`, `https`, `mailto` and `tel`.
public func safeURL(_ url: String) -> String? {
    guard let scheme = scheme(of: url) else { return url }
    return ["http", "https", "mailto", "tel"].contains(scheme) ? url : nil
}

/// What stands before the first colon, in lower case, if that is before any `/`, `?` or `#`.
///
/// Control characters and spaces are passed over, as browsers do.
public func scheme(of url: String) -> String? {
    let bare = url.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    guard let end = bare.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }), bare[end] == ":" else {
        return nil
    }
    return String(String.UnicodeScalarView(bare[..<end])).lowercased()
}
