import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.meetings.circulars import CircularReply
from praeventionsrat.meetings.documents.circular_letter import CIRCULAR_RESULT
from praeventionsrat.meetings.usecases import circulating
from ui.circulars.new_circular import NewCircular
from ui.circulars.panel import CircularsPanel
from ui.meetings.page import MeetingsPage

Key = Qt.Key


@pytest.fixture
def panel(qtbot, context, council):
    made = CircularsPanel(context)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def begin(panel, subject="Zuschuss Spielmobil"):
    panel.new()
    dialog = panel.findChildren(NewCircular)[-1]
    dialog.subject.setText(subject)
    dialog.create_button.click()
    return panel.detail


@pytest.fixture
def detail(panel):
    return begin(panel)


@pytest.fixture
def sent(detail):
    detail.form.wording.set_markdown("500 Euro für das Spielmobil.")
    detail.form.wording.edited.emit()
    detail.form.answer_by.setText("31.12.2099")
    detail.form.answer_by.value_edited.emit()
    detail.next.click()
    return detail


def view(detail):
    return detail.context.operations.ask(circulating.view_circular, detail.chosen)


def press(detail, *keys):
    for key in keys:
        QTest.keyClick(detail.answers, key)


def test_without_one_the_page_offers_one(panel):
    assert panel.empty.isVisible()
    panel.empty.button.click()
    dialog = panel.findChild(NewCircular)
    dialog.create_button.click()
    assert dialog.subject.accessibleDescription() == "Bitte ausfüllen."
    dialog.subject.setText("Zuschuss")
    dialog.create_button.click()
    assert panel.both.isVisible()
    assert panel.detail.title.text() == "Zuschuss"
    assert panel.detail.pill.text() == "Entwurf"


def test_nothing_is_sent_without_wording_and_time(detail):
    detail.parts.setCurrentIndex(1)
    detail.next.click()
    assert detail.parts.currentIndex() == 0
    assert "bis wann" in detail.form.answer_by.accessibleDescription()
    assert view(detail).row.sent_on is None


def test_what_was_sent_stands(sent):
    assert view(sent).row.sent_on is not None
    assert sent.pill.text() == "läuft"
    assert sent.parts.currentIndex() == 1
    assert sent.form.subject.isReadOnly()
    assert sent.form.answer_by.isEnabled()


def test_answers_are_noted_by_keys_one_after_the_other(sent):
    press(sent, Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_N, Key.Key_E, Key.Key_F1)
    replies = [line.reply for line in view(sent).answers]
    assert replies == [
        *[CircularReply.YES] * 3,
        CircularReply.NO,
        CircularReply.ABSTAIN,
    ]
    assert sent.result.what.text() == "Stand jetzt: mit Mehrheit beschlossen."
    press(sent, Key.Key_Delete)
    assert view(sent).answers[4].reply is CircularReply.NONE


def test_the_result_gets_a_number_and_then_stands(sent, panel, said):
    sent.next.click()
    assert "Frist läuft noch" in said.errors[0]
    for act in [sent.acts[0]] * 5:
        act.click()
    sent.next.click()
    number = view(sent).row.number
    assert number.endswith("-U-01")
    assert sent.line.text().startswith(f"Beschluss {number} · Lenkungsgruppe")
    assert (sent.pill.text(), sent.next.isVisible(), sent.note.isVisible()) == (
        "angenommen",
        False,
        True,
    )
    assert not sent.acts[0].isEnabled()
    panel.delete(sent.chosen)
    assert "kann nicht gelöscht werden" in said.errors[-1]


@pytest.mark.parametrize(
    ("key", "words"), [(Key.Key_N, "abgelehnt"), (Key.Key_W, "nicht zustande gekommen")]
)
def test_other_results_are_said_in_words(sent, key, words):
    press(sent, *[key] * 5)
    sent.next.click()
    assert sent.pill.text() == words


def test_letters_and_note_are_written(qtbot, sent, said, tmp_path):
    sent.letters.click()
    asked = sent.findChild(QFileDialog)
    assert asked.selectedFiles()[0].endswith("Briefe zum Umlaufbeschluss Zuschuss Spielmobil.docx")
    asked.reject()
    sent.exports.write(CIRCULAR_RESULT, sent.chosen, tmp_path / "ergebnis.docx")
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=20_000)
    assert (tmp_path / "ergebnis.docx").stat().st_size > 0


def test_a_draft_is_deleted_and_comes_back(panel, detail, said, context):
    QTest.keyClick(panel.list, Key.Key_Delete)
    assert panel.empty.isVisible()
    assert said[-1] == ("undo", "Umlaufbeschluss gelöscht.")
    context.operations.undo()
    assert panel.both.isVisible()


def test_one_of_two_is_shown_and_saved_on_leaving(panel, detail):
    first = detail.chosen
    begin(panel, "Zweiter")
    detail.form.subject.setText("Zweiter Gegenstand")
    detail.form.subject.textEdited.emit("Zweiter Gegenstand")
    panel.show_circular(first)
    assert detail.title.text() == "Zuschuss Spielmobil"
    assert panel.flush()
    rows = panel.list.rows_model.rows()
    assert [row.subject for row in rows] == ["Zweiter Gegenstand", "Zuschuss Spielmobil"]


def test_the_search_leads_to_it(qtbot, context, council, panel, detail):
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.open_record("circular", detail.chosen)
    assert page.further.open("circulars").detail.title.text() == "Zuschuss Spielmobil"
    page.back()
    assert page.both.isVisible()


@pytest.mark.parametrize("is_public", [True, False])
def test_a_new_one_is_public_where_the_committee_is(panel, store, is_public):
    with store.begin("Regeln") as work:
        for rules in work.rule_sets.all():
            rules.is_public = is_public
    assert view(begin(panel)).fields.is_public is is_public
