"""The tab „Stand“: step by step to the approval, with objections, corrections and versions."""

from datetime import date

import pytest

from praeventionsrat.meetings.approval import Decision, MinutesState
from praeventionsrat.meetings.usecases.items import write_minutes
from tests.ui.meetings.live import (
    LATER,
    button,
    next_one,
    record,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from ui.meetings.approval_panel import ApprovalPanel
from ui.meetings.minutes_panel import MinutesPanel

__all__ = ["next_one", "shown", "store_path", "twelfth"]
TODAY = date(2026, 4, 20)


@pytest.fixture
def panel(context, twelfth, shown):
    made = shown(ApprovalPanel(context, today=lambda: TODAY))
    made.show_meeting(twelfth.id)
    settle()
    return made


def on_file(store, twelfth):
    with store.read() as work:
        return work.minutes_steps.state(twelfth.id)


def take(panel, words, day="", who=""):
    if day:
        retype(panel.step.day, day)
    if who:
        retype(panel.step.person, who)
    button(panel.step, words).click()
    settle()


def signed(panel):
    take(panel, "Als unterzeichnet festhalten", "24.03.2026")


def sent(panel):
    signed(panel)
    take(panel, "Als versandt festhalten", "26.03.2026")


def test_every_state_is_reached_by_a_press_with_day_and_person(panel, store, twelfth, next_one):
    assert panel.trail.pills[MinutesState.DRAFT].text() == "● Entwurf"
    take(panel, "Zur Abstimmung geben", "20.03.2026", "Marion Querfurth")
    assert panel.trail.pills[MinutesState.CIRCULATED].text() == "● zur Abstimmung"
    assert "Eichenlaub" in panel.step.person.text()
    sent(panel)
    assert panel.due.what.text() == ("Genehmigen; Einwendungen waren bis 09.04.2026 möglich.")
    assert panel.step.meeting.value() == next_one
    take(panel, "Als genehmigt festhalten", "16.06.2026")
    assert on_file(store, twelfth) is MinutesState.APPROVED
    steps = where(store, "minutes_steps", meeting_id=twelfth.id)
    assert [step.taken_on.day for step in steps] == [20, 24, 26, 16]
    assert steps[-1].approved_in_id == next_one
    assert not panel.step.buttons[MinutesState.APPROVED].isVisibleTo(panel)
    assert "13. Sitzung" in panel.history._lines.itemAt(3).widget().findChildren(object)[-1].text()


def test_signing_is_a_barrier_for_undo(panel, context, store, twelfth):
    take(panel, "Zur Abstimmung geben", "20.03.2026")
    assert context.operations.undo_label() == "Stand der Niederschrift ändern"
    signed(panel)
    assert context.operations.undo_label() == ""


def test_a_wrong_day_is_complained_about_under_its_field(panel, store, twelfth):
    signed(panel)
    take(panel, "Als versandt festhalten", "20.03.2026")
    assert "vor dem letzten Schritt" in panel.step.day.accessibleDescription()
    take(panel, "Als versandt festhalten", "irgendwann")
    assert panel.step.day.accessibleDescription()
    assert on_file(store, twelfth) is MinutesState.SIGNED


def test_a_step_back_asks_why(panel, store, twelfth):
    signed(panel)
    button(panel.step, "Zurück auf „Entwurf“ …").click()
    button(panel.step, "Zurückgehen").click()
    assert "warum" in panel.step.reason.accessibleDescription()
    retype(panel.step.reason, "Zahl falsch")
    retype(panel.step.day, "irgendwann")
    button(panel.step, "Zurückgehen").click()
    assert on_file(store, twelfth) is MinutesState.SIGNED
    retype(panel.step.day, "25.03.2026")
    button(panel.step, "Zurückgehen").click()
    settle()
    assert on_file(store, twelfth) is MinutesState.DRAFT
    assert panel.found.steps[-1].is_back
    assert not panel.lock.isVisibleTo(panel)


def test_an_objection_is_entered_decided_and_corrected(panel, store, twelfth, next_one):
    assert not panel.objections.button.isEnabled()
    sent(panel)
    dialog = panel.object_now()
    dialog.keep_now()
    assert dialog.who.accessibleDescription()
    dialog.who.setText("Herr Tüncher")
    dialog.day.setText("02.04.2026")
    dialog.text.setPlainText("Es waren neun.")
    dialog.keep_now()
    settle()
    assert on_file(store, twelfth) is MinutesState.OBJECTED
    button(panel.objections, "Entscheiden …: 02.04.2026  Herr Tüncher: noch nicht entschieden")
    decision = panel.decide_now(panel.found.objections[0].id, "Herr Tüncher")
    assert decision.meeting.value() == next_one
    decision.decision.set_value(Decision.REJECTED)
    decision.keep_now()
    settle()
    assert "zurückgewiesen" in panel.found.objections[0].heading
    correction = panel.correct_now()
    correction.keep_now()
    assert correction.text.accessibleDescription()
    correction.item.set_value(twelfth.items["3"])
    correction.text.setPlainText("Neun.")
    correction.decision.setText("Vorsitz")
    correction.day.setText("03.04.2026")
    correction.keep_now()
    settle()
    assert on_file(store, twelfth) is MinutesState.CORRECTED
    assert "zu TOP 3" in panel.found.corrections[0].heading
    assert [one.heading for one in panel.found.versions] == ["Fassung 1", "Fassung 2"]


def test_what_is_refused_leaves_the_dialog_open(panel, said, context):
    dialog = panel.correct_now()
    dialog.text.setPlainText("Zu früh")
    dialog.keep_now()
    assert "noch nicht unterzeichnet" in said.errors[0]
    assert dialog.isVisible()
    dialog.close()


def test_two_versions_stand_side_by_side(panel, store, twelfth, qtbot, tmp_path, said):
    take(panel, "Als unterzeichnet festhalten", "24.03.2026")
    button(panel.step, "Zurück auf „Entwurf“ …").click()
    retype(panel.step.reason, "Zahl")
    button(panel.step, "Zurückgehen").click()
    settle()
    panel.context.operations.perform("Text", write_minutes, twelfth.items["9"], "Frau X fragt.")
    window = panel.compare_now()
    assert [window.older.currentText(), window.newer.currentText()] == [
        "Fassung 1, unterzeichnet am 24.03.2026",
        "heutiger Text (Entwurf)",
    ]
    qtbot.waitUntil(lambda: bool(window.pairs))
    whole = sum(pair.differs for pair in window.pairs)
    assert whole >= 1
    assert "<u>" not in window.text.toPlainText()
    window.next()
    assert window.count.text() == f"Unterschied 1 von {whole}"
    window.previous()
    assert window.count.text() == f"Unterschied {whole} von {whole}"
    window.write(tmp_path / "vergleich.pdf")
    assert (tmp_path / "vergleich.pdf").read_bytes().startswith(b"%PDF")
    assert "vergleich.pdf" in said[-1][1]
    dialog = window.save_as()
    dialog.reject()
    window.newer.setCurrentIndex(0)
    window.compare_now()
    qtbot.waitUntil(lambda: window.count.text() == "Die Fassungen sind gleich.")
    window.next()
    window.close()


def test_a_comparison_that_is_closed_early_hurts_nobody(panel, qtbot, context):
    signed(panel)
    window = panel.compare_now()
    window.close()
    qtbot.waitUntil(lambda: window._asked == 0)


def test_the_editors_are_locked_and_open_again(panel, context, twelfth, shown, store):
    minutes = shown(MinutesPanel(context, now=lambda: LATER))
    minutes.show_meeting(twelfth.id)
    signed(panel)
    assert minutes.editor.text.edit.isReadOnly()
    assert minutes.editor.outcome.isReadOnly()
    assert not minutes.vote.isEnabled()
    assert not minutes.head.kind.isEnabled()
    button(panel.step, "Zurück auf „Entwurf“ …").click()
    retype(panel.step.reason, "Zahl")
    button(panel.step, "Zurückgehen").click()
    settle()
    assert not minutes.editor.text.edit.isReadOnly()
    assert minutes.vote.isEnabled()
    assert record(store, "meetings", twelfth.id).rule_set_id is None


def test_minutes_that_bear_a_day_but_no_signature_are_signed_on_that_day(panel, store, twelfth):
    with store.read() as work:
        assert [m.issued_on for m in work.minutes.where(meeting_id=twelfth.id)] == [
            date(2026, 3, 24)
        ]
    assert panel.due.accessibleName().startswith("Ausgefertigt am 24.03.2026, aber noch nicht")
    assert panel.step.day.value() == date(2026, 3, 24)
    take(panel, "Als unterzeichnet festhalten")
    assert on_file(store, twelfth) is MinutesState.SIGNED
    assert "Ausgefertigt" not in panel.due.accessibleName()
