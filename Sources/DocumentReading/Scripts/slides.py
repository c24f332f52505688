"""Reads a presentation, with python-pptx. (pandoc runs the paragraphs of a table's cell together.)

    slides.py FILE

answers JSON: of each slide its title, its texts and tables in the order in which they are read, and its notes.
"""

import json
import sys

try:
    from pptx import Presentation
    from pptx.enum.shapes import PP_PLACEHOLDER
except ImportError:
    sys.exit(3)

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SMALL_PRINT = {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.HEADER}
TITLES = {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE}
BODIES = {PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.VERTICAL_BODY, PP_PLACEHOLDER.VERTICAL_OBJECT}


def main(file):
    return {"slides": [slide(page) for page in Presentation(file).slides]}


def slide(page):
    found = {"title": [], "parts": [], "notes": "", "smallPrint": []}
    for shape in in_order(page.shapes):
        kind = shape.placeholder_format.type if shape.is_placeholder else None
        if getattr(shape, "has_table", False) and shape.has_table:
            found["parts"].append({"rows": [[cell_of(cell) for cell in row.cells] for row in shape.table.rows]})
        elif shape.has_text_frame and shape.text_frame.text.strip():
            if kind in SMALL_PRINT:
                found["smallPrint"].append(shape.text_frame.text)
            elif kind in TITLES and not found["title"]:
                found["title"] = [run for paragraph in shape.text_frame.paragraphs for run in runs(paragraph) + [SPACE]]
            else:
                found["parts"].append({"paragraphs": paragraphs(shape.text_frame, kind in BODIES)})
    if page.has_notes_slide and page.notes_slide.notes_text_frame is not None:
        found["notes"] = page.notes_slide.notes_text_frame.text
    return found


SPACE = {"text": " ", "strong": False, "emphasised": False, "link": None}


def in_order(shapes):
    """Shapes from the top to the bottom, as far as they say where they are; those of a group in its place."""
    listed = []
    for number, shape in enumerate(shapes):
        inner = list(in_order(shape.shapes)) if hasattr(shape, "shapes") else [shape]
        listed.append(((shape.top or 0) // 300_000, shape.left or 0, number, inner))
    for _, _, _, inner in sorted(listed, key=lambda entry: entry[:3]):
        yield from inner


def paragraphs(frame, is_body):
    return [
        {"depth": paragraph.level, "runs": runs(paragraph), "isListed": is_listed(paragraph, is_body)}
        for paragraph in frame.paragraphs
        if paragraph.text.strip()
    ]


def is_listed(paragraph, is_body):
    settings = paragraph._p.find(f"{A}pPr")
    if settings is not None:
        if settings.find(f"{A}buNone") is not None:
            return False
        if settings.find(f"{A}buChar") is not None or settings.find(f"{A}buAutoNum") is not None:
            return True
    return is_body


def runs(paragraph):
    found = []
    for part in paragraph._p:
        if part.tag == f"{A}br":
            found.append({**SPACE, "text": "\n"})
        elif part.tag in (f"{A}r", f"{A}fld"):
            marks = part.find(f"{A}rPr")
            text = part.findtext(f"{A}t") or ""
            found.append({**SPACE, "text": text, "strong": is_on(marks, "b"), "emphasised": is_on(marks, "i")})
    for run, mark in zip(paragraph.runs, [run for run in found if run["text"] != "\n"]):
        mark["link"] = run.hyperlink.address if run.hyperlink is not None else None
    return found


def is_on(marks, name):
    return marks is not None and marks.get(name) in ("1", "true")


def cell_of(cell):
    return {
        "paragraphs": paragraphs(cell.text_frame, False),
        "rowSpan": cell.span_height if cell.is_merge_origin else 1,
        "columnSpan": cell.span_width if cell.is_merge_origin else 1,
        "isSpanned": cell.is_spanned,
    }


try:
    answer = main(sys.argv[1])
except Exception as problem:  # python-pptx raises whatever its parsers do
    print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
    sys.exit(1)
json.dump(answer, sys.stdout)
