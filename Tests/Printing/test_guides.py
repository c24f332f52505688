"""A guide in the hand is what it should be: its pages, its words, its contents, its tags, its type."""

import math
import re
import subprocess
import unicodedata
from collections import Counter

import page as conformance
import pytest
from conftest import ROOT, SENTENCE, Press
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

MM = 72 / 25.4
A6, A4 = (105, 148), (210, 297)
SAMPLE = sorted(re.sub(r"^\d+-", "", folder.parent.name) for folder in (ROOT / "content").glob("*/framework.md"))
PAGED = [("sample", framework) for framework in SAMPLE] + [
    (odd, "f") for odd in ("long-competency", "long-words", "twelve-levels", "right-to-left")
]
FOLDED = [("sample", framework) for framework in SAMPLE] + [
    (odd, "f") for odd in ("long-words", "twelve-levels", "right-to-left")
]


def letters(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if unicodedata.category(char) not in ("Cf", "Cc", "Zs"))


def text(pdf: PdfReader) -> str:
    return "".join(letters(page.extract_text()) for page in pdf.pages)


def sizes(pdf: PdfReader) -> set[tuple[int, int]]:
    return {(round(float(page.mediabox.width) / MM), round(float(page.mediabox.height) / MM)) for page in pdf.pages}


def bullets(framework: str) -> Counter[str]:
    """What stands in a framework's files behind a hyphen, as it is printed; drafts aren't."""
    folder = next(path for path in (ROOT / "content").iterdir() if path.name.endswith(framework))
    found: Counter[str] = Counter()
    for file in folder.rglob("*.md"):
        _, settings, body = file.read_text(encoding="utf-8").split("---", 2)
        for line in body.splitlines() if "status: draft" not in settings else []:
            if match := re.match(r"\s*- (.*?)(\s*\{#.*\})?$", line):
                words = re.sub(r"\[(.*?)\]\(.*?\)", r"\1", match[1]).replace("*", "").replace("`", "")
                found[re.sub(r"[\"'“”‘’]", "", letters(words))] += 1
    return found


def outline(pdf: PdfReader) -> list[tuple[str, int]]:
    """Bookmarks with the page that each leads to, counted from 1."""

    def flat(items: list) -> list:
        return [entry for item in items for entry in (flat(item) if isinstance(item, list) else [item])]

    return [(item.title, pdf.get_destination_page_number(item) + 1) for item in flat(pdf.outline)]


@pytest.mark.parametrize(("content", "framework"), PAGED)
def test_pocket_guide(press: Press, content: str, framework: str) -> None:
    pdf = press.pdf(content, framework)
    assert sizes(pdf) == {A6}
    assert all(letters(page.extract_text()) for page in pdf.pages), "a page is blank"
    catalog = pdf.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in catalog and catalog["/Lang"]
    assert b"<pdfuaid:part>1" in catalog["/Metadata"].get_data() or b'pdfuaid:part="1"' in catalog["/Metadata"].get_data()
    assert pdf.metadata and pdf.metadata.title
    for page in pdf.pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor, "a font is not embedded"


TAGGED = [(content, framework, layout) for content, framework in PAGED for layout in ("pocket", "large", "document")] + [
    (content, framework, "fold") for content, framework in FOLDED
]


@pytest.mark.parametrize(("content", "framework", "layout"), TAGGED)
def test_what_says_that_it_is_accessible_is(press: Press, content: str, framework: str, layout: str) -> None:
    press.pdf(content, framework, "--layout", layout)
    report = conformance.validate_pdf(press.folder / f"{content}-{framework}-layout-{layout}.pdf", profile="ua1")
    assert not [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def elements(element: DictionaryObject) -> list[DictionaryObject]:
    """A structure element and all below it, with their parents in the tree."""
    kids = element.get("/K", ArrayObject())
    kids = [kid.get_object() for kid in (kids if isinstance(kids, ArrayObject) else [kids])]
    return [element, *(inner for kid in kids if isinstance(kid, DictionaryObject) for inner in elements(kid))]


@pytest.mark.parametrize("framework", SAMPLE)
def test_a_link_is_one_link(press: Press, framework: str) -> None:
    pdf = press.pdf("sample", framework, "--layout", "document")
    links = [element for element in elements(pdf.trailer["/Root"]["/StructTreeRoot"]) if element.get("/S") == "/Link"]
    for link in links:
        inside = [element for element in elements(link)[1:]]
        assert not [element for element in inside if element.get("/S") == "/Link"], "a link within a link"
        assert len([element for element in inside if element.get("/Type") == "/OBJR"]) == 1
    assert len(links) == sum(len(page.get("/Annots", [])) for page in pdf.pages)


FEET = {"pocket": (10, 14), "large": (20, 30), "document": (20, 26)}


@pytest.mark.parametrize("layout", FEET)
@pytest.mark.parametrize("framework", SAMPLE)
def test_no_page_has_but_the_end_of_something(press: Press, framework: str, layout: str) -> None:
    pdf = press.pdf("sample", framework, "--layout", layout)
    begun = {page for _, page in outline(pdf)}
    top, foot = FEET[layout]
    for number, page in enumerate(pdf.pages, 1):
        if number in begun:
            continue
        places: list[float] = []

        def visit(words: str, matrix: list, text_matrix: list, font: dict, size: float, places: list = places) -> None:
            x, y = text_matrix[4], text_matrix[5]
            if words.strip():
                places.append(matrix[1] * x + matrix[3] * y + matrix[5])

        page.extract_text(visitor_text=visit)
        height = float(page.mediabox.height)
        lowest = min(place for place in places if place > foot * MM)
        assert height - top * MM - lowest >= 0.19 * (height - (top + foot) * MM), f"page {number}"


def test_a_print_room_gets_marks_and_boxes(press: Press) -> None:
    for page in press.pdf("sample", "one-doorstep", "--marks").pages:
        boxes = [page.mediabox, page.bleedbox, page.trimbox]
        widths = [float(box.width) / MM for box in boxes]
        assert widths == sorted(widths, reverse=True)
        assert (widths[0], widths[2]) == pytest.approx((A6[0] + 16, A6[0]), abs=0.02)
        assert float(page.trimbox.height) / MM == pytest.approx(A6[1], abs=0.02)
        assert float(page.trimbox.left - page.mediabox.left) / MM == pytest.approx(8, abs=0.02)


@pytest.mark.parametrize(("content", "framework"), PAGED)
def test_contents_lead_where_they_say(press: Press, content: str, framework: str) -> None:
    pdf = press.pdf(content, framework)
    pages = [page for _, page in outline(pdf)]
    assert pages == sorted(pages) and pages[0] == 1
    numbers = [(title, page) for title, page in outline(pdf) if re.match(r"\d+(\.\d+)? ", title)]
    assert numbers
    contents = letters("".join(page.extract_text() for page in pdf.pages[1:4]))
    if content != "right-to-left":
        for title, page in numbers:
            assert f"{letters(title)}{page}" in contents, f"the contents don't give page {page} for {title}"


@pytest.mark.parametrize("framework", SAMPLE)
def test_every_bullet_is_there_once(press: Press, framework: str) -> None:
    printed = re.sub(r"[\"'“”‘’]", "", text(press.pdf("sample", framework, "--layout", "document")))
    written = bullets(framework)
    for bullet in written:
        # A bullet may be part of another.
        count = sum(other.count(bullet) * times for other, times in written.items())
        assert printed.count(bullet) == count, bullet


def test_a_long_competency_goes_on(press: Press) -> None:
    pdf = press.pdf("long-competency", "f")
    places = [n for n, page in enumerate(pdf.pages) if "Does thing number" in page.extract_text()]
    assert len(places) > 3
    printed = text(pdf)
    assert all(printed.count(letters(SENTENCE.format(number))) == 1 for number in range(60))


@pytest.mark.parametrize(("content", "framework"), FOLDED)
def test_fold_is_one_sheet_that_can_be_read(press: Press, content: str, framework: str) -> None:
    pdf = press.pdf(content, framework, "--layout", "fold")
    assert len(pdf.pages) == 1 and sizes(pdf) == {(297, 210)}
    smallest = []

    def visit(words: str, matrix: list, text_matrix: list, font: dict, size: float) -> None:
        if words.strip():
            scale = math.sqrt(abs(text_matrix[0] * text_matrix[3] - text_matrix[1] * text_matrix[2]))
            smallest.append(size * scale * math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])))

    pdf.pages[0].extract_text(visitor_text=visit)
    assert min(smallest) >= 6.49 or min(smallest) * 0.75 >= 6.49


def test_fold_names_what_is_too_long(press: Press) -> None:
    result = press.run("sixty", "f", "--layout", "fold")
    assert result.returncode == 1
    assert "don’t fit on one sheet" in result.stderr and "Competency" in result.stderr


@pytest.mark.parametrize("framework", SAMPLE[:2])
def test_booklet_has_four_pages_on_each_side(press: Press, framework: str) -> None:
    pages = len(press.pdf("sample", framework).pages)
    sheets = press.pdf("sample", framework, "--layout", "booklet")
    assert len(sheets.pages) == 2 * math.ceil(pages / 8)
    for sheet in sheets.pages:
        box = sheet.mediabox
        assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(A4, abs=0.02)


def test_large_print_is_large(press: Press) -> None:
    pdf = press.pdf("sample", "one-doorstep", "--layout", "large")
    assert sizes(pdf) == {A4}
    most: Counter[float] = Counter()

    def visit(words: str, matrix: list, text_matrix: list, font: dict, size: float) -> None:
        most[round(size * math.sqrt(abs(matrix[0] * matrix[3])))] += len(words.strip())

    for page in pdf.pages:
        page.extract_text(visitor_text=visit)
    assert most.most_common(1)[0][0] >= 18
    assert min(size for size, count in most.items() if count) >= 16


def test_a_level_gets_its_own_and_what_it_includes(press: Press) -> None:
    pdf = press.pdf("sample", "one-doorstep", "--level", "Team leaders")
    printed = text(pdf)
    assert letters("Agrees with each person at most five results") in printed, "its own"
    assert letters("Keeps a list of what they have promised") in printed, "what it includes"
    assert letters("Reports missed targets to the committee") not in printed, "what is above it"


def test_a_role_gets_room_for_evidence(press: Press) -> None:
    pdf = press.pdf("sample", "one-doorstep", "--role", "housing-officer", "--layout", "document", "--evidence")
    assert text(pdf).count("Evidence") >= 6


def test_a_guide_can_be_cut_to_groups(press: Press) -> None:
    pdf = press.pdf("sample", "the-ashenmere-way", "--group", "People before process", "--group", "find-a-way")
    printed = letters(text(pdf))
    assert letters("People before process, Find a way") in printed
    assert letters("Keeping our word") in printed
    assert letters("Sharing the decision") not in printed, "it is in another group"


def test_the_same_content_makes_the_same_file(press: Press) -> None:
    for layout in ("pocket", "booklet"):
        files = []
        for output in ("first.pdf", "second.pdf"):
            result = press.run("twelve-levels", "f", "--layout", layout, output=output)
            assert result.returncode == 0, result.stderr
            files.append((press.folder / output).read_bytes())
        assert files[0] == files[1]


def test_a_picture_shows_no_other_file(press: Press) -> None:
    pdf = press.pdf("hostile", "f")
    assert not [image for page in pdf.pages for image in page.images]


def test_boxes_in_place_of_letters_are_refused(press: Press) -> None:
    result = press.run("boxes", "f", output="boxes.pdf")
    assert result.returncode == 1
    assert "error[print-boxes]: In the PDF of ‘Boxes’, U+10FFFD would be an empty box" in result.stderr
    assert "It stands in ‘Waves \U0010fffd at people.’." in result.stderr
    assert not (press.folder / "boxes.pdf").exists()


def test_a_site_with_boxes_in_its_guides_is_not_written(press: Press) -> None:
    site = press.folder / "boxes-site"
    command = [press.newel, "build", "--pdf", "--content", press.content("boxes"), "--output", site]
    result = subprocess.run(command, capture_output=True, text=True, cwd=press.folder)
    assert result.returncode == 1
    assert result.stderr.count("error[print-boxes]") == 1
    assert not site.exists()
