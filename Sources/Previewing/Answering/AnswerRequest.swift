import Model

/// Answers a request from what is there at one moment.
///
/// 1. Only this machine is answered, and only who wants to read.
/// 2. The preview's own files lie in a folder that no site can have.
/// 3. All else is looked up among the site's files by its path. There is no other place where it could come from.
func answer(_ request: Request, from scene: ServedState) -> Answer {
    guard request.isForThisMachine else { return .once(Reply(status: 403)) }
    guard ["GET", "HEAD"].contains(request.method) else {
        return .once(Reply(status: 405, headers: [("Allow", "GET, HEAD")]))
    }
    guard request.target.utf8.count <= Request.longestTarget else { return .once(Reply(status: 414)) }
    guard let (written, query) = request.parts, let path = decodedPath(written) else {
        return .once(Reply(status: 400))
    }
    if path == ServedState.events { return request.method == "GET" ? .events : .once(Reply(status: 200)) }
    if let asset = scene.asset(path) { return .once(Reply(asset, ContentType(ofFile: path), to: request)) }
    guard let snapshot = scene.snapshot else {
        return .once(Reply(scene.page(Array(scene.wait.utf8)), .html, status: 503, to: request))
    }
    let file = path.isEmpty || path.hasSuffix("/") ? path + Address.home.file : path
    if !snapshot.contains(file), snapshot.contains("\(path)/\(Address.home.file)") {
        // Without the slash, the links of the page would lead elsewhere.
        return .once(Reply(status: 307, headers: [("Location", "/\(percentEncoded(path))/\(query)")]))
    }
    return .later {
        if let bytes = await snapshot.bytes(of: file) { return scene.reply(bytes, of: file, to: request) }
        let notFound = Address.notFound.path
        return scene.reply(await snapshot.bytes(of: notFound) ?? [], of: notFound, status: 404, to: request)
    }
}

extension ServedState {
    fileprivate func reply(_ bytes: [UInt8], of path: String, status: Int = 200, to request: Request) -> Reply {
        let type = ContentType(ofFile: path)
        return Reply(type == .html ? page(bytes) : bytes, type, status: status, to: request)
    }
}
