"""The rules of the house, as far as a machine can check them."""

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = ("praeventionsrat", "db", "ui", "resources", "installer")
CATCHES_ALL = {"ui/bootstrap.py", "db/migrate.py"}
FONTS = {".ttf", ".otf", ".woff", ".woff2"}
HEAVY = [
    *["docx", "docxtpl", "docxcompose", "reportlab", "openpyxl", "icalendar"],
    *["alembic", "argon2", "keyring", "typer", "qtawesome", "markdown_it", "rapidfuzz"],
    *["praeventionsrat.office.paperwork", "segno"],
]
REGISTRY = re.compile(r"py[p]i\.org|python[h]osted|npm[j]s|crates[.]io|registry\.[a-z]+\.(com|org)")
MACHINE = re.compile(r"(?<![\w.~…])/(work|tmp|opt|root|home|Users)/[\w.]")
NAMES = re.compile(r"Manager|Util(s|ity)?$|Handler$|^Base[A-Z]|(?<!Open)Data$|Helper$")


def tracked():
    """Every file of the checkout that exists; git also answers where the files are another's."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    order = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(order, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def texts():
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content:
            yield path, content.decode(errors="replace")


@cache
def modules():
    """Every module of the program with its syntax tree."""
    paths = [path for folder in PROGRAM for path in sorted((ROOT / folder).rglob("*.py"))]
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_bytes()))
        for path in paths
        if path.parent.name != "versions"  # a migration is a picture of a schema, drawn once
    ]


def nodes(*kinds):
    return (
        (f"{name}:{node.lineno}", name, node)
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    )


def test_no_module_is_longer_than_300_lines():
    lengths = {name: len((ROOT / name).read_text("utf-8").splitlines()) for name, _ in modules()}
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_the_main_window_holds_pages_and_menus_and_stays_under_200_lines():
    windows = list((ROOT / "ui").rglob("main_window.py"))
    assert [w for w in windows if len(w.read_text("utf-8").splitlines()) > 200] == []


def test_no_class_has_more_than_20_methods():
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    counted = [
        (place, node.name, sum(isinstance(part, functions) for part in node.body))
        for place, _, node in nodes(ast.ClassDef)
    ]
    assert [found for found in counted if found[2] > 20] == []


def test_no_function_is_longer_than_60_lines():
    measured = [
        (place, node.name, node.end_lineno - node.lineno + 1)
        for place, _, node in nodes(ast.FunctionDef, ast.AsyncFunctionDef)
    ]
    assert [found for found in measured if found[2] > 60] == []


def test_classes_are_named_after_what_they_are():
    names = [(place, node.name) for place, _, node in nodes(ast.ClassDef)]
    volunteers = "praeventionsrat/prevention_day/helpers", "ui/prevention_day/helpers"
    wrong = [found for found in names if NAMES.search(found[1])]
    assert [found for found in wrong if not found[0].startswith(volunteers)] == []


def caught(handler):
    parts = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {part.id if isinstance(part, ast.Name) else "" for part in parts if part is not None}


def goes_on(handler):
    """Whether an error is raised again or handed to the thread that waits for it."""
    last = handler.body[-1]
    call = last.value if isinstance(last, ast.Expr) else None
    handed = isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "set_exception"
    return isinstance(last, ast.Raise) or handed


def test_only_bootstrap_and_migrate_catch_every_error():
    found = []
    for place, name, handler in nodes(ast.ExceptHandler):
        every = handler.type is None or caught(handler) & {"Exception", "BaseException"}
        passes = goes_on(handler) and "Exception" not in caught(handler)
        if every and not passes and name not in CATCHES_ALL:
            found.append(place)
    assert found == []


def test_no_file_names_a_folder_of_somebodys_machine():
    found = [
        (path.relative_to(ROOT).as_posix(), hit.group())
        for path, text in texts()
        if "tests" not in path.relative_to(ROOT).parts
        for hit in MACHINE.finditer(text)
    ]
    assert found == []


def test_no_file_names_the_host_of_a_package_registry():
    assert [path.name for path, text in texts() if REGISTRY.search(text)] == []


def test_every_font_has_its_licence_beside_it():
    fonts = [path for path in tracked() if path.suffix.lower() in FONTS]
    family = {font: re.match(r"[A-Z][a-z]*([A-Z][a-z]+)?", font.stem).group() for font in fonts}
    licences = {font: [text.name for text in font.parent.glob("*.txt")] for font in fonts}
    unlicensed = [
        font.name
        for font in fonts
        if not any(
            part in name for name in licences[font] for part in (family[font], font.stem[:4])
        )
    ]
    assert unlicensed == []


def test_the_program_is_under_the_licence_of_european_public_offices():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert project["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "15.Applicable Law" in text


def entries(name):
    """The requirements of a lock: the line of each with its hashes."""
    text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    return [
        line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_every_package_with_hashes_and_names_no_place(name):
    lines = entries(name)
    assert [line for line in lines if not re.match(r"[\w.-]+==[\w.]+ ", line)] == []
    assert [line for line in lines if "--hash=sha256:" not in line] == []
    assert [line for line in lines if "://" in line or "index" in line] == []


def test_what_the_program_is_checked_with_is_what_it_runs_with():
    assert set(entries("requirements.lock")) <= set(entries("requirements-dev.lock"))


def test_every_package_the_program_names_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    locked = {line.split("==")[0] for line in entries("requirements-dev.lock")}
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    assert {re.split(r"[\[<>=]", line)[0].lower() for line in wanted} <= locked


def test_what_is_loaded_beside_the_window_leaves_documents_to_their_own_processes():
    heavy = ["docx", "lxml", "docxtpl", "docxcompose", "reportlab", "openpyxl", "icalendar"]
    code = (
        "import sys, ui.bootstrap; from ui.pages import LOADED_FIRST, LOADED_SOON\n"
        "from ui.preload import load\n"
        f"load(LOADED_FIRST + LOADED_SOON); print(*(sys.modules.keys() & set({heavy!r})))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == []


def test_the_start_imports_nothing_heavy():
    code = f"import sys, ui.bootstrap; print(*(sys.modules.keys() & set({HEAVY!r})))"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == []
