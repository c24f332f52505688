"""Looks into an Office file before another program reads it.

    look.py FILE [PREPARED]

answers JSON: what the file is, what makes it impossible to read, the text of each of its paragraphs, and the text that
stands beside the body. With PREPARED, a Word document is written there once more as pandoc can read it whole: text
boxes, which pandoc drops, stand behind the paragraph that they hang on, and tables of contents are gone.

Only Python's own library is used, so that a file can be looked at before anything else is installed.
"""

import io
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

# What a framework with pictures may come to when it is unpacked, and how much smaller than that its file may be: text
# packs to a tenth, and rarely to less than a fiftieth.
LARGEST = 400 << 20
LARGEST_PART = 150 << 20
STEEPEST = 200

ASIDES = [
    (r"word/header\d*\.xml", "header"),
    (r"word/footer\d*\.xml", "footer"),
    (r"word/comments\.xml", "comment"),
    (r"word/diagrams/data\d*\.xml", "drawing"),
    (r"word/charts/chart\d*\.xml", "chart"),
    (r"ppt/diagrams/data\d*\.xml", "drawing"),
    (r"ppt/charts/chart\d*\.xml", "chart"),
    (r"ppt/comments/.*\.xml", "comment"),
    (r"xl/drawings/drawing\d*\.xml", "text box"),
    (r"xl/comments\d*\.xml", "comment"),
]


def main(file, prepared=None):
    try:
        with zipfile.ZipFile(file) as package:
            return look(package, prepared)
    except RuntimeError as problem:
        # What zipfile says of an archive that asks for a password, and Python of what is nested without end.
        return {"form": "encrypted" if "password" in str(problem) else "damaged"}
    except Exception:
        # zipfile, zlib and the parser each have ways of their own to say that bytes aren't what they should be.
        return {"form": "damaged"}


def look(package, prepared):
    entries = package.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    if (
        unpacked > LARGEST
        or len(entries) > 20_000
        or any(part_is_too_large(entry) for entry in entries)
        or (unpacked > 20 << 20 and unpacked / packed > STEEPEST)
    ):
        return {"form": "too-large"}
    names = set(package.namelist())
    found = {"form": form(package, names), "asides": [], "paragraphs": []}
    if found["form"] == "docx":
        look_at_document(package, names, prepared, found)
    if found["form"] == "pptx":
        slides = sorted(name for name in names if re.fullmatch(r"ppt/slides/slide\d+\.xml", name))
        for name in slides:
            found["paragraphs"] += drawn_paragraphs(ElementTree.fromstring(package.read(name)))
    for pattern, place in ASIDES:
        for name in sorted(names):
            if re.fullmatch(pattern, name):
                found["asides"] += [{"place": place, "text": text} for text in texts(package.read(name))]
    found["pictures"] = sum(1 for name in names if re.match(r"(word|ppt|xl)/media/|Pictures/", name))
    return found


def part_is_too_large(entry):
    return not re.search(r"/media/|Pictures/", entry.filename) and entry.file_size > LARGEST_PART


def form(package, names):
    if "mimetype" in names:
        kind = package.read("mimetype")[:100].decode("ascii", "replace").strip()
        if "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml"):
            return "encrypted"
        return {
            "application/vnd.oasis.opendocument.text": "odt",
            "application/vnd.oasis.opendocument.spreadsheet": "ods",
            "application/vnd.oasis.opendocument.presentation": "odp",
        }.get(kind, "unknown")
    for part, name in [("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx")]:
        if part in names:
            return name
    if "word/document2.xml" in names:
        return "damaged"
    return "xlsb" if "xl/workbook.bin" in names else "unknown"


def look_at_document(package, names, prepared, found):
    document = package.read("word/document.xml")
    for _, (prefix, address) in ElementTree.iterparse(io.BytesIO(document), events=["start-ns"]):
        # pandoc knows Word's elements by their usual prefixes.
        if not re.fullmatch(r"ns\d+", prefix):
            ElementTree.register_namespace(prefix, address)
    root = ElementTree.fromstring(document)
    # The styles that `newel print` sets its headings in.
    styles = package.read("word/styles.xml") if "word/styles.xml" in names else b""
    found["isNewels"] = b'w:val="Newel competency"' in styles
    # The text of an altChunk is a file of its own, which pandoc leaves out without a word.
    found["altChunks"] = sum(1 for _ in root.iter(f"{W}altChunk"))
    found["insertions"] = sum(1 for _ in root.iter(f"{W}ins"))
    deleted = ["".join(part.text or "" for part in gone.iter(f"{W}delText")) for gone in root.iter(f"{W}del")]
    found["deletions"] = [text for text in deleted if text.strip()]
    take_out_contents(root, found)
    for paragraph in root.iter(f"{W}p"):
        text = words(paragraph)
        if text.strip():
            found["paragraphs"].append(text)
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        if name in names:
            found["paragraphs"] += texts(package.read(name))
    if prepared:
        move_boxes(root)
        with zipfile.ZipFile(prepared, "w", zipfile.ZIP_DEFLATED) as copy:
            for entry in package.infolist():
                if entry.filename == "word/document.xml":
                    copy.writestr(entry.filename, ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))
                elif re.match(r"word/[^/]*\.xml$|word/_rels/|_rels/|docProps/|\[Content_Types\]", entry.filename):
                    copy.writestr(entry.filename, package.read(entry))


def take_out_contents(root, found):
    """A table of contents says nothing that the headings don't."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for paragraph in list(root.iter(f"{W}p")):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val", "") if style is not None else ""
        if re.fullmatch(r"(TOC|Contents|Verzeichnis)\d+", name):
            text = words(paragraph)
            if text.strip():
                found["asides"].append({"place": "table of contents", "text": text})
            parents[paragraph].remove(paragraph)


def move_boxes(root):
    """Sets what stands in text boxes behind the paragraphs that the boxes hang on."""
    for _ in range(8):
        parents = {child: parent for parent in root.iter() for child in parent}
        moved = False
        for paragraph in list(root.iter(f"{W}p")):
            boxes = [box for box in paragraph.iter(f"{W}txbxContent") if not lies_in_fallback(box, parents)]
            if not boxes or any(ancestor.tag == f"{W}txbxContent" for ancestor in ancestors(paragraph, parents)):
                continue
            holder = parents.get(paragraph)
            if holder is None:
                continue
            content = [child for box in boxes for child in list(box)]
            for box in boxes:
                box.clear()
            for fallback in list(paragraph.iter(f"{MC}Fallback")):
                fallback.clear()
            position = list(holder).index(paragraph) + 1
            for offset, child in enumerate(content):
                holder.insert(position + offset, child)
            moved = True
        if not moved:
            return


def ancestors(element, parents):
    while (element := parents.get(element)) is not None:
        yield element


def lies_in_fallback(element, parents):
    return any(ancestor.tag == f"{MC}Fallback" for ancestor in ancestors(element, parents))


def words(paragraph):
    """The text of a Word paragraph as it is with all changes accepted, without that of boxes that hang on it."""
    parts = []

    def visit(element):
        for child in element:
            if child.tag in (f"{W}txbxContent", f"{MC}Fallback", f"{W}del", f"{W}moveFrom"):
                continue
            if child.tag == f"{W}t":
                parts.append(child.text or "")
            elif child.tag in (f"{W}br", f"{W}tab", f"{W}cr"):
                parts.append(" ")
            elif child.tag == f"{W}noBreakHyphen":
                parts.append("-")
            else:
                visit(child)

    visit(paragraph)
    return "".join(parts)


def drawn_paragraphs(root):
    found = ["".join(part.text or " " for part in paragraph.iter(f"{A}t")) for paragraph in root.iter(f"{A}p")]
    return [text for text in found if text.strip()]


def texts(data):
    """The text of each paragraph of a part, in Word's, in drawings' or in a sheet's words."""
    root = ElementTree.fromstring(data)
    found = [words(paragraph) for paragraph in root.iter(f"{W}p")] + drawn_paragraphs(root)
    if not any(text.strip() for text in found):
        found = [" ".join(part.text or "" for part in note.iter() if part.tag.endswith("}t")) for note in root.iter()
                 if note.tag.endswith("}comment")]
    return [text for text in found if text.strip()]


json.dump(main(*sys.argv[1:]), sys.stdout)
