import Foundation

extension UnsafeBufferPointer<UInt8> {
    /// Where a text begins next. A page has hundreds of kilobytes, and every page is looked through.
    func place(of text: String, from start: Int) -> Int? {
        var text = text
        return text.withUTF8 { wanted in
            guard let base = baseAddress, let needle = wanted.baseAddress, let first = wanted.first else { return nil }
            var place = start
            while place + wanted.count <= count,
                let found = memchr(base + place, Int32(first), count - wanted.count - place + 1)
            {
                if memcmp(found, needle, wanted.count) == 0 { return UnsafeRawPointer(found) - UnsafeRawPointer(base) }
                place = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            }
            return nil
        }
    }
}
