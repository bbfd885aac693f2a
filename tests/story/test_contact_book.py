"""The story of an address: out of last year's Outlook into the book, onto a list, into an
invitation; then its owner asks what is stored, and wants it gone."""

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit

from db.engine import raw
from db.keyfile import rewrap
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.meetings.invitation_list import invitation_rows
from tests.conftest import KEY, STORE_ID
from tests.story.conftest import close
from tests.story.user import CTRL, PATIENT_MS, Key
from tests.vault import NoKeyringHere
from ui.contacts.importing.dialog import QUESTIONS, SUMMARY, ImportDialog
from ui.contacts.privacy.erasure_dialog import ErasureDialog

pytestmark = pytest.mark.story

OUTLOOK = Path(__file__).parents[1] / "samples" / "fiktiv_kontakte_outlook_de.csv"
LAST_YEAR = (
    "Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Postleitzahl geschäftlich;"
    "Ort geschäftlich;E-Mail-Adresse;Telefon geschäftlich;Kategorien\n"
    "Frau;Isolde;Quittenbaum;Obstgarten Musterau e. V.;Vorsitzende;Gartenweg 3;35999;Musterau;"
    "isolde@quittenbaum.example;06499 4711;Jugend\n"
    "Herr;Malte;Dornbusch;Polizeistation Musterau;Leiter;;;;praevention@polizei-musterau.example;"
    "06499 112;Sicherheit\n"
)
WORDS = ("Quittenbaum", "Isolde", "isolde@quittenbaum.example", "06499 4711")
TABS = "Bereiche der Sitzung"


@pytest.fixture
def town(open_window, musterau_path, tmp_path):
    """Musterau on its usual desk."""
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    rewrap(path, STORE_ID, KEY, keyring=NoKeyringHere(NoKeyring()), passphrase="musterau")
    desk = open_window(path)
    desk.path = path
    return desk


def test_from_outlook_to_the_last_trace(town, qtbot, tmp_path):
    user, ask = town.user, town.ask
    takes_outlook_over(user, ask, qtbot, tmp_path)
    makes_a_list(user, ask)
    prints_labels(user, qtbot, tmp_path)
    invites_the_list(user, ask)
    tells_what_is_stored(user, ask, qtbot, tmp_path)
    erases(town, qtbot)
    leaves_no_trace(town)


def command(user, words):
    user.press(Key.Key_K, CTRL)
    user.write(words)
    user.qtbot.waitUntil(lambda: words in str(user.ground.focusWidget() or "") or True)
    user.qtbot.wait(300)
    user.enter()


def takes_outlook_over(user, ask, qtbot, tmp_path):
    known = len(ask(lambda work: work.persons.all()))
    for path in (OUTLOOK, _last_year(tmp_path)):
        user.press(Key.Key_8, CTRL)
        command(user, "Kontakte übernehmen")
        dialog = user.ground
        assert isinstance(dialog, ImportDialog)
        user.click("Datei wählen …")
        choose_file(user, qtbot, path)
        qtbot.waitUntil(lambda: user.sees(object, "Weiter"), timeout=PATIENT_MS)
        qtbot.waitUntil(lambda d=dialog: d.pages.currentIndex() == 1, timeout=PATIENT_MS)
        user.click("Weiter")
        qtbot.waitUntil(
            lambda d=dialog: d.pages.currentIndex() in (QUESTIONS, SUMMARY), timeout=PATIENT_MS
        )
        if dialog.pages.currentIndex() == QUESTIONS:
            user.click("Alle offenen: dieselben")
            user.click("Weiter")
        with qtbot.waitSignal(dialog.imported, timeout=PATIENT_MS):
            user.click("Übernehmen")
    rows = ask(lambda work: work.persons.rows())
    assert len(rows) > known
    assert sum("Dornbusch" in row.name for row in rows) == 1
    assert sum("Quittenbaum" in row.name for row in rows) == 1


def _last_year(folder):
    path = folder / "Adressen 2025.csv"
    path.write_text(LAST_YEAR, encoding="cp1252")
    return path


def makes_a_list(user, ask):
    user.press(Key.Key_8, CTRL)
    user.click("Verteiler")
    user.click("Neuer Verteiler")
    user.fill("Name", "Netzwerk Jugend")
    user.click("Verteiler anlegen")
    user.click("Regel …")
    user.choose("Thema", "Jugend")
    assert user.reads_part("Trifft heute auf")
    user.click("Regel aufnehmen")
    lines = user.lines("Empfänger")
    assert any("Quittenbaum" in line for line in lines)


def prints_labels(user, qtbot, tmp_path):
    user.open_menu("Versenden")["Etiketten …"].trigger()
    QApplication.processEvents()
    user.choose("Format", "Etiketten (PDF)")
    user.click("Weiter …")
    target = tmp_path / "etiketten.pdf"
    save(user, qtbot, target)
    qtbot.waitUntil(target.exists, timeout=PATIENT_MS)
    text = PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "Isolde Quittenbaum" in text
    assert "35999 Musterau" in text


def invites_the_list(user, ask):
    meeting = next(m for m in ask(lambda work: work.meetings.all()) if m.number == 14)
    user.press(Key.Key_2, CTRL)
    user.window.open_record("meeting", meeting.id)
    user.open_tab(TABS, "Einladung")
    user.open_tab("Teile der Einladung", "Empfänger und Antworten")
    menu = user.the(QAbstractButton, "Aus Verteiler …").menu()
    menu.aboutToShow.emit()  # as if it opened: what it offers is read then
    next(a for a in menu.actions() if "Netzwerk Jugend" in a.text()).trigger()
    QApplication.processEvents()
    assert any("Quittenbaum" in row.name for row in ask(invitation_rows, meeting.id))


def opens_her(user, ask):
    row = next(r for r in ask(lambda work: work.persons.rows()) if "Quittenbaum" in r.name)
    user.window.open_record("person", row.id)
    user.open_tab("Bereiche des Kontakts", "Datenschutz")


def tells_what_is_stored(user, ask, qtbot, tmp_path):
    opens_her(user, ask)
    user.click("Auskunft nach Art. 15 …")
    target = tmp_path / "auskunft.docx"
    save(user, qtbot, target)
    qtbot.waitUntil(target.exists, timeout=PATIENT_MS)
    word = Document(BytesIO(target.read_bytes()))
    cells = [c.text for table in word.tables for row in table.rows for c in row.cells]
    said = "\n".join([*(p.text for p in word.paragraphs), *cells])
    for known in (*WORDS, "Obstgarten", "Import aus Adressen 2025.csv", "Etiketten"):
        assert known in said, known
    assert ask(lambda work: len(work.data_requests.all())) == 1


def erases(town, qtbot):
    user = town.user
    opens_her(user, town.ask)
    user.click("Löschen nach Art. 17 …")
    qtbot.waitUntil(lambda: isinstance(user.ground, ErasureDialog))
    dialog = user.ground
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=PATIENT_MS)
    user.fill("Anlass der Löschung", f"Antrag vom {date.today():%d.%m.%Y}")  # noqa: DTZ011
    if user.sees(object, "Weiter"):
        user.click("Weiter")
    with user.answering("Endgültig löschen"):
        user.click("Endgültig löschen …")
    qtbot.waitUntil(lambda: user.reads("Die Person ist gelöscht"), timeout=2 * PATIENT_MS)
    user.click("Schließen")


def leaves_no_trace(town):
    """Nothing of her stands in any table of the decrypted file, nor in its index."""
    close(town.session)
    connection = raw(town.path, KEY)
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    found = [
        (table, word)
        for table in tables
        for row in connection.execute(f'SELECT * FROM "{table}"')
        for word in WORDS
        if word.casefold() in repr(row).casefold()
    ]
    connection.close()
    assert found == []


def choose_file(user, qtbot, path):
    qtbot.waitUntil(lambda: isinstance(user.ground, QFileDialog))
    dialog = user.ground
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    QApplication.processEvents()


def save(user, qtbot, path):
    qtbot.waitUntil(lambda: isinstance(user.ground, QFileDialog), timeout=PATIENT_MS)
    assert user.sees(QLineEdit, "fileNameEdit")
    user.fill("fileNameEdit", str(path))
    user.enter()
