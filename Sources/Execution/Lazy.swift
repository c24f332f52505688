import Synchronization

/// A value that is made when it is first asked for, and kept. Whoever asks meanwhile waits for it.
package final class Lazy<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private let box = AtomicLazyReference<Box>()
    private let make: @Sendable () -> Value
    private let turn = Mutex(())

    /// - Parameter make: called once at most.
    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value.
    package var value: Value {
        if let box = box.load() { return box.value }
        return turn.withLock { _ in
            box.load()?.value ?? box.storeIfNil(Box(make())).value
        }
    }
}
