import Model

extension LevelNames {
    /// How a heading bears on the levels, where its words are not just a level's name; nil where they share nothing
    /// that matters.
    func reading(of heading: HeadingWords) -> LevelReading? {
        guard !levels.isEmpty, !heading.words.isEmpty else { return nil }
        let finds = finds(in: heading.words)
        guard let find = finds.first else { return partial(heading) }
        if let parted = partedName(than: find, in: heading) {
            return unsure(.several([levels[parted], levels[find.name.place]]), at: parted)
        }
        let places = Set(finds.map(\.name.place)).sorted()
        if places.count > 1 {
            // `Leading and developing` beside levels of these names is most likely a theme.
            if finds.allSatisfy(\.name.isDoing), !limits(heading, beside: finds.map(\.range)) { return nil }
            return unsure(.several(places.map { levels[$0] }), at: places[0])
        }
        return reading(of: heading, holding: finds, of: find.name)
    }

    /// The meaning of a heading that says one level's name.
    private func reading(of heading: HeadingWords, holding finds: [Find], of name: Name) -> LevelReading? {
        let place = name.place
        let ranges = finds.map(\.range)
        if name.isRank, ranges.contains(where: { isOfThing(Array($0), in: heading) }) { return nil }
        let rest = heading.words.indices.filter { index in !ranges.contains { $0.contains(index) } }
        let ranks = ranks(in: heading, among: rest)
        if let other = ranks.first(where: { $0.number != String(place + 1) }), other.isCounting {
            return unsure(.otherNumber, at: place)
        }
        let agreeing = Set(ranks.filter(\.isCounting).flatMap(\.indices))
        let saying = LevelWords.saying(heading.words, among: rest.filter { !agreeing.contains($0) })
        if saying.isEmpty, isEnglish || finds.allSatisfy(\.isExact), !heading.hasSign { return .level(levels[place]) }
        let isSetOff = heading.parts.count > 1 && heading.parts.contains(where: ranges.contains)
        if isSetOff || saying.isEmpty || heading.hasSign || limits(heading, beside: ranges) || !isEnglish {
            return unsure(.more, at: place)
        }
        guard let range = ranges.first else { return nil }
        let next = range.upperBound < heading.words.count ? heading.words[range.upperBound] : ""
        if name.isUnspecific { return LevelWords.isPerson(next) ? unsure(.more, at: place) : nil }
        if name.isDoing || isDoneWith(range, of: heading) { return nil }
        guard name.isTelling else {
            return unsure(.more, at: place, isWeak: !LevelWords.isPerson(next))
        }
        let isModifier = name.words.count == 1 && range.lowerBound == 0 && !isMany(name.words[0])
        return unsure(.more, at: place, isWeak: isModifier)
    }

    /// The place of another level whose name a sign parts from the rest of a name that was found: `Staff` in
    /// `Staff/managers`, where there are `Staff managers` too.
    private func partedName(than find: Find, in heading: HeadingWords) -> Int? {
        let isWithinPart = heading.parts.contains { $0.clamped(to: find.range) == find.range }
        guard heading.parts.count > 1, !isWithinPart else { return nil }
        return all.first { name in
            name.place != find.name.place && heading.parts.contains { heading.words[$0].elementsEqual(name.words) }
        }?.place
    }

    /// The meaning of a heading that says no level's whole name.
    private func partial(_ heading: HeadingWords) -> LevelReading? {
        let ranks = ranks(in: heading, among: Array(heading.words.indices))
        if let rank = ranks.first(where: \.isCertain), !isOfThing(rank.indices, in: heading) {
            let place =
                all.first { $0.words.contains(rank.number) }?.place
                ?? Int(rank.number).map { $0 - 1 }.flatMap { levels.indices.contains($0) ? $0 : nil }
            return .unsure(LevelDoubt(reason: .number, level: place.map { levels[$0] }))
        }
        let saying = LevelWords.saying(heading.words, among: Array(heading.words.indices))
        guard !saying.isEmpty else { return nil }
        let readings = all.compactMap { shares($0, heading, saying) }
        return readings.first { !$0.isWeak }.map { .unsure($0) } ?? readings.first.map { .unsure($0) }
    }

    /// Whether a heading says a part of a name that could stand for the whole.
    private func shares(_ name: Name, _ heading: HeadingWords, _ saying: [Int]) -> LevelDoubt? {
        guard name.words.count > 1 || !name.isDoing else { return nil }
        let heads = name.heads
        let said = saying.map { LevelWords.stem(heading.words[$0]) }
        let doubt = LevelDoubt(reason: .part, level: levels[name.place])
        let weak = LevelDoubt(reason: .part, level: levels[name.place], isWeak: true)
        if said.allSatisfy(name.stems.contains) {
            if said == ["all"] { return name.stems.first == "all" ? doubt : nil }
            if said.allSatisfy(LevelWords.unspecific.contains) || said.allSatisfy(RankWords.isNumber) { return nil }
            return said.count > 1 || heads.contains(said[0]) ? doubt : weak
        }
        guard isEnglish else {
            let isShort = heading.words.count <= 3
            return isShort && said.contains { $0.count > 4 && name.stems.contains($0) } ? weak : nil
        }
        let index = saying.first { heads.contains(LevelWords.stem(heading.words[$0])) }
        guard let index, let last = name.words.last, LevelWords.meansPeople(last), !RankWords.all.contains(last) else {
            return nil
        }
        let word = heading.words[index]
        if isDoneWith(index..<index + 1, of: heading) { return nil }
        let isLast = heading.parts.contains { $0.upperBound == index + 1 } || isFollowedByLimit(index, in: heading)
        if LevelWords.people.contains(word) { return isLast && !isTowards(index, saying, heading) ? doubt : weak }
        return isMany(word) || isLast ? doubt : weak
    }

    private func unsure(_ reason: LevelDoubt.Reason, at place: Int, isWeak: Bool = false) -> LevelReading {
        .unsure(LevelDoubt(reason: reason, level: levels[place], isWeak: isWeak))
    }
}

extension LevelNames {
    /// A number in a heading, as that of a level.
    private struct Rank {
        let number: String
        let indices: [Int]
        /// Whether it counts the levels, and not grades of pay.
        let isCounting: Bool
        /// Whether it numbers levels and hardly anything else.
        let isCertain: Bool
    }

    private func ranks(in heading: HeadingWords, among indices: [Int]) -> [Rank] {
        let words = heading.words
        return indices.compactMap { index in
            guard RankWords.isNumber(words[index]) else { return nil }
            if index > 0, indices.contains(index - 1), RankWords.all.contains(words[index - 1]) {
                let word = words[index - 1]
                return Rank(
                    number: words[index], indices: [index - 1, index], isCounting: RankWords.counting.contains(word),
                    isCertain: RankWords.certain.contains(word)
                        && (word != "tier" || all.contains { $0.words.contains(word) })
                )
            }
            let isAlone = words.count == 1
            let isAside = heading.parts.contains(index..<index + 1)
            guard index == 0 || isAside else { return nil }
            return Rank(number: words[index], indices: [index], isCounting: true, isCertain: isAlone)
        }
    }

    /// Whether words beside a name say whom it is limited to or goes beyond.
    private func limits(_ heading: HeadingWords, beside ranges: [Range<Int>]) -> Bool {
        heading.words.indices.contains { index in
            let word = heading.words[index]
            let isRank = RankWords.singular.contains(word) || RankWords.isNumber(word) && index > 0
            return !ranges.contains { $0.contains(index) } && (LevelWords.limiting.contains(word) || isRank)
        }
    }

    private func isFollowedByLimit(_ index: Int, in heading: HeadingWords) -> Bool {
        guard index + 1 < heading.words.count else { return true }
        let next = heading.words[index + 1]
        return LevelWords.limiting.contains(next) || RankWords.isNumber(next)
            || ["and", "or", "who", "in", "at", "with", "of"].contains(next)
    }

    /// Whether a rank is that of a thing behind it, and not of people: `Grade II listed buildings`.
    private func isOfThing(_ rank: [Int], in heading: HeadingWords) -> Bool {
        guard isEnglish, let last = rank.last, let part = heading.parts.first(where: { $0.contains(last) }) else {
            return false
        }
        let behind = heading.words[last + 1..<part.upperBound]
        guard let thing = behind.last, LevelWords.things.contains(LevelWords.stem(thing)) else { return false }
        return !behind.contains { ["and", "at", "for", "in", "of", "on", "or", "with"].contains($0) }
    }

    private func isMany(_ word: String) -> Bool {
        LevelWords.stem(word) != word
    }

    /// Whether a heading says something done with those at a range: `Working with managers`, `Valuing staff`.
    private func isDoneWith(_ range: Range<Int>, of heading: HeadingWords) -> Bool {
        guard isEnglish, range.lowerBound > 0, let first = heading.words.first, first.count > 4, first.hasSuffix("ing")
        else { return false }
        let between = heading.words[1..<range.lowerBound]
        if between.contains("for") || between.contains("as") { return false }
        if between.contains(where: LevelWords.towards.contains) { return true }
        let last = heading.words[range.upperBound - 1]
        return LevelWords.doing.contains(heading.words[range.lowerBound - 1]) && LevelWords.people.contains(last)
    }

    /// Whether people are only those whom something is for: `Respect for colleagues`.
    private func isTowards(_ index: Int, _ saying: [Int], _ heading: HeadingWords) -> Bool {
        let before = heading.words[..<index]
        return before.contains { LevelWords.towards.contains($0) || ["for", "of"].contains($0) }
            && saying.contains { $0 < index }
    }
}
