"""The servers' configurations that the manual gives, each run by its server."""

import gzip
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from server import POLICY

MANUAL = Path(__file__).parents[2] / "content/pages/13-publishing.md"
FOLDER = "/srv/frameworks"
# What each kind of file must be said to be, and whether it is worth to be compressed.
KINDS = {
    "html": ("text/html", True),
    "css": ("text/css", True),
    "js": (r"(text|application)/javascript", True),
    "svg": (r"image/svg\+xml", True),
    "xml": ("(text|application)/xml", True),
    "csv": ("text/csv", True),
    "json": ("application/json", True),
    "jsonld": (r"application/ld\+json", True),
    "ttl": ("text/turtle", True),
    "png": ("image/png", False),
    "jpg": ("image/jpeg", False),
    "webp": ("image/webp", False),
    "avif": ("image/avif", False),
    "pdf": ("application/pdf", False),
    "xlsx": (r"application/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet", False),
}
# Debian has servers where only root looks.
PROGRAMS = f"{os.environ['PATH']}:/usr/sbin"
APACHE_MODULES = Path("/usr/lib/apache2/modules")
NGINX = """
daemon off;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    {server}
}}
"""
APACHE = """
ServerName frameworks.example.org
PidFile {work}/apache.pid
ErrorLog {work}/error.log
DefaultRuntimeDir {work}
TypesConfig /etc/mime.types
Listen 127.0.0.1:{port}
{modules}
{server}
"""


def example(heading: str) -> str:
    """The manual's configuration of a server."""
    text = MANUAL.read_text(encoding="utf-8")
    found = re.search(rf"^### {heading}\n.*?^```\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


def nginx(work: Path, site: Path, port: int) -> list[str]:
    server = example("nginx").replace(FOLDER, str(site)).replace("listen 80;", f"listen 127.0.0.1:{port};")
    server = server.replace("include mime.types;", "include /etc/nginx/mime.types;")
    (work / "nginx.conf").write_text(NGINX.format(work=work, server=server))
    return ["nginx", "-c", str(work / "nginx.conf"), "-e", str(work / "error.log")]


def apache(work: Path, site: Path, port: int) -> list[str]:
    manual = MANUAL.read_text(encoding="utf-8")
    named = re.search(r"`a2enmod ([a-z ]+)`", manual)
    assert named
    # Those that every installation of Debian's has on, and those that the manual asks for.
    names = ["mpm_event", "authz_core", *named[1].split()]
    modules = "".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n" for name in names)
    server = example("Apache").replace(FOLDER, str(site)).replace("*:80", f"127.0.0.1:{port}")
    (work / "apache.conf").write_text(APACHE.format(work=work, port=port, modules=modules, server=server))
    return ["apache2", "-X", "-f", str(work / "apache.conf")]


SERVERS = {"nginx": nginx, "apache2": apache}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file of each kind, long enough to be compressed."""
    folder = tmp_path_factory.mktemp("published")
    for ending in KINDS:
        (folder / f"file.{ending}").write_text("What is asked of whom. " * 200)
    (folder / "f").mkdir()
    for page in ["index.html", "f/index.html", "404.html", ".newel"]:
        (folder / page).write_text(f"<!DOCTYPE html><title>{page}</title>")
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    # The server's own user has to get there.
    for parent in list(folder.parents)[:-2]:
        parent.chmod(parent.stat().st_mode | 0o111)
    return folder


@pytest.fixture(scope="module", params=SERVERS)
def port(request: pytest.FixtureRequest, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    if request.param == "apache2" and not APACHE_MODULES.exists():
        pytest.skip("the manual’s example is for Debian’s Apache, and names its a2enmod")
    assert shutil.which(request.param, path=PROGRAMS), f"{request.param} is not installed"
    with running(SERVERS[request.param], published, tmp_path_factory.mktemp("server")) as port:
        yield port


@contextmanager
def running(configure, site: Path, work: Path) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = configure(work, site, port)
    program = shutil.which(words[0], path=PROGRAMS)
    process = subprocess.Popen([program, *words[1:]], stderr=subprocess.PIPE)
    try:
        for _ in range(200):
            if process.poll() is not None:
                log = work / "error.log"
                raise AssertionError(process.stderr.read().decode() + (log.read_text() if log.exists() else ""))
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def get(port: int, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


@pytest.mark.parametrize("ending", KINDS)
def test_each_kind_of_file_is_named_and_sent_as_short_as_it_can_be(port: int, ending: str, published: Path) -> None:
    kind, is_compressed = KINDS[ending]
    response, body = get(port, f"/file.{ending}", Accept_Encoding="gzip")
    assert response.status == 200
    assert re.fullmatch(kind, response.headers["Content-Type"].partition(";")[0])
    assert (response.headers.get("Content-Encoding") == "gzip") == is_compressed
    assert (gzip.decompress(body) if is_compressed else body) == (published / f"file.{ending}").read_bytes()


@pytest.mark.parametrize("path", ["/", "/f/", "/file.js", "/file.csv", "/nowhere"])
def test_the_policy_goes_with_everything(port: int, path: str) -> None:
    response, _ = get(port, path)
    assert response.headers["Content-Security-Policy"] == POLICY
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cache-Control"] == "no-cache"


def test_folders_lead_to_their_index_and_wrong_addresses_to_the_page_for_them(port: int) -> None:
    assert b"<title>f/index.html" in get(port, "/f/")[1]
    response, body = get(port, "/f/nowhere.html")
    assert response.status == 404 and b"<title>404.html" in body


def test_what_newel_keeps_for_itself_is_not_given_away(port: int) -> None:
    assert get(port, "/.newel")[0].status == 404


def test_what_a_browser_has_is_not_sent_again(port: int) -> None:
    for encoding in ["gzip", "identity"]:
        first, _ = get(port, "/file.js", Accept_Encoding=encoding)
        known = {"If_None_Match": first.headers["ETag"], "If_Modified_Since": first.headers["Last-Modified"]}
        assert get(port, "/file.js", Accept_Encoding=encoding, **known)[0].status == 304
