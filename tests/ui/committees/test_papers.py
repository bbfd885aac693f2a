"""Annual report and register from the menu of a committee."""

import docx
from PySide6.QtWidgets import QFileDialog

from tests.word_reading import in_style


def entries(page):
    page.detail.papers.fill()
    return {action.text(): action for action in page.detail.menu.actions() if action.text()}


def test_the_menu_offers_the_years_in_which_the_committee_met(page):
    first = list(entries(page))
    assert first[:3] == [
        "Jahresbericht 2026 (Word)", "Jahresbericht 2025 (Word)", "Beschlussbuch (Word)",
    ]  # fmt: skip
    assert first[-1] == "Gremium löschen"
    assert list(entries(page)) == first
    assert first[0] in [command.title for command in page.commands()]


def test_the_annual_report_of_a_year_is_written_to_word(page, tmp_path, said, qtbot):
    entries(page)["Jahresbericht 2025 (Word)"].trigger()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Jahresbericht 2025 Lenkungsgruppe.docx")
    dialog.fileSelected.emit(str(tmp_path / "Bericht.docx"))
    dialog.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    document = docx.Document(str(tmp_path / "Bericht.docx"))
    assert in_style(document, "Title") == ["Jahresbericht 2025"]


def test_what_is_typed_wrong_keeps_the_report_back(page):
    export = page.detail.papers.documents()[0]
    page.detail.papers.before = lambda: False
    page.detail.papers.start(export)
    page.detail.papers.chosen = lambda: None
    assert page.detail.papers.documents() == ()
    page.detail.papers.start(export)
    assert page.findChildren(QFileDialog) == []
