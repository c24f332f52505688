"""Workbooks and CSV: rows of indicators, matrices, several sheets, and what people put around them."""

import csv
from pathlib import Path

import pytest
from framework import LEVELS, framework, rows
from openpyxl import Workbook


def test_a_row_an_indicator(imported, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.append(["Indicator", "Type", "Level", "Competency", "Score"])
    last = None
    for competency, level, polarity, text in rows(framework(), contra=True):
        sheet.append([text, "Positive" if polarity == "expected" else "Negative", level or "", competency if competency != last else None, 3])
        last = competency
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx")
    assert set(result.levels) == set(LEVELS)
    # An empty cell goes on with the level above.
    found = {(competency, polarity, text) for competency, _, polarity, text in result.rows()}
    assert found == {(competency, polarity, text) for competency, _, polarity, text in rows(framework())}


def test_a_matrix_with_a_title_a_key_beside_it_and_a_used_range_without_end(imported, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Framework"
    sheet["A1"] = "How we garden: all that we ask"
    sheet.append([])
    sheet.append(["Group", "Code", "Competency", *LEVELS, None, "Key"])
    for number, each in enumerate(framework(groups=True)):
        sheet.append([each.group if number % 2 == 0 else None, number + 1.0, each.title, *("\n".join(f"• {text}" for text in texts) for texts in each.expected.values())])
    sheet.merge_cells("A4:A5")
    sheet.merge_cells("A6:A7")
    sheet["H4"] = "Green: agreed"
    sheet["A1500"].number_format = "0.00"
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx")
    assert result.levels == LEVELS
    assert result.rows() == rows(framework(), contra=False)
    assert [group["title"] for group in result.data["groups"]] == ["Land", "Life"]
    assert [competency["code"] for competency in result.data["competencies"]] == ["1", "2", "3", "4"]
    assert "Green: agreed" in result.report


def test_a_sheet_a_competency(imported, tmp_path: Path):
    book = Workbook()
    book.remove(book.active)
    for each in framework():
        sheet = book.create_sheet(each.title)
        sheet.append([each.definition])
        sheet.append(LEVELS)
        for line in range(3):
            sheet.append([texts[line] if line < len(texts) else None for texts in each.expected.values()])
    hidden = book.create_sheet("Old")
    hidden.append(["Was once"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx")
    assert result.rows() == rows(framework(), contra=False)
    assert "Was once" in result.report


def test_blocks_below_each_other_in_one_sheet(imported, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    for each in framework():
        sheet.append([each.title])
        sheet.append([*LEVELS, "Negative indicators"])
        for line in range(3):
            sheet.append([texts[line] if line < len(texts) else None for texts in [*each.expected.values(), each.contra]])
        sheet.append([])
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx")
    assert result.rows() == rows(framework())


def test_codes_beside_texts_scores_between_and_rows_not_in_use(imported, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.append(["Skill", "Level 1", None, "Score", "Level 2", None, "Score"])
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("E1:F1")
    sheet.append(["Digging", "A1.1", "Digs where told.", 1, "A2.1", "Says where to dig.", "=D2*2"])
    sheet.append(["Sowing", "B1.1", "Sows in rows.", 1, "B2.1", "Currently not defined", "=D3*2"])
    sheet.append(["Weeding", "Not in use", None, None, None, None, None])
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx")
    assert result.levels == ["Level 1", "Level 2"]
    assert result.rows() == [
        ("Digging", "Level 1", "expected", "A1.1 Digs where told."),
        ("Digging", "Level 2", "expected", "A2.1 Says where to dig."),
        ("Sowing", "Level 1", "expected", "B1.1 Sows in rows."),
    ]
    assert "Weeding" in result.report and "Currently not defined" in result.report


@pytest.mark.parametrize("encoding,delimiter", [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ",")])
def test_a_table_as_csv(encoding, delimiter, imported, tmp_path: Path):
    with open(tmp_path / "framework.csv", "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(["Skill", "Level", "Description"])
        for competency, level, _, text in rows(framework(), contra=False):
            writer.writerow([competency, level, f"{text} – café"])
    result = imported(tmp_path / "framework.csv")
    assert result.rows() == [(a, b, c, f"{text} – café") for a, b, c, text in rows(framework(), contra=False)]


def test_two_thousand_rows_and_forty_columns(imported, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.append(["Competency", *(f"Level {number}" for number in range(1, 41))])
    for row in range(2000):
        sheet.append([f"Thing {row}", *(f"Does {row} at {column}." for column in range(1, 41) if column < 3)])
    book.save(tmp_path / "framework.xlsx")
    result = imported(tmp_path / "framework.xlsx", options=["--dry-run"])
    assert result.run.returncode == 0
    assert "4000 indicators" in result.run.stdout
