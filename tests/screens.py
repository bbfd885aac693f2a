"""Pictures of every screen with Musterau: ``python -m tests.screens [FOLDER] [--only PAGE …]``.

Light and dark at 1440 × 900, light at 1280 × 720, and at 200 % (a process of its own, because Qt
reads the factor once). Without FOLDER they go to ``build/screens``; ``--handbook`` renews the
pictures of README and Handbuch.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QTabBar, QWidget

from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.meetings.records import AssignmentFields, ItemState, MeetingState
from tests import screens_day
from ui.measures.areas import AreaRow
from ui.pages import PAGES
from ui.prevention_day.areas import DayAreaRow

ROOT = Path(__file__).parent.parent
HANDBOOK_PAGES = {"overview", "meetings", "contacts", "network", "measure", "figures", "arranging"}
HANDBOOK = ROOT / "resources" / "handbuch" / "bilder"
SETTLE_MS = 200
PROGRAMME = """3 Öffentlicher Raum
3.1 Licht und Wege
Musterau ist eine sichere Stadt. Wir werden die Beleuchtung am Auweg bis 2027 erneuern.
- Bahnhofsunterführung heller gestalten
- Videoschutz ausschließlich an Kriminalitätsschwerpunkten
3.2 Miteinander
• Streetwork ausbauen • Jugendtreff am Bahnhof öffnen • Ehrenamt stärken
"""


class NoKeys:
    """A computer without a keyring."""

    def get(self, name):
        raise NoKeyring

    def set(self, name, value):
        raise NoKeyring

    def delete(self, name):
        raise NoKeyring


@contextmanager
def window(mode: str, size: tuple[int, int]) -> Iterator[object]:
    """Musterau in the real window; gone afterwards."""
    from db.entrance import enter
    from ui import bootstrap
    from ui.settings_store import Settings
    from ui.shell.theme import Mode, Theme

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = bootstrap.application()
        theme = Theme(app, Mode(mode))
        path = folder / "Musterau.prat"
        bootstrap.make_demo(path)
        entered = enter(path, NoKeys(), lambda _why: bootstrap.DEMO_PASSPHRASE)
        settings = Settings(folder / "fenster.ini")
        session = bootstrap.Session(entered.store, entered.vault, settings, theme)
        session.window.resize(*size)
        session.window.show()
        try:
            yield session
        finally:
            session.window.close()
            session.close()


def twelfth(session) -> object:
    """The id of the 12th meeting of the Lenkungsgruppe."""
    rows = session.context.operations.ask(lambda work: work.meetings.rows())
    return next(row.id for row in rows if row.number == 12)


def scenes(session, wanted: set[str]) -> Iterator[str]:
    """Every screen in turn; the name of each once it is on show."""
    for entry in PAGES:
        if (wanted and entry.key not in wanted) or entry.whole:
            continue
        page = session.window.go(entry.key)
        yield entry.key
        if entry.key == "meetings":
            page.open_record("meeting", twelfth(session))
        yield from tabs(page, entry.key)
    series = {
        "live": live,
        "calling": calling,
        "planning": planning,
        "lists": lists,
        "takeover": takeover,
        "privacy": privacy,
        "network": network,
        "book": book,
        "plans": programmes,
        "many": many,
        "grants": grants,
        "measure": one_measure,
        "offering": offering,
        "reporting": reporting,
        "figures": figures,
        **screens_day.SCENES,
    }
    for key, pictures in series.items():
        if not wanted or key in wanted:
            yield from pictures(session)
    yield from duplicates(session, wanted)
    yield from taking_contacts(session, wanted)
    if not wanted or "search" in wanted:
        session.window.go("meetings")
        session.window.find_anything()
        yield "search"


def programmes(session) -> Iterator[str]:
    """A plan with its pledges and their Bilanz, a programme to tick, two plans side by side."""
    page = session.window.go("plans")
    page.open_record("plan", page.list.rows_model.row_at(0).id)
    for place, name in enumerate(("vorhaben", "bilanz", "angaben")):
        page.detail.tabs.setCurrentIndex(place)
        yield f"programmes-{place}-{name}"
    page.detail.tabs.setCurrentIndex(0)
    dialog = page.detail.import_programme()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(240, 60)
    dialog.show()
    dialog.text.setPlainText(PROGRAMME)
    yield "programmes-3-text"
    dialog.read_text()
    for _ in range(50):
        QTest.qWait(SETTLE_MS)
        if dialog.ticks.parts:
            break
    yield "programmes-4-anhaken"
    dialog.reject()
    page.compare()
    for _ in range(50):
        QTest.qWait(SETTLE_MS)
        if page.comparison.found:
            break
    for place, view in enumerate(("proposed", "settled", "hand"), 5):
        page.comparison.chips.set_value("view", view)
        page.comparison.chips.changed.emit()
        yield f"programmes-{place}-{view}"
    page.back()


def offering(session) -> Iterator[str]:
    """Offers, their gaps, a list that is taken over; what overlaps."""
    page = session.window.go("offers")
    area = page.detail.findChildren(QScrollArea)[0].verticalScrollBar()
    area.setValue(area.maximum())
    yield "offering-0-unten"
    page.toggle_gaps()
    yield "offering-1-luecken"
    page.toggle_gaps()
    dialog = page.more.take_over()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(200, 60)
    dialog.show()
    yield "offering-2-liste"
    QApplication.clipboard().setText(OFFERED)
    dialog.paste_now()
    for _ in range(50):
        QTest.qWait(SETTLE_MS)
        if dialog.pages.currentIndex():
            break
    yield "offering-3-spalten"
    dialog.reject()
    session.window.open_record("overlaps", None)
    QTest.qWait(4 * SETTLE_MS)
    yield "offering-4-ueberschneidungen"


OFFERED = """Angebot\tAnbieter\tZielgruppe\tStadtteil\tWann
Mädchentreff\tEv. Kirche Musterau\tMädchen, Jugendliche\tNordstadt\tmittwochs 16 Uhr
Rollatortraining\tVerkehrswacht\tÄltere Menschen\t\tauf Anfrage
\tTSV Musterau\tKinder\t\t
"""


def one_measure(session) -> Iterator[str]:
    """One measure tab by tab, its state and light being changed, one that is hardly begun."""
    rows = session.context.operations.ask(lambda work: work.measures.all())
    session.window.open_record("measure", rows[0].id)
    detail = session.window.go("measures").detail
    for place, key in enumerate(detail.keys):
        detail.open_tab(key)
        yield f"measure-{place}-{key}"
    for name, dialog in (("status", detail.ask_state()), ("ampel", detail.ask_light())):
        dialog.setParent(session.window, Qt.WindowType.Widget)
        dialog.move(430, 200)
        dialog.show()
        yield f"measure-x-{name}"
        dialog.reject()
    session.window.open_record("measure", rows[-1].id)
    detail.open_tab("glance")
    yield "measure-y-letzte"


def reporting(session) -> Iterator[str]:
    """Sachstände of a measure; a Monitoringbericht; a round of questions to the owners."""
    rows = session.context.operations.ask(lambda work: work.measures.all())
    session.window.open_record("measure", rows[0].id)
    session.window.go("measures").detail.open_tab("reports")
    yield "reporting-0-sachstaende"
    for place, key in enumerate(("monitoring", "asking"), 1):
        page = session.window.go(key)
        yield f"reporting-{place}-{key}-leer"
        if key == "asking":
            page.which.set_value(-1)
        page.new()
        yield f"reporting-{place}-{key}"


def grants(session) -> Iterator[str]:
    """A fund with its ranked list, one application with points, one with its proof of use."""
    page, ask = session.window.go("funding"), session.context.operations.ask
    rows = ask(lambda work: work.funding_programmes.rows())
    page.open_record("funding_programme", next(r.id for r in rows if "Aktionsplan" in r.title))
    for place, name in enumerate(("antraege", "rangliste", "programm")):
        page.programme.tabs.setCurrentIndex(place)
        yield f"grants-{place}-{name}"
    rows = ask(lambda work: work.funding_applications.rows())
    page.show_application(next(row.id for row in rows if "Mitternacht" in row.title))
    for place, name in enumerate(("antrag", "kosten", "bewertung", "entscheidung")):
        page.application.tabs.setCurrentIndex(place)
        yield f"grants-{3 + place}-{name}"
    page.show_application(next(row.id for row in rows if "Aufsuchende" in row.title))
    page.application.tabs.setCurrentIndex(3)
    yield "grants-7-nachweis"


def figures(session) -> Iterator[str]:
    """A computed series, a survey with a break, the areas, a PKS file half taken over."""
    page = session.window.go("figures")
    rows = {row.name: row.id for row in page.list.rows_model.rows()}
    page.open_record("figure_series", rows["Straftaten insgesamt, Häufigkeitszahl"])
    for place, name in enumerate(("verlauf", "vergleich", "angaben")):
        page.detail.tabs.setCurrentIndex(place)
        yield f"figures-0-{name}"
    page.detail.tabs.setCurrentIndex(0)
    page.open_record("figure_series", rows["Fühlen sich abends in der Innenstadt sicher"])
    yield "figures-1-befragung"
    area = page.detail.course.findChild(QScrollArea).verticalScrollBar()
    area.setValue(area.maximum())
    yield "figures-2-werte"
    for name, dialog in (("gebiete", page.show_areas()), ("pks", page.take_pks())):
        dialog.setParent(session.window, Qt.WindowType.Widget)
        dialog.move(260, 60)
        dialog.show()
        if name == "pks":
            dialog.open_file(ROOT / "tests" / "samples" / "fiktiv_pks_kreise.csv")
            for _ in range(50):
                QTest.qWait(SETTLE_MS)
                if dialog.pages.currentIndex() == 1:
                    break
            dialog.choice.year.set_value(2025)
            dialog.choice.areas.tick("06998")
        yield f"figures-3-{name}"
        dialog.reject()


def book(session) -> Iterator[str]:
    """Persons and institutions with everything the contact book keeps, a post handed over."""
    page, ask = session.window.go("contacts"), session.context.operations.ask
    rows = ask(lambda work: work.persons.rows())
    page.open_record("person", next(row.id for row in rows if "Wisselbeck" in row.name))
    page.detail.open_tab("details")
    yield "book-0-person"
    area = page.detail.pages.currentWidget().verticalScrollBar()
    area.setValue(area.maximum())
    yield "book-1-person-foot"
    rows = ask(lambda work: work.organizations.rows())
    page.open_record("organization", next(row.id for row in rows if "Gesamtschule" in row.name))
    form = page.detail.organization
    yield "book-2-institution"
    form.persons.open_details(form.persons.rows[0].id)
    area = page.detail.pages.currentWidget().verticalScrollBar()
    area.setValue(area.maximum())
    yield "book-3-institution-foot"
    dialog = form.persons.succeed(form.persons.rows[0])
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(400, 160)
    dialog.show()
    yield "book-4-succession"
    dialog.reject()


def privacy(session) -> Iterator[str]:
    """What is noted about the data of a person, and the assistant that erases her."""
    page = session.window.go("contacts")
    rows = session.context.operations.ask(lambda work: work.persons.rows())
    page.open_record("person", next(row.id for row in rows if "Eichenlaub" in row.name))
    page.detail.open_tab("privacy")
    yield "privacy-0-tab"
    page.detail._panel("privacy").erase()
    dialog = session.window.findChild(QDialog)
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(260, 40)
    dialog.show()
    for _ in range(100):
        QTest.qWait(SETTLE_MS)
        if dialog.plan and dialog.days:
            break
    yield "privacy-1-plan"
    dialog.next.click()
    yield "privacy-2-stellen"
    dialog.reject()
    card = session.window.go("settings").privacy
    window = card.open()
    window.setParent(session.window, Qt.WindowType.Widget)
    window.move(230, 40)
    window.show()
    window.rules.take()
    for place, name in enumerate(("faellig", "loeschkonzept", "verzeichnis", "stellen", "log")):
        window.tabs.setCurrentIndex(place)
        yield f"privacy-{3 + place}-{name}"
    window.reject()


def many(session) -> Iterator[str]:
    """Measures as table (with and without headings), board and timeline; a reason asked for."""
    from praeventionsrat.measures.listing import Grouping
    from praeventionsrat.measures.records import MeasureState

    session.window.go("measures").to_list()
    measures = session.window.go("measures").list
    yield "many-0-tabelle"
    for name in ("board", "timeline"):
        measures.show_form(name)
        QTest.qWait(SETTLE_MS)
        yield f"many-1-{name}"
    measures.choice.choose("timeline", Grouping.FIELD)
    measures.choice.changed.emit()
    yield "many-2-timeline-gruppen"
    measures.choice.choose("table", Grouping.FIELD)
    measures.choice.changed.emit()
    row = measures.views.rows()[0]
    measures.reason.ask(row, MeasureState.REJECTED)
    measures.quick.open_line()
    yield "many-3-gruppen"
    measures.reason.close_bar()
    measures.quick.close_line()
    measures.filters.words_line.setText("gibt es nicht")
    QTest.qWait(SETTLE_MS)
    yield "many-4-nichts"
    measures.choice.choose("table", Grouping.NONE)
    measures.filters.clear()


def network(session) -> Iterator[str]:
    """Who sits where with whom: picture, somebody chosen, one committee, list, Parität."""
    page = session.window.go("network")
    session.window.open_record("network", None)
    QTest.qWait(SETTLE_MS)
    yield "network-0-netz"
    somebody = next(e for e in page.views.picture.drawing.elements if e.name.startswith("Malte"))
    page.views.choose(somebody.key)
    yield "network-1-gewaehlt"
    page.views.choose("")
    rows = session.context.operations.ask(lambda work: work.committees.all())
    steering = next(row.id for row in rows if row.short_name == "Lenkungsgruppe")
    session.window.open_record("network", steering)
    QTest.qWait(SETTLE_MS)
    yield "network-2-ein-gremium"
    session.window.open_record("network", None)
    for view in ("list", "parity", "picture"):
        page.views.show_view(view)
        QTest.qWait(SETTLE_MS)
        if view != "picture":
            yield f"network-3-{view}"


def duplicates(session, wanted: set[str]) -> Iterator[str]:
    """Contacts that are in the book twice, side by side; none at all."""
    if wanted and "duplicates" not in wanted:
        return
    from praeventionsrat.contacts.records import OrganizationFields, PersonFields
    from praeventionsrat.contacts.usecases import create_organization, create_person

    perform = session.context.operations.perform
    say = {"family_name": "Rabenstein", "email": "j.rabenstein@musterau.example"}
    twice = (
        PersonFields(given_name="Jutta", phone="06499 77120", note="Ruft zurück.", **say),
        PersonFields(given_name="J.", form_of_address="Frau", title="Dr.", mobile="0170 0000071",
                     note="Kennt die Stadtteilrunde seit 2019, bitte vormittags anrufen.", **say),
        PersonFields(given_name="Björn", family_name="Köpke"),
        PersonFields(given_name="Köpke", family_name="Bjoern", phone="06499 1201"),
    )  # fmt: skip
    for fields in twice:
        perform("Person anlegen", create_person, fields)
    for name in ("Freiwillige Feuerwehr Musterau e. V.", "FFW Musterau"):
        perform("Institution anlegen", create_organization, OrganizationFields(name=name))
    page = session.window.go("duplicates")
    session.window.open_record("duplicates", None)
    QTest.qWait(4 * SETTLE_MS)
    yield "duplicates-0-paare"
    page.panel.later.click()
    QTest.qWait(SETTLE_MS)
    yield "duplicates-1-naechstes"
    while page.panel.comparison:
        page.keep_apart()
    QTest.qWait(SETTLE_MS)
    yield "duplicates-2-keine"


def takeover(session) -> Iterator[str]:
    """Lists and old minutes as they are shown before anything of them is written."""
    from openpyxl import Workbook

    dialog = session.window.passing.take_over()
    dialog.setParent(session.window, Qt.WindowType.Widget)  # into the picture of the window
    dialog.move(180, 20)
    dialog.show()
    yield "takeover-0"
    book = Workbook()
    book.active.append(["Nr.", "Sitzung am", "Gremium", "Auftrag", "Zuständig", "Frist"])
    book.active.append(["7", "12.05.2024", "Lenkungsgruppe", "Bolzplatz prüfen", "Bauhof", ""])
    book.active.append(["8", "31.02.2024", "Lenkungsgruppe", "Lampen tauschen", "", ""])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "Beschlusskontrolle.xlsx"
        book.save(path)
        dialog.tabs.setCurrentIndex(1)
        dialog.assignments.open_file(path)
        for _ in range(100):
            QTest.qWait(SETTLE_MS)
            if dialog.assignments.pages.currentIndex() == 1:
                break
    yield "takeover-1"
    dialog.reject()


def taking_contacts(session, wanted: set[str]) -> Iterator[str]:
    """The window of „Kontakte übernehmen …“."""
    if not wanted or "importing" in wanted:
        yield from importing(session)


IMPORTED = """Anrede;Name;Institution;Funktion;Ort;Telefon;E-Mail;Themen;Geburtstag;Parkplatz
Frau;Sabine Holtkoetter;Stadt Musterau;Leiterin;Musterau;06499 000120;;Sucht;1.4.1970;ja
Frau Dr.;Ines Falkenhagen;Gesundheitsamt Lahnaue;Ärztin;;06499 000990;i.f@lahnaue.example;;;
Herr;Ferdinand Ögretman;Stadt Musterau;;;;f.oegretmen@musterau.example;Gewalt, Jugend;;
;Nele Wunderlich;Suchtberatung Lahnaue e. V.;Beraterin;;;nele(at)suchtberatung;;;
;;;;;06499 1;;;;
Herr;Timo Rabenau;Sportfreunde Musterau;Trainer;;0170 0000044;r@sportfreunde.example;Sport;;ja
"""


def importing(session) -> Iterator[str]:
    """The four steps of taking contacts over; nothing is written."""
    dialog = session.window.passing.import_contacts()
    dialog.setParent(session.window, Qt.WindowType.Widget)  # into the picture of the window
    dialog.move(80, 20)
    dialog.show()
    yield "importing-0"
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "Adressen 2025.csv"
        path.write_text(IMPORTED, encoding="utf-8")
        dialog.open_file(path)
        for step in (1, 2, 3):
            for _ in range(100):
                QTest.qWait(SETTLE_MS)
                if dialog.pages.currentIndex() >= step:
                    break
            yield f"importing-{step}"
            if step == 2:
                dialog.questions.answer_same()
            if step < 3:
                dialog.next.click()
    dialog.reject()


def calling(session) -> Iterator[str]:
    """Who is invited, what goes out, polls for a day, decisions in writing."""
    page = session.window.go("meetings")
    rows = session.context.operations.ask(lambda work: work.meetings.rows())
    page.open_record("meeting", next(row.id for row in rows if row.number == 13))
    page.detail.open_tab("invitation")
    page.detail.pages.currentWidget().parts.setCurrentIndex(1)
    yield "calling-0-empfaenger"
    page.detail.pages.currentWidget().parts.setCurrentIndex(0)
    for place, key in enumerate(("polls", "circulars"), 1):
        page.further.open(key)
        yield f"calling-{place}-{key}"
    page.back()


def planning(session) -> Iterator[str]:
    """Suggestions beside an agenda, and the next meetings by the rhythm."""
    page = session.window.go("meetings")
    rows = session.context.operations.ask(lambda work: work.meetings.rows())
    page.open_record("meeting", next(row.id for row in rows if row.number == 14))
    page.detail.open_tab("agenda")
    page.detail.pages.currentWidget().side.show_suggestions()
    yield "planning-0-vorschlaege"
    page.detail.pages.currentWidget().side.tabs.setCurrentIndex(0)
    page = session.window.go("committees")
    row = next(row for row in page.list.rows_model.rows() if row.short_name == "Lenkungsgruppe")
    page.list.select_id(row.id)
    page.detail.planning.series_asked.emit(row.id)
    yield "planning-1-neue-sitzungen"
    page.findChild(QDialog).reject()


def lists(session) -> Iterator[str]:
    """Verteiler: a rule, what goes out, and a mailing that is answered."""
    from praeventionsrat.contacts.mailings import MailingKind

    page = session.window.go("lists")
    for name, act in (
        ("lists-3-regel", lambda: page.detail.rules.edit_asked.emit(page.detail.view.rules[0])),
        ("lists-4-brief", lambda: page.detail.send.ask(MailingKind.LETTER)),
        ("lists-5-etiketten", lambda: page.detail.send.ask(MailingKind.LABELS)),
    ):
        act()
        dialog = page.findChildren(QDialog)[-1]
        dialog.setParent(session.window, Qt.WindowType.Widget)
        dialog.move(360, 60)
        dialog.show()
        yield name
        dialog.reject()
        dialog.deleteLater()
        QTest.qWait(SETTLE_MS)
    page.open_record("mailing", page.detail.view.mailings[0].id)
    yield "lists-6-versand"
    page.back()


def rewind(work, meeting_id) -> None:
    """The 12th meeting as it stood at 16:58, in the middle of TOP 6.1."""
    now = time(16, 58)
    meeting = work.meetings.get(meeting_id)
    for minutes in work.minutes.where(meeting_id=meeting_id):
        minutes.issued_on = None
    meeting.state, meeting.ended_at = MeetingState.RUNNING, None
    for item in work.agenda_items.where(meeting_id=meeting_id):
        if item.ended_at and item.ended_at > now:
            item.ended_at = None
        if item.started_at and item.started_at >= now:
            item.started_at, item.state, item.outcome = None, ItemState.PLANNED, ""
            for vote in work.votes.where(agenda_item_id=item.id):
                work.votes.remove(vote)
    for pause in work.breaks.where(meeting_id=meeting_id):
        work.breaks.remove(pause)
    for entry in work.attendances.where(meeting_id=meeting_id):
        for span in work.presences.where(attendance_id=entry.id):
            if span.left_at and span.left_at > now:
                span.left_at = None


def live(session) -> Iterator[str]:
    """The Sitzungsmodus, and what its keys open."""
    meeting_id = twelfth(session)
    session.context.operations.attempt("läuft", rewind, meeting_id)
    page = session.window.go("live")
    page.clock.now = lambda: datetime(2026, 3, 17, 16, 58).astimezone()
    session.window.open_record("live", meeting_id)
    yield "live-0-punkt"
    page.asks.vote()
    page.side.vote.line.figures.setText("7 1 0")
    yield "live-1-abstimmung"
    page.back()
    page.asks.people()
    page.side.pick.line.setText("pf")
    yield "live-2-kommt-geht"
    page.back()
    page.asks.named()
    yield "live-3-namentlich"
    page.back()
    page.asks.election()
    page.side.election.office.setText("Stellvertretender Vorsitz")
    page.side.election.names.setText("Frau Kaya 4, Herr Brand 4")
    yield "live-4-wahl"
    page.back()
    page.asks.assignment()
    yield "live-5-auftrag"
    for line in (page.side.election.office, page.side.vote.line.figures):
        line.clear()  # nothing is left unsaved when the window closes
    page.side.assignment.form.load(AssignmentFields.model_construct(title=""))
    page.back()


def tabs(page: QWidget, name: str) -> Iterator[str]:
    """Every tab of a page; the areas of Maßnahmen are pages of their own."""
    for group in page.findChildren(QTabBar):
        if isinstance(group, AreaRow | DayAreaRow):
            continue
        for place in range(group.count()):
            group.setCurrentIndex(place)
            title = group.tabText(place).lower().replace(" ", "-").replace("&", "")
            yield f"{name}-{place}-{title}"


def shoot(folder: Path, mode: str, size: tuple[int, int], label: str, wanted: set[str]) -> None:
    """One series of pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    with window(mode, size) as session:
        for name in scenes(session, wanted):
            QTest.qWait(SETTLE_MS)
            session.window.grab().save(str(folder / f"{name}-{label}.png"))


def first_start(folder: Path) -> None:
    """The steps of the assistant."""
    from db.vault import StoreFounder
    from ui import bootstrap
    from ui.first_start.assistant import Assistant
    from ui.shell.theme import Mode, Theme

    with tempfile.TemporaryDirectory() as name:
        theme = Theme(bootstrap.application(), Mode.LIGHT)
        assistant = Assistant(StoreFounder(NoKeys(), "Kim"), Path(name))
        assistant.show()
        assistant.office.municipality.setText("Stadt Musterau")
        assistant.file.first.setText("ein langer Satz")
        assistant.file.second.setText("ein langer Satz")
        steps: list[Callable[[], object]] = [lambda: None, *[assistant.next] * 3]
        for place, step in enumerate(steps, 1):
            step()
            QTest.qWait(SETTLE_MS)
            assistant.grab().save(str(folder / f"assistant-{place}.png"))
        assistant.close()
        theme.deleteLater()


def handbook() -> None:
    """The pictures of README and Handbuch."""
    HANDBOOK.mkdir(parents=True, exist_ok=True)
    pictures = {
        "meetings-0": "sitzungen",
        "meetings-4": "niederschrift",
        "overview": "uebersicht",
        "contacts-1": "kontakte",
        "network-0": "netzwerk",
        "measure-0": "massnahme",
        "figures-0": "kennzahlen",
        "arranging-0": "praeventionstag",
    }
    with window("light", (1440, 900)) as session:
        for name in scenes(session, HANDBOOK_PAGES):
            for start, title in pictures.items():
                if name.startswith(start):
                    QTest.qWait(SETTLE_MS)
                    session.window.grab().save(str(HANDBOOK / f"{title}.png"))


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screens")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--handbook", action="store_true")
    parser.add_argument("--large", action="store_true", help="only the series at 200 %%")
    given = parser.parse_args()
    wanted = set(given.only)
    if given.handbook:
        handbook()
        return
    if given.large:
        shoot(given.folder, "light", (1280, 720), "200", wanted)
        return
    shoot(given.folder, "light", (1440, 900), "light", wanted)
    shoot(given.folder, "dark", (1440, 900), "dark", wanted)
    shoot(given.folder, "light", (1280, 720), "small", wanted)
    if not wanted:
        first_start(given.folder)
    only = ["--only", *given.only] if wanted else []
    command = [sys.executable, "-m", "tests.screens", str(given.folder), "--large", *only]
    subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": "2"}, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
