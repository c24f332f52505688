"""Reads a workbook, with openpyxl.

    sheets.py FILE

answers JSON: of each sheet its cells that hold something (row and column counted from 0, text in runs with their marks)
and its merged ranges. Numbers are as one sees them: 1 isn't 1.0.
"""

import json
import sys

try:
    from openpyxl import load_workbook
    from openpyxl.utils.cell import range_boundaries
    from openpyxl.cell.rich_text import CellRichText, TextBlock
except ImportError:
    sys.exit(3)

# More than any framework has; a sheet that goes on is cut there, and that is said.
MOST_CELLS = 400_000


def main(file):
    book = load_workbook(file, rich_text=True)
    values = None
    if any(cell.data_type == "f" for sheet in book.worksheets for cell in filled(sheet)):
        # What a formula came to when the workbook was last saved stands only in a second reading.
        values = load_workbook(file, data_only=True)
    found = {"sheets": [], "names": names_of(book), "formulas": 0, "unknownFormulas": [], "cut": []}
    for sheet in book.worksheets:
        cells = []
        for cell in filled(sheet):
            value = cell.value
            if cell.data_type == "f":
                value = values[sheet.title][cell.coordinate].value
                found["formulas"] += 1
                if value is None:
                    found["unknownFormulas"].append(f"{sheet.title} {cell.coordinate}")
            runs = [run for run in runs_of(cell, value) if run["text"]]
            if any(run["text"].strip() for run in runs):
                cells.append({"row": cell.row - 1, "column": cell.column - 1, "runs": runs})
            if len(cells) >= MOST_CELLS:
                found["cut"].append({"sheet": sheet.title, "row": cell.row})
                break
        merges = [
            [area.min_row - 1, area.min_col - 1, area.max_row - 1, area.max_col - 1]
            for area in sheet.merged_cells.ranges
        ]
        found["sheets"].append(
            {"title": sheet.title, "hidden": sheet.sheet_state != "visible", "cells": cells, "merges": merges}
        )
    return found


def names_of(book):
    """The ranges to which names of Newel's lead, rows and columns counted from 0."""
    found = {}
    for name, defined in book.defined_names.items():
        if not name.lower().startswith("newel."):
            continue
        for title, cells in defined.destinations:
            left, top, right, bottom = range_boundaries(cells.replace("$", ""))
            if None not in (left, top, right, bottom):
                found[name.lower()] = {"sheet": title, "rows": [top - 1, bottom - 1], "columns": [left - 1, right - 1]}
    return found


def filled(sheet):
    """The cells that are there, in order. (`iter_rows` makes one for every place of the used range, up to a million rows.)"""
    return [cell for _, cell in sorted(sheet._cells.items()) if cell.value is not None]


def runs_of(cell, value):
    link = cell.hyperlink.target if cell.hyperlink is not None else None
    font = cell.font
    strong, slanted = bool(font and font.b), bool(font and font.i)
    if isinstance(value, CellRichText):
        for part in value:
            if isinstance(part, TextBlock):
                yield run(part.text, bool(part.font and part.font.b), bool(part.font and part.font.i), link)
            else:
                yield run(part, strong, slanted, link)
    elif value is not None:
        yield run(shown(value), strong, slanted, link)


def run(text, strong, slanted, link):
    return {"text": text, "strong": strong, "emphasised": slanted, "link": link}


def shown(value):
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return repr(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.10g}"
    if hasattr(value, "isoformat"):
        return value.isoformat().removesuffix("T00:00:00")
    return str(value)


try:
    answer = main(sys.argv[1])
except Exception as problem:  # openpyxl raises whatever its parsers do
    print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
    sys.exit(1)
json.dump(answer, sys.stdout)
