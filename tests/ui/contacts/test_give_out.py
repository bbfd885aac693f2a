"""What the list shows goes to other programs, and comes back."""

from PySide6.QtWidgets import QFileDialog

from praeventionsrat.contacts.reading.sources import read_file
from tests.ui.contacts.test_filters import choose
from tests.ui.contacts.test_page import names, press
from tests.ui.keys import type_text


def entry(page, words):
    return next(a for a in page.more.menu.actions() if words in a.text())


def give(qtbot, page, words, target, said):
    entry(page, words).trigger()
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    return [text for kind, text in said if kind == "saved"][-1]


def test_the_members_of_a_committee_go_to_outlook(qtbot, page, tmp_path, said):
    choose(page.filters.committee, "AG Sucht")
    shown = names(page)
    target = tmp_path / "ag.csv"
    words = give(qtbot, page, "Outlook", target, said)
    assert words == f"{len(shown)} Kontakte ausgegeben."
    (table,) = read_file(target).tables
    assert len(table.rows) >= len(shown)


def test_institutions_go_to_excel_and_persons_to_the_telephone(qtbot, page, tmp_path, said):
    vcards = tmp_path / "alle.vcf"
    give(qtbot, page, "vCard", vcards, said)
    assert len(read_file(vcards).entries) >= len(names(page))
    press(page, "Institutionen")
    said.clear()
    book = tmp_path / "haus.xlsx"
    assert give(qtbot, page, "Excel", book, said) == f"{len(names(page))} Kontakte ausgegeben."
    (table,) = read_file(book).tables
    assert len(table.rows) == len(names(page))


def test_an_empty_list_goes_nowhere(page, said):
    type_text(page.filter, "xyz")
    entry(page, "vCard").trigger()
    assert ("info", "Die Liste ist leer.") in said
    assert page.findChild(QFileDialog) is None
    assert any("vCard" in command.title for command in page.commands())
