"""December: what the year leaves behind, read back; nothing of it was typed twice."""

import json
import shutil
import subprocess

import pypdf
from docx import Document
from PySide6.QtWidgets import QAbstractButton, QMenu

from tests.story.test_calling import choose
from tests.story.user import CTRL, PATIENT_MS, Key
from tests.story.year_acts import documents, opens
from tests.story.year_words import (
    FENCE,
    FESTIVAL_MOTION,
    GUARD,
    GUARD_MOTION,
    LATE_MOTION,
    MOTION,
    NAME,
    PLAYGROUND_MOTION,
    REPORTED,
    SECOND_TASK,
    SECRET,
    STATEMENT,
    TASK,
    TOLD,
)
from tests.word_reading import lines

SECRETS = (SECRET, GUARD, GUARD_MOTION)
DECIDED = (MOTION, FESTIVAL_MOTION, LATE_MOTION, PLAYGROUND_MOTION)


def december(year):
    """Every document of the year."""
    year.today(2025, 12, 15)
    reads_the_minutes(year)
    reads_the_control(year)
    reads_the_books(year)
    reads_the_folders(year)


def text_of(path):
    """Everything a Word file says."""
    return "\n".join(lines(Document(str(path)))).replace("\xa0", " ")


def from_button(year, button, words, path):
    """A document behind a button with a menu that is filled when it opens."""
    menu = year.user.the(QAbstractButton, button).menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    year.user.save_as(path)
    return text_of(path)


def reads_the_minutes(year):
    """What was typed at the table stands in them, word by word."""
    opens(year.user, 1)
    said = text_of(documents(year, "Niederschrift (Word)", year.folder / "Januar.docx"))
    for words in (FENCE, MOTION, TASK, STATEMENT, "Ludger Kieselbach", "Beschluss 2025-1-01"):
        assert words in said, words
    assert SECRET not in said
    inner = "Niederschrift, nichtöffentlicher Teil (Word)"
    assert SECRET in text_of(documents(year, inner, year.folder / "Januar n.docx"))
    opens(year.user, 4)
    assert REPORTED in text_of(documents(year, "Niederschrift (Word)", year.folder / "Juli.docx"))
    said = text_of(year.folder / "öffentlich.docx")
    assert TOLD in said
    assert not [words for words in SECRETS if words in said]


def reads_the_control(year):
    """What was done is reported exactly once more, then it drops off."""
    heard = {}
    for number in (2, 4, 5, 6):
        opens(year.user, number)
        path = year.folder / f"Kontrolle {number}.docx"
        said = text_of(documents(year, "Beschlusskontrolle (Word)", path))
        heard[number] = (TASK in said, SECOND_TASK in said)
    assert heard == {2: (True, False), 4: (False, True), 5: (False, True), 6: (False, True)}


def reads_the_books(year):
    """Register and annual report of the committee."""
    user = year.user
    user.press(Key.Key_7, CTRL)
    book = from_button(year, "Weitere Aktionen", "Beschlussbuch", year.folder / "Buch.docx")
    missing = [words for words in DECIDED if words not in book]
    assert not missing, f"{missing} fehlt in {book}"
    assert SECRET in book
    assert book.startswith("Nur für den Dienstgebrauch")
    report = from_button(year, "Weitere Aktionen", "Jahresbericht 2025", year.folder / "Jahr.docx")
    for words in (NAME, FENCE, TASK, "Stadträtin Ilse Wacholder", "7. Sitzung"):
        assert words in report, words
    another_program_reads(year.folder / "Jahr.docx")


def another_program_reads(path):
    """LibreOffice, where it is installed."""
    if shutil.which("soffice") is None:
        return
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    order = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", path.parent, path]
    subprocess.run(order, check=True, capture_output=True, timeout=120)
    pages = pypdf.PdfReader(path.with_suffix(".pdf")).pages
    assert "Jahresbericht 2025" in " ".join(page.extract_text() for page in pages)


def reads_the_folders(year):
    """The folder for a successor, and the public part for the web."""
    user, files = year.user, year.into("Übergabe")
    menus = [menu for bar in user.window.menuBar().actions() if (menu := bar.menu())]
    acts = {action.text(): action for menu in menus for action in menu.actions()}
    acts["Übergabemappe …"].trigger()
    choose(user, year.qtbot, files)
    year.until("ist fertig. Beginnen Sie mit dem Deckblatt.")
    assert [path for path in files.rglob("*") if path.suffix == ".docx"]
    web = year.into("Internet")
    user.click("Einstellungen")
    user.click("Ordner schreiben …")
    choose(user, year.qtbot, web)
    year.qtbot.waitUntil(lambda: user.reads_part("Objekte stehen jetzt"), timeout=PATIENT_MS)
    told = "".join(path.read_text("utf-8") for path in web.rglob("*.json"))
    assert json.dumps(MOTION, ensure_ascii=False)[1:-1] in told
    assert not [words for words in SECRETS if words in told]
