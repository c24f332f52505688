"""Word documents and presentations: each form in which frameworks are kept, with every indicator in its cell."""

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from framework import LEVELS, framework, rows
from pptx import Presentation
from pptx.util import Inches


def bullets(document, texts):
    for text in texts:
        document.add_paragraph(text, style="List Bullet")


def fill(cell, texts, style="List Bullet"):
    for number, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.style = style
        paragraph.add_run(text)


def strong(document, text):
    document.add_paragraph().add_run(text).bold = True


def headings(document, each):
    document.add_heading(each.title, 1)
    document.add_paragraph(each.definition)
    for level, texts in each.expected.items():
        document.add_heading(level, 2)
        bullets(document, texts)
    document.add_heading("Unhelpful behaviours", 2)
    bullets(document, each.contra)


def bold_lines(document, each):
    strong(document, each.title)
    document.add_paragraph(each.definition)
    for level, texts in each.expected.items():
        strong(document, f"{level}:")
        bullets(document, texts)
    strong(document, "Unhelpful behaviours:")
    bullets(document, each.contra)


def typed_dots(document, each):
    document.add_heading(each.title, 1)
    document.add_paragraph(each.definition)
    for level, texts in each.expected.items():
        strong(document, level)
        document.add_paragraph("\n".join(f"•\t{text}" for text in texts))
    strong(document, "Negative indicators")
    document.add_paragraph("\n".join(f"- {text}" for text in each.contra))


def levels_as_columns(document, each):
    document.add_heading(each.title, 1)
    document.add_paragraph(f"Definition: {each.definition}")
    table = document.add_table(rows=2, cols=4)
    for cell, head in zip(table.rows[0].cells, [*LEVELS, "Contra-indicators"]):
        cell.text = head
    for cell, texts in zip(table.rows[1].cells, [*each.expected.values(), each.contra]):
        fill(cell, texts)


def levels_as_columns_in_lines(document, each):
    document.add_heading(each.title, 1)
    table = document.add_table(rows=3, cols=3)
    table.rows[0].cells[0].merge(table.rows[0].cells[2]).text = each.definition
    for cell, head in zip(table.rows[1].cells, LEVELS):
        cell.text = head
    for cell, texts in zip(table.rows[2].cells, each.expected.values()):
        fill(cell, texts, "Normal")
    strong(document, "Unhelpful behaviours")
    bullets(document, each.contra)


def levels_as_rows(document, each):
    document.add_heading(each.title, 1)
    table = document.add_table(rows=0, cols=2)
    for level, texts in each.expected.items():
        cells = table.add_row().cells
        cells[0].text = level
        fill(cells[1], texts)
    cells = table.add_row().cells
    cells[0].text = "Unhelpful behaviours"
    fill(cells[1], each.contra)


def positive_beside_negative(document, each):
    document.add_heading(each.title, 1)
    table = document.add_table(rows=1, cols=3)
    for cell, head in zip(table.rows[0].cells, ["Level", "Effective behaviours", "Ineffective behaviours"]):
        cell.text = head
    for level, texts in each.expected.items():
        cells = table.add_row().cells
        cells[0].text = level
        fill(cells[1], texts)
    strong(document, "Unhelpful behaviours")
    bullets(document, each.contra)


def form(document, each):
    table = document.add_table(rows=0, cols=2)
    for label, texts in [
        ("Competency", [each.title]),
        ("Definition", [each.definition]),
        *each.expected.items(),
        ("Unhelpful behaviours", each.contra),
    ]:
        cells = table.add_row().cells
        cells[0].text = label
        fill(cells[1], texts, "List Bullet" if len(texts) > 1 else "Normal")
    document.add_paragraph()


def title_row(document, each):
    table = document.add_table(rows=3, cols=4)
    table.rows[0].cells[0].merge(table.rows[0].cells[3]).text = each.title
    for cell, head in zip(table.rows[1].cells, [*LEVELS, "Contra-indicators"]):
        cell.text = head
    for cell, texts in zip(table.rows[2].cells, [*each.expected.values(), each.contra]):
        fill(cell, texts)
    document.add_paragraph()


FORMS = [
    headings, bold_lines, typed_dots, levels_as_columns, levels_as_columns_in_lines, levels_as_rows,
    positive_beside_negative, form, title_row,
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_indicator_lands_in_its_cell(form, imported, tmp_path: Path):
    document = docx.Document()
    document.add_paragraph("How we garden", style="Title")
    document.add_paragraph("This framework says what each of us does. It was agreed in spring by all who garden here.")
    for each in framework():
        form(document, each)
    document.save(tmp_path / "framework.docx")
    result = imported(tmp_path / "framework.docx")
    assert result.levels == LEVELS
    assert result.rows() == rows(framework())
    assert "Not found again" not in result.report
    assert "warning" not in result.told


def test_one_table_with_competencies_as_rows(imported, tmp_path: Path):
    document = docx.Document()
    table = document.add_table(rows=1, cols=4)
    for cell, head in zip(table.rows[0].cells, ["Competency", *LEVELS]):
        cell.text = head
    for each in framework():
        cells = table.add_row().cells
        cells[0].text = each.title
        for cell, texts in zip(cells[1:], each.expected.values()):
            fill(cell, texts)
        if each.title == "Lending tools":
            # What Word does where a table is split by hand.
            for cell, head in zip(table.add_row().cells, ["Competency", *LEVELS]):
                cell.text = head
    document.save(tmp_path / "framework.docx")
    result = imported(tmp_path / "framework.docx")
    assert result.rows() == rows(framework(), contra=False)


def test_groups_are_the_headings_above_competencies(imported, tmp_path: Path):
    document = docx.Document()
    document.add_heading("How we garden", 1)
    group = None
    for each in framework(groups=True):
        if each.group != group:
            document.add_heading(each.group, 2)
            group = each.group
        document.add_heading(each.title, 3)
        for level, texts in each.expected.items():
            document.add_heading(level, 4)
            bullets(document, texts)
    document.save(tmp_path / "framework.docx")
    result = imported(tmp_path / "framework.docx")
    assert [group["title"] for group in result.data["groups"]] == ["Land", "Life"]
    assert result.data["title"] == "How we garden"
    assert result.rows() == rows(framework(), contra=False)


def test_a_framework_without_levels(imported, tmp_path: Path):
    document = docx.Document()
    document.add_heading("Foreword", 1)
    document.add_paragraph("We are glad to have it.")
    for each in framework():
        document.add_heading(each.title, 1)
        bullets(document, each.contra)
    document.save(tmp_path / "framework.docx")
    result = imported(tmp_path / "framework.docx")
    assert result.levels == []
    assert result.rows() == sorted(
        [(each.title, None, "expected", text) for each in framework() for text in each.contra], key=str
    )
    assert [page["title"] for page in result.data["pages"]] == ["Foreword"]


def test_a_slide_a_competency(imported, tmp_path: Path):
    presentation = Presentation()
    for each in framework():
        slide = presentation.slides.add_slide(presentation.slide_layouts[5])
        slide.shapes.title.text = each.title
        table = slide.shapes.add_table(2, 3, Inches(1), Inches(2), Inches(8), Inches(3)).table
        for column, (level, texts) in enumerate(each.expected.items()):
            table.cell(0, column).text = level
            table.cell(1, column).text = "\n".join(texts)
        slide.notes_slide.notes_text_frame.text = f"Say something of {each.title.lower()} here."
    presentation.save(tmp_path / "framework.pptx")
    result = imported(tmp_path / "framework.pptx")
    assert result.rows() == rows(framework(), contra=False)
    assert "Say something of gardening here." in result.report


def test_marks_links_boxes_and_changes(imported, tmp_path: Path):
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Version 7 of the garden"
    document.add_heading("Gardening", 1)
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.add_run("Digs ")
    paragraph.add_run("deep").bold = True
    paragraph._p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="A"><w:r><w:t> and twice</w:t></w:r></w:ins>'))
    paragraph._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="2" w:author="A"><w:r><w:delText> and once</w:delText></w:r></w:del>')
    )
    document.add_paragraph("Counts *stars* & <things> [once].", style="List Bullet")
    document.add_heading("Lending", 1)
    document.add_paragraph("Lends.", style="List Bullet")
    box = document.add_paragraph()
    box._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
            "<w:p><w:r><w:t>Kept in a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    document.save(tmp_path / "framework.docx")
    result = imported(tmp_path / "framework.docx")
    texts = [text for _, _, _, text in result.rows()]
    assert "Digs deep and twice" in texts
    assert "Counts *stars* & <things> [once]." in texts
    assert "Digs **deep** and twice" in (result.content / "ours/01-gardening.md").read_text(encoding="utf-8")
    assert "Kept in a box." in (result.content / "ours/02-lending.md").read_text(encoding="utf-8")
    assert "and once" in result.report and "tracked change" in result.report
    assert "Version 7 of the garden" in result.report
