"""Votes, named votes and elections at the table."""

from datetime import time

from PySide6.QtCore import Qt

from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.meetings.records import MeetingState, VoteManner
from tests.ui.live.test_page import ALT, CTRL, SHIFT, K


def votes(table, twelfth, number="6.2"):
    return table.where("votes", agenda_item_id=twelfth.items[number])


def begin(table, key=K.Key_F6, held=Qt.KeyboardModifier.NoModifier):
    table.press(K.Key_F9)
    table.press(key, held)


def test_figures_in_one_line_make_a_resolution(table, twelfth):
    begin(table)
    panel = table.page.side.vote
    table.write("7 1 1")
    assert panel.report.pill.text() == "7 + 1 + 1 + 0 + 0 + 0 = 9 anwesend ✓" or (
        "= 9 anwesend ✓" in panel.report.pill.text()
    )
    table.enter()
    (vote,) = votes(table, twelfth)
    assert (vote.yes, vote.no, vote.abstentions, vote.taken_at) == (7, 1, 1, time(16, 58))
    assert len(table.where("resolutions", vote_id=vote.id)) == 1
    assert table.page.editor.text.edit.hasFocus()
    assert not table.page.side.is_open


def test_one_key_is_unanimous_and_the_marked_words_are_the_motion(table, twelfth):
    table.press(K.Key_F9)
    table.write("Der Zaun wird gebaut.")
    table.press(K.Key_A, CTRL)
    table.press(K.Key_F6)
    table.enter("e")
    (vote,) = votes(table, twelfth)
    assert (vote.yes, vote.motion) == (9, "Der Zaun wird gebaut.")


def test_ctrl_enter_keeps_the_vote_without_a_number_and_f6_with_ctrl_is_secret(table, twelfth):
    begin(table, K.Key_F6, CTRL)
    table.write("9 0 0")
    table.press(K.Key_Return, CTRL)
    (vote,) = votes(table, twelfth)
    assert vote.manner is VoteManner.SECRET
    assert table.where("resolutions", vote_id=vote.id) == []


def test_a_contradiction_is_kept_with_a_remark(table, twelfth):
    begin(table)
    table.enter("6 0 0")
    panel = table.page.side.vote
    assert panel.remark.hasFocus()
    assert votes(table, twelfth) == []
    table.enter("Drei Mitglieder telefonierten.")
    (vote,) = votes(table, twelfth)
    assert vote.remark == "Drei Mitglieder telefonierten."


def test_missing_votes_are_repaired_in_the_line(table, twelfth):
    begin(table)
    table.write("6 0 1")
    panel = table.page.side.vote
    panel.report.missing_found.emit(2)
    assert panel.line.figures.text() == "6 0 1 2o"
    table.enter()
    (vote,) = votes(table, twelfth)
    assert vote.not_voting == 2


def test_whoever_left_is_noted_in_between_and_the_vote_comes_back(table, twelfth):
    begin(table)
    table.write("8 0 0")
    table.page.side.vote.presence_asked.emit()
    table.enter("pfeff")
    panel = table.page.side.vote
    assert panel.isVisible()
    assert panel.line.figures.hasFocus()
    assert "= 8 anwesend" in panel.report.pill.text()
    table.enter()
    assert votes(table, twelfth)[0].yes == 8


def test_what_is_no_figure_is_said_and_what_was_typed_survives_esc(table, twelfth):
    begin(table)
    table.enter("acht")
    panel = table.page.side.vote
    assert "passt nicht" in panel.complaint.text()
    table.press(K.Key_Escape)
    assert table.page.drafts()
    table.press(K.Key_F6)
    assert panel.line.figures.text() == "acht"


def test_without_figures_a_round_by_consensus_decides(table, twelfth, store):
    with store.begin("Konsens") as work:
        meeting = work.meetings.get(twelfth.id)
        rules = work.rule_sets.get(meeting.rule_set_id)
        rules.sqlmodel_update(CONSENSUS.model_dump())
    begin(table)
    table.enter()
    (vote,) = votes(table, twelfth)
    assert (vote.yes, vote.no) == (0, 0)
    assert len(table.where("resolutions", vote_id=vote.id)) == 1


def test_under_sundries_a_supplement_is_voted_on_first(table, twelfth):
    table.page.show_item(twelfth.items["9"])
    table.press(K.Key_F9, SHIFT)
    table.press(K.Key_F6)
    panel = table.page.side.vote
    assert "soll nichts beschlossen werden" in panel.sundries.note.what.text()
    panel.sundries.supplement.setFocus()
    table.press(K.Key_Space)
    table.write("Zaun am Bahnhof")
    table.press(K.Key_Tab)
    table.enter("e")
    titles = [i.title for i in table.where("agenda_items", meeting_id=twelfth.id)]
    assert "Zaun am Bahnhof" in titles
    (vote,) = votes(table, twelfth, "9")
    assert vote.needed_yes == 8
    table.press(K.Key_F6)
    panel.sundries.supplement.click()
    table.write("Noch etwas")
    table.press(K.Key_Tab)
    table.enter("5 4 0")
    titles = [i.title for i in table.where("agenda_items", meeting_id=twelfth.id)]
    assert "Noch etwas" not in titles


def test_or_it_goes_to_the_themenspeicher(table, twelfth):
    table.page.show_item(twelfth.items["9"])
    table.press(K.Key_F9, SHIFT)
    table.press(K.Key_F6)
    panel = table.page.side.vote
    panel.motion.set_markdown("Zaun am Bahnhof")
    panel.sundries.topic.setFocus()
    table.press(K.Key_Space)
    assert "Zaun am Bahnhof" in [topic.title for topic in table.where("topics")]
    assert not table.page.side.is_open


def test_everybody_is_called_up_in_a_named_vote(table, twelfth):
    begin(table, K.Key_F6, SHIFT)
    panel = table.page.side.named
    assert len(panel.voters) == 9
    table.write("jneo")
    table.enter()
    assert "fehlt noch" in panel.complaint.text()
    table.enter("a")
    (vote,) = votes(table, twelfth)
    assert (vote.yes, vote.no, vote.abstentions, vote.not_voting) == (6, 1, 1, 1)
    assert len(table.where("voter_choices", vote_id=vote.id)) == 9


def test_an_election_goes_on_with_the_next_ballot(table, twelfth):
    begin(table, K.Key_F6, ALT)
    panel = table.page.side.election
    table.enter("Stellvertretender Vorsitz")
    assert "mindestens eine Person" in panel.complaint.text()
    panel.names.setFocus()
    table.write("Kaya 4, Brand 4")
    panel.rest.setFocus()
    table.enter("1e")
    assert panel.heading.text() == "Wahl, 2. Wahlgang"
    assert panel.names.text() == "Kaya , Brand"
    panel.names.setText("Kaya 4, Brand 4")
    panel.rest.setFocus()
    table.enter("1u")
    assert panel.held.text().endswith("Los zwischen Kaya und Brand")
    lot = panel._lots.itemAt(1).widget()
    lot.setFocus()
    table.press(K.Key_Space)
    (election,) = table.where("elections", agenda_item_id=twelfth.items["6.2"])
    ballots = table.where("election_ballots", election_id=election.id)
    assert [b.drawn for b in ballots] == ["", "Brand"]
    assert not table.page.side.is_open


def test_a_ballot_that_does_not_add_up_needs_a_remark(table, twelfth):
    begin(table, K.Key_F6, ALT)
    panel = table.page.side.election
    table.write("Vorsitz")
    panel.names.setFocus()
    table.enter("Kaya 5")
    assert panel.remark.hasFocus()
    table.enter("Vier waren kurz draußen.")
    (election,) = table.where("elections", agenda_item_id=twelfth.items["6.2"])
    (ballot,) = table.where("election_ballots", election_id=election.id)
    assert ballot.remark == "Vier waren kurz draußen."


def test_a_vote_is_deleted_where_it_is_listed(table, twelfth):
    begin(table)
    table.enter("e")
    (vote,) = votes(table, twelfth)
    table.page.side.decided.vote_deleted.emit(vote.id)
    assert votes(table, twelfth) == []


def test_what_was_typed_for_one_item_waits_there_while_another_is_voted_on(table, twelfth):
    begin(table)
    table.write("7 1")
    table.press(K.Key_Escape)
    table.press(K.Key_F7)
    table.write("Bauamt")
    table.press(K.Key_Escape)
    table.press(K.Key_F6, SHIFT)
    table.write("jn")
    table.press(K.Key_Escape)
    table.press(K.Key_F6, ALT)
    table.write("Vorsitz")
    table.press(K.Key_Escape)
    side = table.page.side
    begin(table)
    assert side.vote.line.figures.text() == ""
    table.enter("e")
    for key, held in ((K.Key_F7, None), (K.Key_F6, SHIFT), (K.Key_F6, ALT)):
        table.press(key, held or Qt.KeyboardModifier.NoModifier)
        table.press(K.Key_Escape)
    assert side.assignment.form.title.text() == ""
    assert side.election.office.text() == ""
    assert all(voter.choice is None for voter in side.named.voters)
    assert table.page.drafts()
    table.page.show_item(twelfth.items["6.2"])
    table.press(K.Key_F6)
    assert side.vote.line.figures.text() == "7 1"
    table.press(K.Key_F7)
    assert side.assignment.form.title.text() == "Bauamt"
    table.press(K.Key_F6, SHIFT)
    assert [v.word for v in side.named.voters[:3]] == ["Ja", "Nein", "–"]
    table.press(K.Key_F6, ALT)
    assert side.election.office.text() == "Vorsitz"


def test_the_meeting_does_not_end_over_a_vote_that_is_only_typed(table, twelfth):
    begin(table)
    table.write("8 0 1")
    typed_for = table.page.acts.shown
    table.press(K.Key_Escape)
    table.press(K.Key_PageDown, CTRL)
    table.press(K.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert table.page.view.state is not MeetingState.HELD
    assert table.page.acts.shown == typed_for
    assert table.page.side.vote.isVisible()
    assert table.page.side.vote.line.text == "8 0 1"


def test_the_page_of_the_meetings_leads_back_from_the_parts_behind_it(table):
    page = table.window.go("meetings")
    page.further.open("polls")
    table.window.go("meetings")
    assert page.further.currentIndex() == 0
