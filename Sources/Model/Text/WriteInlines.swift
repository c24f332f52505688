import Escaping

extension HTMLWriter {
    func write(_ content: [RichText.Inline], to out: inout [UInt8]) {
        for inline in content {
            switch inline {
            case .text(let text): out.append(escaping: text, .double)
            case .code(let text):
                out += "<code>".utf8
                out.append(escaping: text, .double)
                out += "</code>".utf8
            case .emphasis(let content): wrap(content, in: "em", to: &out)
            case .strong(let content): wrap(content, in: "strong", to: &out)
            case .link(let link): write(link, to: &out)
            case .image(let image): write(image, to: &out)
            case .softBreak: out.append(UInt8(ascii: "\n"))
            case .lineBreak: out += "<br>\n".utf8
            case .edited(.removed, _) where markup == nil: break
            case .edited(let edit, let content): write(edit, to: &out) { write(content, to: &$0) }
            }
        }
    }

    func wrap(_ content: [RichText.Inline], in tag: String, to out: inout [UInt8]) {
        out += "<\(tag)>".utf8
        write(content, to: &out)
        out += "</\(tag)>".utf8
    }

    private func write(_ link: RichText.Link, to out: inout [UInt8]) {
        guard let destination = self.link(link.target) else { return write(link.content, to: &out) }
        out += "<a".utf8
        attribute("href", destination, to: &out)
        if !link.title.isEmpty { attribute("title", link.title, to: &out) }
        out.append(UInt8(ascii: ">"))
        write(link.content, to: &out)
        out += "</a>".utf8
    }

    private func write(_ image: RichText.Image, to out: inout [UInt8]) {
        out += "<img".utf8
        attribute("src", source(image.source), to: &out)
        attribute("alt", image.alternative, to: &out)
        if !image.title.isEmpty { attribute("title", image.title, to: &out) }
        out.append(UInt8(ascii: ">"))
    }

    func write(_ annotation: RichText.Annotation, to out: inout [UInt8]) {
        guard let markup, let link = link(.inside(annotation.place)) else { return }
        out += markup.annotation(annotation, link).utf8
        out.append(UInt8(ascii: " "))
    }

    func write(_ edit: RichText.Edit, to out: inout [UInt8], _ content: (inout [UInt8]) -> Void) {
        guard let markup else { return content(&out) }
        var html: [UInt8] = []
        content(&html)
        out += markup.edited(edit, String(decoding: html, as: UTF8.self)).utf8
    }

    func attribute(_ name: String, _ value: String, to out: inout [UInt8]) {
        out += " \(name)=\"".utf8
        out.append(escaping: value, .double)
        out.append(UInt8(ascii: "\""))
    }
}
