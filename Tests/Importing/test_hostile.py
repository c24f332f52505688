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
        (old, "import-form"), (cut, "import-damaged"), (nothing, "import-no-text"), (pdf, "import-form"), (odd, "import-form"),
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
