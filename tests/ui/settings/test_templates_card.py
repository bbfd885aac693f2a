import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.office.own_templates import own_template
from tests.word_reading import opened, paragraphs
from ui.settings.templates_card import TemplatesCard


@pytest.fixture
def card(qtbot, cared):
    card = TemplatesCard(cared)
    qtbot.addWidget(card)
    card.show()
    return card


def answer(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path or ""), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path or ""), ""))


def test_ours_is_saved_chosen_tried_and_given_up(qtbot, card, cared, said, tmp_path, monkeypatch):
    card.document.setCurrentIndex(card.document.findData("agenda"))
    answer(monkeypatch, tmp_path / "Unsere.docx")
    card.ask_copy()
    card.ask_file()
    qtbot.waitUntil(lambda: "„Unsere.docx“" in card.state.text(), timeout=30_000)
    assert cared.operations.ask(own_template, "agenda")
    card.ask_preview()
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    shown = next(path for path in tmp_path.glob("*.docx") if path.name != "Unsere.docx")
    assert "[" in str(paragraphs(opened(shown.read_bytes())))
    card.use_ours()
    assert "mitgelieferten" in card.state.text()
    assert not card.reset.isVisible()


def test_what_cannot_be_used_is_told_at_the_card(qtbot, card, tmp_path, monkeypatch):
    (tmp_path / "x.docx").write_bytes(b"kein Word")
    answer(monkeypatch, tmp_path / "x.docx")
    card.ask_file()
    qtbot.waitUntil(lambda: bool(card.complaint.text()), timeout=30_000)
    assert card.choose.isEnabled()
    answer(monkeypatch, tmp_path / "gibt es nicht" / "y.docx")
    card.ask_copy()
    assert "nicht da" in card.complaint.text()
    card.document.setCurrentIndex(1)
    assert card.complaint.isHidden()
    card.ask_preview()
    qtbot.waitUntil(lambda: not card.complaint.isHidden(), timeout=30_000)


def test_nothing_happens_when_no_file_is_chosen(card, cared, said, monkeypatch):
    answer(monkeypatch, None)
    card.ask_file()
    card.ask_copy()
    card.ask_preview()
    assert not said
    assert "mitgelieferten" in card.state.text()
