/// Serves a site while it is written: whatever is saved shows at once in every browser window that is open.
///
/// ```
/// Watcher ──signal──▶ IncrementalBuilder ──SiteBuild─▶ StateBuilder ──ServedState──▶ StateBroadcaster ──▶ Server
/// ```
///
/// It goes on until the task is cancelled, and then nothing is left of it.
///
/// - Parameter tell: is told what happens, one thing after the other.
/// - Throws: ``PreviewFailure`` where it can't begin.
package func preview(_ settings: PreviewSettings, tell: @escaping @Sendable (PreviewNews) -> Void) async throws {
    let watcher = try Watcher([settings.content, settings.templates])
    let workshop = IncrementalBuilder(settings)
    let maker = StateBuilder(settings)
    let stage = StateBroadcaster(maker.beginning(with: workshop.theme))
    let server = try await Server(stage, port: settings.port)
    tell(.serving(at: "http://\(Server.host):\(server.port)/", isWantedPort: [0, server.port].contains(settings.port)))
    await withTaskGroup { group in
        group.addTask { await server.serve() }
        group.addTask { await rebuild(workshop, maker, on: stage, whenever: watcher, tell) }
        await group.next()
        group.cancelAll()
    }
}

/// What happens in a preview.
package enum PreviewNews: Sendable {
    /// The site can be read at an address; whether that is at the port that was asked for.
    case serving(at: String, isWantedPort: Bool)
    /// The site was made, or couldn't be.
    case built(SiteBuild)
}

private func rebuild(
    _ workshop: IncrementalBuilder, _ maker: StateBuilder, on stage: StateBroadcaster, whenever watcher: Watcher,
    _ tell: (PreviewNews) -> Void
) async {
    var workshop = workshop
    var maker = maker
    func show(_ build: SiteBuild) {
        stage.show(maker.scene(of: build, after: stage.scene, with: workshop.theme))
        tell(.built(build))
    }
    show(await workshop.build())
    for await _ in watcher.signals {
        if let build = await workshop.build(after: watcher.take()) { show(build) }
    }
}
