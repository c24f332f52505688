extension FieldAccess {
    /// The same from an object that leads to this one: `next.title` from `next` and `title`. Where that object is
    /// missing, values are missing, flags are off and lists are empty.
    func reached<Outer>(through step: @escaping @Sendable (Outer) -> Object?) -> FieldAccess<Outer> {
        switch self {
        case .value(let access):
            .value(
                ValueAccess<Outer>(
                    isPresent: { step($0).map(access.isPresent) ?? false },
                    write: { object, buffer in if let inner = step(object) { access.write(inner, &buffer) } }
                )
            )
        case .flag(let flag): .flag { step($0).map(flag) ?? false }
        case .list(let access):
            .list(
                ListAccess<Outer>(
                    count: { step($0).map(access.count) ?? 0 },
                    section: { compiler, source in reached(access.section(&compiler, source), through: step) }
                )
            )
        case .object(let access):
            .object(
                ObjectAccess<Outer>(
                    schema: access.schema,
                    isPresent: { step($0).map(access.isPresent) ?? false },
                    section: { compiler, source in reached(access.section(&compiler, source), through: step) },
                    member: { access.member($0)?.reached(through: step) }
                )
            )
        case .strings(let strings): .strings { step($0).flatMap(strings) }
        }
    }

    private func reached<Outer>(
        _ section: @escaping Section<Object>, through step: @escaping @Sendable (Outer) -> Object?
    ) -> Section<Outer> {
        { object, frame, buffer in if let inner = step(object) { section(inner, frame, &buffer) } }
    }
}
