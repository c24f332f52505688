"""Files that can't be imported: each is refused in one sentence with what to do, and nothing is written."""

import os
import shutil
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from openpyxl import Workbook


def docx_with(folder: Path, change) -> Path:
    document = docx.Document()
    document.add_heading("Gardening", 1)
    document.add_paragraph("Digs.", style="List Bullet")
    change(document)
    document.save(folder / "file.docx")
    return folder / "file.docx"


def alt_chunk(folder: Path) -> Path:
    chunk = '<w:altChunk xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    return docx_with(folder, lambda document: document.element.body.insert(0, parse_xml(chunk)))


def scan(folder: Path) -> Path:
    file = folder / "file.docx"
    docx.Document().save(file)
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("word/media/image1.png", b"\x89PNG")
    return file


def bomb(folder: Path) -> Path:
    file = docx_with(folder, lambda document: None)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/more.xml", b" " * (120 << 20))
    return file


def password(folder: Path) -> Path:
    file = folder / "file.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(500))
    return file


def old(folder: Path) -> Path:
    file = folder / "file.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    return file


def cut(folder: Path) -> Path:
    file = docx_with(folder, lambda document: None)
    file.write_bytes(file.read_bytes()[:9000])
    return file


def corrupt(folder: Path) -> Path:
    """The document's own bytes are others than were packed."""
    file = docx_with(folder, lambda document: None)
    with zipfile.ZipFile(file) as package:
        start = package.getinfo("word/document.xml").header_offset + 60
    data = bytearray(file.read_bytes())
    data[start : start + 40] = bytes(range(40))
    file.write_bytes(data)
    return file


def nested(folder: Path) -> Path:
    file = folder / "file.docx"
    docx.Document().save(file)
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = b"<a>" * 50_000 + b"</a>" * 50_000
    with zipfile.ZipFile(file, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return file


def nothing(folder: Path) -> Path:
    (folder / "file.docx").write_bytes(b"\n")
    return folder / "file.docx"


def pdf(folder: Path) -> Path:
    (folder / "file.docx").write_bytes(b"%PDF-1.7\n")
    return folder / "file.docx"


def odd(folder: Path) -> Path:
    (folder / "file.docx").write_bytes(bytes(range(256)) * 10)
    return folder / "file.docx"


def deep(folder: Path) -> Path:
    (folder / "file.json").write_text("[" * 100_000, encoding="utf-8")
    return folder / "file.json"


def quotes(folder: Path) -> Path:
    (folder / "file.csv").write_text('Competency,Level,Text\n"a"b,c,d\n', encoding="utf-8")
    return folder / "file.csv"


def shopping(folder: Path) -> Path:
    book = Workbook()
    book.active.append(["milk", 3])
    book.save(folder / "file.xlsx")
    return folder / "file.xlsx"


@pytest.mark.parametrize(
    "make,code",
    [
        (alt_chunk, "import-alt-chunk"), (scan, "import-no-text"), (bomb, "import-too-large"), (password, "import-password"),
        (old, "import-form"), (cut, "import-damaged"), (corrupt, "import-damaged"), (nested, "import-damaged"), (nothing, "import-no-text"), (pdf, "import-form"), (odd, "import-form"),
        (deep, "import-damaged"), (quotes, "import-damaged"), (shopping, "import-nothing-found"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)  # fmt: skip
def test_it_is_refused(make, code, imported, tmp_path: Path):
    result = imported(make(tmp_path))
    assert result.run.returncode == 2
    assert f"error[{code}]" in result.run.stderr
    assert "help:" in result.run.stderr
    assert not result.content.exists()


def test_a_file_with_a_wrong_name_is_read_by_its_content(imported, tmp_path: Path):
    docx_with(tmp_path, lambda document: None).rename(tmp_path / "file.xlsx")
    assert imported(tmp_path / "file.xlsx").rows() == [("Gardening", None, "expected", "Digs.")]


def test_nothing_is_written_over(imported, tmp_path: Path):
    file = docx_with(tmp_path, lambda document: None)
    first = imported(file)
    (first.content / "ours/01-gardening.md").write_text("---\ntitle: Mine\n---\n", encoding="utf-8")
    second = imported(file)
    assert second.run.returncode == 2 and "import-is-there" in second.run.stderr
    assert "Mine" in (first.content / "ours/01-gardening.md").read_text(encoding="utf-8")


def test_a_reader_that_is_missing_is_named_with_one_command(imported, tmp_path: Path, monkeypatch):
    import conftest

    # Away from what `make import` has set up beside it.
    monkeypatch.setenv("NEWEL", str(shutil.copy(os.environ["NEWEL"], tmp_path)))
    monkeypatch.setattr(conftest, "PROGRAMS", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    result = imported(docx_with(tmp_path, lambda document: None))
    assert result.run.returncode == 2
    assert "error[import-program]" in result.run.stderr


def test_what_is_wrong_with_other_frameworks_is_no_matter_of_the_import(imported, tmp_path: Path):
    file = docx_with(tmp_path, lambda document: None)
    other = tmp_path / "content/yours-ours"
    other.mkdir(parents=True)
    (other / "framework.md").write_text("---\ntitle: Yours\nlevel: none\n---\n", encoding="utf-8")
    result = imported(file)
    assert result.run.returncode == 0 and "yours-ours" not in result.run.stderr


def test_data_makes_no_framework_with_other_files(imported, tmp_path: Path):
    package = tmp_path / "a.json"
    package.write_text('{"CFItems": [{"identifier": "a", "fullStatement": "Gardening"}]}', encoding="utf-8")
    shutil.copy(package, tmp_path / "b.json")
    for other in [tmp_path / "b.json", docx_with(tmp_path, lambda document: None)]:
        result = imported(package, other)
        assert result.run.returncode == 2 and "error[import-several-data]" in result.run.stderr
        assert not result.content.exists()


def test_formulas_of_which_no_value_is_saved_are_told(imported, tmp_path: Path):
    book = Workbook()
    book.active.append(["Competency", "Indicator"])
    book.active.append(["Gardening", "Digs."])
    book.active.append(["Gardening", '=CONCATENATE("Rakes", ".")'])
    book.save(tmp_path / "file.xlsx")
    result = imported(tmp_path / "file.xlsx")
    assert result.run.returncode == 0
    assert "warning[import-incomplete]" in result.run.stderr and "Sheet B3" in result.run.stderr
    assert "Sheet B3" in result.report


def test_two_frameworks_in_one_file_are_told(imported, tmp_path: Path):
    def tables(document) -> None:
        for title, levels in [("Land", ["All staff", "Managers"]), ("Sea", ["Junior", "Senior"])]:
            document.add_heading(title, 1)
            for name in ["Planning", "Listening"]:
                document.add_heading(f"{name} at {title}", 2)
                for level in levels:
                    document.add_heading(level, 3)
                    document.add_paragraph(f"{name} as {level} do.", style="List Bullet")

    document = docx.Document()
    tables(document)
    document.save(tmp_path / "file.docx")
    result = imported(tmp_path / "file.docx", options=["--levels", "All staff, Managers, Junior, Senior"])
    assert result.run.returncode == 0
    assert "warning[import-several]" in result.run.stderr
    assert "‘Land’ with ‘All staff’, ‘Managers’; ‘Sea’ with ‘Junior’, ‘Senior’" in result.run.stderr
