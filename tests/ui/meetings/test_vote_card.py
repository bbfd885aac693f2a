from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from praeventionsrat.council.records import MinutesKind, RuleSetFields, Tie
from praeventionsrat.council.usecases import edit_rules, rules_of
from praeventionsrat.meetings.records import MinutesFields
from praeventionsrat.meetings.usecases.minutes import edit_minutes
from praeventionsrat.meetings.usecases.voting import edit_vote
from tests.ui.meetings.live import (
    LIVE,
    button,
    enter,
    keys,
    press,
    record,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from ui.meetings.minutes_panel import MinutesPanel
from ui.meetings.steps import set_meeting_times
from ui.parts.messages import ExplainedNote

__all__ = ["shown", "store_path", "twelfth"]
MOTION = "Die Lenkungsgruppe nimmt die Zahlen zustimmend zur Kenntnis."


@pytest.fixture
def panel(context, twelfth, shown):
    made = shown(MinutesPanel(context, now=lambda: LIVE), 1180, 1000)
    made.show_meeting(twelfth.id)
    made.show_item(twelfth.items["5"])
    settle()
    return made


@pytest.fixture
def form(panel):
    panel.begin_vote()
    settle()
    return panel.vote.form


def count(form, yes, no="0", abstentions="0", recused=""):
    for name, digits in (("yes", yes), ("no", no), ("abstentions", abstentions)):
        retype(form.figures[name], digits)
    if recused:
        retype(form.figures["recused"], recused)


def notes(form):
    settle()
    return [n.what.text() for n in form.findChildren(ExplainedNote) if n.isVisibleTo(form)]


def recorded(panel):
    return [vote.phrase for vote in panel.vote.book.votes]


def test_figures_are_typed_with_enter_and_kept_as_a_numbered_resolution(
    panel, form, store, twelfth
):
    form.motion.set_markdown(MOTION)
    form.figures["yes"].setFocus()
    for digits in "720":
        edit = form.window().focusWidget()
        keys(edit, digits)
        enter(edit)
    assert form.pill.text() == "7 + 2 + 0 = 9 anwesend ✓"
    assert form.sentence.text() == "„Mit Mehrheit beschlossen.“"
    assert panel.vote.resolve.text() == "Beschluss 2026-12-05 festhalten"
    assert panel.vote.resolve.hasFocus()
    press(panel.vote.resolve, Qt.Key.Key_Space)
    vote = where(store, "votes", agenda_item_id=twelfth.items["5"])[0]
    assert (vote.yes, vote.no, vote.motion) == (7, 2, MOTION)
    assert where(store, "resolutions", vote_id=vote.id)[0].number == "2026-12-05"
    assert not form.isVisible()
    assert panel.vote.more.isVisible()
    assert recorded(panel) == ["mit Mehrheit beschlossen"]


def test_only_the_vote_can_be_kept(panel, form, store, twelfth):
    count(form, "9")
    panel.vote.record.click()
    vote = where(store, "votes", agenda_item_id=twelfth.items["5"])[0]
    assert where(store, "resolutions", vote_id=vote.id) == []


def test_nobody_is_warned_in_the_middle_of_typing(form):
    retype(form.figures["yes"], "8")
    assert form.pill.text() == "8 + 0 + 0 = 8, anwesend 9"
    assert notes(form) == []
    retype(form.figures["yes"], "10")
    assert "anwesend sind 9 Stimmberechtigte" in notes(form)[0]


def test_a_contradiction_is_explained_and_repaired_by_a_button(panel, form, store, twelfth, qtbot):
    count(form, "8")
    assert "anwesend sind 9 Stimmberechtigte" in notes(form)[0]
    with qtbot.waitSignal(panel.presence_asked):
        button(form, "Anwesenheit öffnen").click()
    button(form, "1 nicht teilgenommen").click()
    qtbot.waitUntil(lambda: form.figures["not_voting"].text() == "1")
    assert form.pill.text() == "8 + 0 + 0 + 1 = 9 anwesend ✓"
    assert notes(form) == []
    panel.vote.record.click()
    assert where(store, "votes", agenda_item_id=twelfth.items["5"])[0].not_voting == 1


def test_what_was_announced_is_kept_with_a_remark(panel, form, store, twelfth):
    retype(form.figures["yes"], "7")
    panel.vote.resolve.click()
    assert form.remark.isVisible()
    assert form.remark.hasFocus()
    assert "Warum weichen" in form.binder._bound["remark"].complaint.text()
    assert where(store, "votes", agenda_item_id=twelfth.items["5"]) == []
    assert form.figures["yes"].text() == "7"
    keys(form.remark, "So verkündet.")
    panel.vote.resolve.click()
    assert where(store, "votes", agenda_item_id=twelfth.items["5"])[0].remark == "So verkündet."


def test_nothing_typed_is_refused_at_the_first_figure(panel, form):
    panel.vote.resolve.click()
    assert "mindestens eine Stimme" in form.binder._bound["yes"].complaint.text()
    assert form.figures["yes"].hasFocus()


def test_what_is_no_number_is_said_at_the_field_and_stays(form):
    retype(form.figures["no"], "x")
    assert "ganze Zahl" in form.binder._bound["no"].complaint.text()
    assert form.figures["no"].text() == "x"
    assert not form.pill.isVisible()


def test_a_marked_sentence_becomes_the_motion(panel, twelfth):
    panel.show_item(twelfth.items["1"])
    edit = panel.editor.text.edit
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    press(edit, Qt.Key.Key_F6)
    assert panel.vote.form.motion.markdown().startswith("Die Vorsitzende eröffnet")
    assert panel.vote.form.figures["yes"].hasFocus()


def test_figures_typed_for_one_item_wait_there(panel, form, twelfth):
    count(form, "8", recused="1")
    form.motion.set_markdown(MOTION)
    retype(form.at, "1635")
    assert panel.flush()
    assert panel.drafts() == ["Eine eingetippte Abstimmung ist noch nicht festgehalten."]
    panel.show_item(twelfth.items["8"])
    assert form.figures["yes"].text() == ""
    assert panel.vote.has_draft()
    panel.show_item(twelfth.items["5"])
    assert [e.text() for e in form.figures.values()] == ["8", "0", "0", "1", "", ""]
    assert form.motion.markdown() == MOTION
    assert form.at.text() == "1635"


def test_a_correction_waits_at_its_item_like_a_new_vote(panel, form, twelfth):
    panel.show_item(twelfth.items["6.2"])
    settle()
    vote = panel.vote.book.votes[0]
    panel.vote.edit(vote)
    retype(form.figures["no"], "4")
    panel.show_item(twelfth.items["8"])
    assert form.figures["no"].text() == ""
    assert panel.drafts()
    panel.show_item(twelfth.items["6.2"])
    assert form.figures["no"].text() == "4"
    assert panel.vote.resolve.text() == "Berichtigung festhalten"
    panel.vote.record_only()
    assert not panel.vote.has_draft()


def test_a_vote_changed_elsewhere_is_shown_before_it_is_replaced(panel, form, twelfth, context):
    panel.show_item(twelfth.items["6.2"])
    settle()
    vote = panel.vote.book.votes[0]
    panel.vote.edit(vote)
    other = vote.fields.model_copy(update={"remark": "nachgezählt"})
    context.operations.perform("x", edit_vote, vote.id, other)
    retype(form.remark, "Meine")
    panel.vote.record_resolution()
    assert panel.vote.book.votes[0].fields.remark == "nachgezählt"
    assert form.remark.text() == "Meine"
    panel.vote.record_resolution()
    assert panel.vote.book.votes[0].fields.remark == "Meine"


def test_the_time_decides_who_was_there(form):
    assert form.at.placeholderText() == "16:40"
    count(form, "8")
    retype(form.at, "1610")
    assert form.pill.text() == "8 + 0 + 0 = 8 anwesend ✓"
    form.findChild(type(form.at))
    button(form, "Jetzt").click()
    assert form.at.text() == "16:44"
    assert form.pill.text() == "8 + 0 + 0 = 8, anwesend 9"


def test_without_any_time_the_check_says_that_it_did_not_happen(panel, store, twelfth):
    panel.editor.started.clear()
    panel.editor.ended.clear()
    panel.editor.started.value_edited.emit()
    panel.flush()
    panel.begin_vote()
    count(panel.vote.form, "3")
    assert panel.vote.form.pill.text() == "3 + 0 + 0 = 3 · ohne Uhrzeit"
    assert "nicht mit der Anwesenheit verglichen" in panel.vote.form.pill.toolTip()


def test_a_recorded_vote_is_corrected(panel, store, twelfth):
    panel.show_item(twelfth.items["6.2"])
    settle()
    card = panel.vote
    button(card, "Beschluss 2026-12-03 berichtigen").click()
    assert card.form.figures["yes"].text() == "5"
    retype(card.form.figures["yes"], "4")
    retype(card.form.figures["no"], "4")
    assert card.resolve.text() == "Berichtigung festhalten"
    card.resolve.click()
    assert recorded(panel) == ["bei Stimmengleichheit abgelehnt"]
    resolution = next(r for r in where(store, "resolutions") if r.number == "2026-12-03")
    assert not resolution.is_adopted
    button(card, "Beschluss 2026-12-03 berichtigen").click()
    card.record.click()
    assert not card.form.isVisible()


def test_deleting_the_last_resolution_offers_undo_an_earlier_one_is_refused(
    panel, said, twelfth, context
):
    panel.show_item(twelfth.items["6.1"])
    settle()
    button(panel.vote, "Beschluss 2026-12-02 löschen").click()
    assert said[-1][0] == "error"
    assert "kann nicht gelöscht werden" in said[-1][1]
    panel.show_item(twelfth.items["7"])
    settle()
    button(panel.vote, "Beschluss 2026-12-04 löschen").click()
    assert said[-1] == ("undo", "Beschluss 2026-12-04 gelöscht")
    assert panel.vote.resolve.text() == "Beschluss 2026-12-04 festhalten"
    context.operations.undo()
    assert recorded(panel) == ["bei Stimmengleichheit abgelehnt"]


def test_a_vote_changed_elsewhere_is_not_written_over(panel, store, twelfth, context, said):
    from praeventionsrat.meetings.usecases.voting import edit_vote

    panel.show_item(twelfth.items["6.2"])
    settle()
    vote = panel.vote.book.votes[0]
    panel.vote.edit(vote)
    fields = vote.fields.model_copy(update={"yes": 6, "no": 2})
    context.operations.perform("x", edit_vote, vote.id, fields)
    retype(panel.vote.form.figures["yes"], "5")
    panel.vote.resolve.click()
    assert "an anderer Stelle geändert" in said[-1][1]
    assert record(store, "votes", vote.id).yes == 6
    assert panel.vote.form.figures["yes"].text() == "5"


def test_undoing_a_vote_that_is_being_corrected_ends_the_correction(panel, form, context):
    count(form, "9")
    panel.vote.record.click()
    panel.vote.edit(panel.vote.book.votes[0])
    context.operations.undo()
    assert panel.vote.resolve.text() == "Beschluss 2026-12-05 festhalten"


def test_a_recused_person_is_chosen_from_those_present(panel, form, twelfth, store, qtbot, said):
    recusals = panel.vote.recusals
    listed = twelfth.listed["Abendroth"]
    recusals.picker.setFocus()
    recusals.picker.set_value(listed)
    recusals.picker.chosen.emit()
    qtbot.waitUntil(lambda: len(recusals.rows) == 1)
    assert form.figures["recused"].text() == "1"
    line = recusals.rows[0]
    assert line.left.hasFocus()
    retype(line.left, "1631")
    retype(line.back, "1639")
    assert panel.flush()
    kept = where(store, "recusals", agenda_item_id=twelfth.items["5"])[0]
    assert (kept.left_at, kept.returned_at) == (time(16, 31), time(16, 39))
    retype(line.back, "1620")
    assert not recusals.flush()
    assert "Rückkehr liegt vor" in line.binder._bound["returned_at"].complaint.text()
    recusals._add(listed)
    assert "schon als befangen" in said[-1][1]
    line.remove()
    assert recusals.rows == []
    assert form.figures["recused"].text() == ""


def test_a_name_nobody_has_recuses_nobody(panel, store, twelfth):
    keys(panel.vote.recusals.picker, "Niemand")
    assert where(store, "recusals", agenda_item_id=twelfth.items["5"]) == []


def test_recused_persons_without_names_are_asked_for(form):
    count(form, "8", recused="1")
    assert any("Als befangen ist 1 gezählt" in note for note in notes(form))
    assert form.remark.isVisible()


def test_a_tie_asks_the_chair_only_where_the_rules_say_so(panel, form, context, store, twelfth):
    count(form, "4", "4", "1")
    assert not form.decision.isVisible()
    assert "Bei Stimmengleichheit abgelehnt" in form.sentence.text()
    draft = MinutesFields(kind=MinutesKind.SUMMARY)  # issued minutes keep their own rules
    context.operations.perform("x", edit_minutes, twelfth.id, draft)
    with store.read() as work:
        committee = work.meetings.get(twelfth.id).committee_id
        rules = rules_of(work, committee)
        values = {name: getattr(rules, name) for name in RuleSetFields.model_fields}
    fields = RuleSetFields(**{**values, "tie": Tie.CHAIR_DECIDES})
    context.operations.perform("x", edit_rules, committee, fields)
    assert form.decision.isVisible()
    form.decision.setCurrentIndex(1)
    form.decision.activated.emit(1)
    assert "durch Stimme des Vorsitzes beschlossen" in form.sentence.text()


def test_under_verschiedenes_the_program_warns(panel, twelfth):
    panel.show_item(twelfth.items["9"])
    panel.begin_vote()
    assert panel.vote.others.isVisible()
    assert "soll nichts beschlossen werden" in panel.vote.others.what.text()


def test_the_quorum_is_watched(panel, store, twelfth, context):
    from praeventionsrat.meetings.usecases.attendance import goes

    for family in ("Dornbusch", "Holtkötter", "Ögretmen", "Wisselbeck"):
        context.operations.perform("geht", goes, twelfth.listed[family], at=time(16, 35))
    panel.begin_vote()
    count(panel.vote.form, "5")
    assert any("nicht beschlussfähig" in note for note in notes(panel.vote.form))


def test_while_the_meeting_runs_a_vote_is_taken_now(panel, context, twelfth):
    context.operations.perform(
        "x", set_meeting_times, twelfth.id, begun_at=time(16, 2), ended_at=None
    )
    panel.begin_vote()
    form = panel.vote.form
    retype(form.figures["yes"], "9")
    assert form.at.text() == "16:44"
    assert form.pill.text() == "9 + 0 + 0 = 9 anwesend ✓"
    form.at.clear()
    form.at.value_edited.emit()
    retype(form.figures["no"], "0")
    assert form.at.text() == ""


def test_nobody_is_warned_while_a_time_is_half_typed(form):
    count(form, "9")
    retype(form.at, "1")
    assert notes(form) == []
    keys(form.at, "640")
    before = notes(form)
    retype(form.at, "3")
    assert notes(form) == before
    enter(form.at)
    assert any("tagte das Gremium nicht" in note for note in notes(form))
