"""Every list of the program: what is shown goes to Excel and paper, and is shown again."""

from datetime import datetime, time

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from tests.ui.meetings.live import store_path
from ui.assignments.page import AssignmentsPage
from ui.contacts.page import ContactsPage
from ui.contacts.readings import list_name
from ui.meetings.meeting_filters import MeetingFilters
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

__all__ = ["store_path"]


@pytest.fixture
def window(qtbot, context):
    window = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def taken(window, qtbot, said, tmp_path):
    """Takes the list of the page along through the menu; the path of the file."""

    def take(words, name):
        next(a for a in window.findChildren(QAction) if a.text() == words).trigger()
        dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
        dialog.selectFile(str(tmp_path / name))
        dialog.accept()
        qtbot.waitUntil(lambda: bool(said))
        assert said.errors == []
        return tmp_path / name

    return take


@pytest.fixture
def table(taken):
    """The page's list as Excel has it: lines of values, the headings first."""

    def read():
        sheet = openpyxl.load_workbook(taken("Liste nach Excel …", "Liste.xlsx")).worksheets[0]
        return sheet, [[cell.value for cell in row] for row in sheet.iter_rows()]

    return read


def column(lines, heading):
    place = lines[0].index(heading)
    return [line[place] for line in lines[1:]]


def moment(day):
    return datetime.combine(day, time())


def chip(page, words):
    chips = page.chips if hasattr(page, "chips") else page.filters.chips
    found = [c for group in chips._groups.values() for c in group.values() if c.text() == words]
    found[0].click()


def test_assignments_go_as_sorted(window, table):
    page = window.go("assignments")
    page.chips.clear()
    page.list.sort_by(0, descending=True)
    shown = page.list.rows_model.rows()
    sheet, lines = table()
    assert column(lines, "Auftrag") == [row.title for row in shown]
    assert column(lines, "Sitzung am") == [moment(row.held_on) for row in shown]
    assert sheet.oddHeader.left.text == "Aufträge"


def test_the_filters_stand_on_the_sheet(window, table):
    page = window.go("assignments")
    page.chips.clear()
    chip(page, "offen")
    sheet, _ = table()
    assert sheet.oddHeader.right.text.startswith("offen · ")


def test_meetings_go_as_filtered(window, table):
    page = window.go("meetings")
    every = len(page.list.rows_model.rows())
    chip(page, page.list.rows_model.row_at(0).committee)
    shown = page.list.rows_model.rows()
    assert 0 < len(shown) < every
    sheet, lines = table()
    assert lines[0] == ["Nr.", "Gremium", "Tag", "Beginn", "Ort", "Stand"]
    assert [line[:4] for line in lines[1:]] == [
        [row.number, row.committee, moment(row.held_on), row.planned_start] for row in shown
    ]
    assert sheet.oddHeader.right.text.startswith(f"{shown[0].committee} · ")


def test_contacts_go_as_narrowed_by_typing(window, table):
    page = window.go("contacts")
    page.filter.setText("jugend")
    shown = [line.id for line in page.list.rows_model.rows()]
    assert shown
    sheet, lines = table()
    assert column(lines, "Name") == [window.context.operations.ask(name_of, key) for key in shown]
    assert "gefiltert nach „jugend“" in sheet.oddHeader.right.text


def name_of(work, person_id):
    return next(list_name(row) for row in work.persons.rows() if row.id == person_id)


def test_members_are_printed_also_what_a_small_window_hides(window, taken, viewer, qtbot):
    page = window.go("committees")
    window.resize(900, 600)
    page.sides.show_detail()
    members = page.detail.members.list
    qtbot.waitUntil(lambda: members.isColumnHidden(3))
    path = taken("Liste drucken …", "Liste.pdf")
    assert viewer.opened == [path]
    text = " ".join(" ".join(p.extract_text().split()) for p in pypdf.PdfReader(path).pages)
    assert f"Mitglieder {page.detail.title.text()}" in text
    assert "Vertretung" in text
    for line in members.rows_model.rows():
        assert line.name in text


def test_every_page_with_a_list_offers_it_and_no_other(window):
    keys = [entry.key for entry in PAGES if entry.key != "settings"]  # it needs a file of its own
    offered = [key for key in keys if window.go(key).list_sheet is not None]
    assert offered == [
        "meetings",
        "topics",
        "papers",
        "resolutions",
        "assignments",
        "committees",
        "contacts",
        "lists",
        "network",
        "overlaps",
        "measures",
        "monitoring",
        "asking",
        "plans",
        "offers",
        "funding",
        "figures",
        "day_programme",
        "day_stands",
        "day_tasks",
        "day_helpers",
        "day_registrations",
        "day_budget",
        "day_press",
        "day_evaluation",
        "trash",
    ]


def test_columns_order_and_filters_are_remembered(qtbot, context):
    page = AssignmentsPage(context)
    qtbot.addWidget(page)
    chip(page, "erledigt")
    page.list.sort_by(2, descending=True)
    page.list.horizontalHeader().resizeSection(1, 211)
    again = AssignmentsPage(context)
    qtbot.addWidget(again)
    header = again.list.horizontalHeader()
    assert again.chips.value("state") == "done"
    assert header.sectionSize(1) == 211
    assert header.sortIndicatorSection() == 2
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert again.list.rows_model.rows() == page.list.rows_model.rows()


def test_a_filter_taken_out_stays_out(qtbot, context):
    page = AssignmentsPage(context)
    qtbot.addWidget(page)
    assert page.chips.value("state") == "open"
    chip(page, "offen")
    again = AssignmentsPage(context)
    qtbot.addWidget(again)
    assert again.chips.value("state") is None
    assert len(again.list.rows_model.rows()) == len(again._rows)


def test_whether_persons_or_institutions_are_listed_is_remembered(qtbot, context):
    page = ContactsPage(context)
    qtbot.addWidget(page)
    assert page.kind == "person"
    chip(page, "Institutionen")
    chip(page, "Institutionen")  # one of both is always on
    again = ContactsPage(context)
    qtbot.addWidget(again)
    assert again.kind == "organization"
    assert again.list.rows_model.rows() == page.list.rows_model.rows()


def test_many_committees_are_named_by_the_box(qtbot, context, settings):
    class Committee:
        def __init__(self, number):
            self.id, self.name, self.short_name = number, f"Gremium {number}", ""

    filters = MeetingFilters(settings)
    qtbot.addWidget(filters)
    filters.offer((), [Committee(number) for number in range(1, 9)])
    assert filters.words() == ""
    filters.box.set_value(3)
    assert filters.words() == "Gremium 3"
