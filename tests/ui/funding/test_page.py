"""The page Förderung with a fund of Musterau: from the programme to the proof of use."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.funding.records import ApplicationState, FundingSide
from praeventionsrat.measures.records import MeasureFields
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.meetings.records import AgendaItemFields, MeetingFields, VoteFields
from praeventionsrat.meetings.usecases import items, meeting, voting
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.funding import page as funding_page
from ui.funding.page import APPLICATION, PROGRAMME, FundingPage

__all__ = ["shown"]

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def calendar(monkeypatch):
    """The tests are true in every year."""
    monkeypatch.setattr(funding_page, "today", lambda: TODAY)


@pytest.fixture
def council(store):
    """A Begleitausschuss of two, one of whom works for the Jugendtreff."""
    with store.begin("Musterau") as work:
        committee = create_committee(work, CommitteeFields(name="Begleitausschuss"), HGO)
        club = create_organization(work, OrganizationFields(name="Jugendtreff Auweg"))
        for family in ("Abel", "Berg"):
            person = create_person(work, PersonFields(given_name="Kim", family_name=family))
            seat = MembershipFields(committee_id=committee, person_id=person)
            add_member(work, seat)
        give_post(work, PostFields(person_id=person, organization_id=club))
        new_measure(work, MeasureFields(title="Licht am Auweg"), on=TODAY)
    return committee


@pytest.fixture
def page(context, council, shown):
    return shown(FundingPage(context), 1100, 760)


def dialog_of(page):
    return next(made for made in page.findChildren(QDialog) if made.isVisible())


def retype(field, text):
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def new_programme(page, title="Lokaler Aktionsplan", side=FundingSide.GIVEN):
    page.new()
    dialog = dialog_of(page)
    type_text(dialog.title, title)
    dialog.side.set_value(side)
    dialog.create_button.click()
    settle()


def new_application(page, title, money, who=""):
    page.back()
    page.new_application()
    dialog = dialog_of(page)
    type_text(dialog.title, title)
    type_text(dialog.applicant, who)
    type_text(dialog.asked, money)
    dialog.create_button.click()
    settle()


def application(page, title):
    rows = page.context.operations.ask(lambda work: work.funding_applications.rows())
    return next(row for row in rows if row.title == title)


def tab(detail, place):
    detail.tabs.setCurrentIndex(place)
    settle()


def score(page, title, keys):
    page.show_application(application(page, title).id)
    tab(page.application, 2)
    page.application.scoring.grid.setFocus()
    for key in keys:
        if key == "\n":
            qt_key(page.application.scoring.grid, Qt.Key.Key_Return)
        else:
            type_text(page.application.scoring.grid, key)


def qt_key(widget, key):
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)


@pytest.fixture
def fund(page, council):
    """A fund of 5,000 € with its committee and three applications that came in."""
    new_programme(page)
    form = page.programme.programme.form
    retype(form.budget, "5.000")
    form.committee.set_value(council)
    form.committee.activated.emit(form.committee.currentIndex())
    assert page.flush()
    for title, money in (("Licht", "3 T€"), ("Sport", "2.500,50"), ("Musik", "1000")):
        new_application(page, title, money, "Verein")
        page.application.submit.click()
    return page


def test_an_empty_page_has_one_button_that_begins(page):
    assert not page.sides.isVisible()
    assert page.empty.isVisible()
    page.empty.button.click()
    dialog = dialog_of(page)
    dialog.create_button.click()
    assert dialog.binder.widget("title").property("wrong") == "true"
    dialog.reject()


def test_from_the_programme_to_the_proof_of_use(fund, qtbot, said):
    page = fund
    score(page, "Licht", "5\n5\n5\n5\n4\n4\n4\n4\n")
    score(page, "Sport", "3\n3\n3\n3\n3\n3\n3\n3\n")
    score(page, "Musik", "1\n1\n1\n1\nb")
    scoring = page.application.scoring
    assert scoring.sum.text() == "6 von 30 Punkten"
    assert "1 Mitglied hat bewertet" in scoring.who.text()
    page.back()
    tab(page.programme, 1)
    ranking = page.programme.ranking
    lines = [(line.ranked.rank, line.ranked.title) for line in ranking.list.rows_model.rows()]
    assert lines == [(1, "Licht"), (2, "Sport"), (3, "Musik")]
    assert "reichen die Mittel nur zum Teil: 2.000,00 € von 2.500,50 €" in ranking.note.what.text()
    ranking.list.grab()
    ranking.decide.click()
    assert said[-1] == ("undo", "2 Anträge bewilligt, 1 abgelehnt")
    ranking.decide.click()
    assert "nichts mehr zu entscheiden" in said[-1][1]
    assert application(page, "Licht").granted_cents == 300_000
    assert application(page, "Sport").granted_cents == 200_000
    assert application(page, "Musik").state is ApplicationState.REFUSED
    page.show_application(application(page, "Licht").id)
    tab(page.application, 0)
    form = page.application.form_tab.form
    retype(form.ends_on, "30.4.2026")
    tab(page.application, 3)
    payment = page.application.decision.payment
    retype(payment.cents, "3.000,01")
    payment.add.click()
    assert payment.binder.widget("cents").property("wrong") == "true"
    assert payment.cents.text() == "3.000,01"
    retype(payment.cents, "3.000")
    payment.add.click()
    assert application(page, "Licht").paid_cents == 300_000
    assert page.late.isVisible()
    assert page.late.what.text() == "1 Verwendungsnachweis ist überfällig"
    page.back()
    page.late.button.click()
    assert page.application.title.text() == "Licht"
    page.application.decision.close_it.click()
    assert application(page, "Licht").state is ApplicationState.PROVED
    assert not page.late.isVisible()
    assert not page.application.decision.grant.isVisible()


def test_people_of_the_applicant_are_suggested_and_recused_with_one_click(fund):
    page = fund
    page.show_application(application(page, "Licht").id)
    tab(page.application, 0)
    picker = page.application.form_tab.form.organization
    type_text(picker, "Jugend")
    picker._settle()
    assert page.flush()
    tab(page.application, 2)
    scoring = page.application.scoring
    assert scoring.suggestion.what.text() == "Befangen? Kim Berg"
    assert "gehört zu Jugendtreff Auweg" in scoring.suggestion.why.text()
    scoring.suggestion.button.click()
    assert not scoring.suggestion.isVisible()
    scoring.grid.setCurrentIndex(scoring.grid.rows_model.index(1, 1))
    type_text(scoring.grid, "4")
    assert "befangen" in scoring.wrong.text()
    scoring.recusal.click()
    type_text(scoring.grid, "4")
    assert not scoring.wrong.isVisible()
    assert scoring.view.scorers[1].points


def test_points_are_typed_as_numbers_and_never_above_the_most(fund):
    page = fund
    page.show_application(application(page, "Licht").id)
    tab(page.application, 2)
    scoring = page.application.scoring
    grid = scoring.grid
    criterion = grid.criteria[0].id
    type_text(grid, "4,5")
    assert scoring.view.scorers[0].points[criterion] == 4.5
    type_text(grid, "7")
    assert "0 bis 5 Punkte" in scoring.wrong.text()
    assert scoring.view.scorers[0].points[criterion] == 4.5
    type_text(grid, ",")
    qt_key(grid, Qt.Key.Key_Delete)
    assert criterion not in scoring.view.scorers[0].points
    qt_key(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 1
    for _ in range(5):
        qt_key(grid, Qt.Key.Key_Return)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 4)


def test_what_does_not_fit_is_told_at_its_field_and_stays(fund):
    page = fund
    page.show_application(application(page, "Licht").id)
    tab(page.application, 1)
    costs = page.application.costs
    costs.empty.button.click()
    settle()
    line = costs.rows[0]
    retype(line.title, "Lampen")
    retype(line.planned, "1,234.50")
    assert not page.flush()
    assert line.planned.text() == "1,234.50"
    assert "englischer" in line.planned.accessibleDescription()
    retype(line.planned, "2.000")
    assert page.flush()
    assert "die Kosten betragen nur 2.000,00 €" in costs.note.what.text()
    tab(page.application, 0)
    form = page.application.form_tab.form
    retype(form.asked, "2.500")
    assert not page.flush()
    assert "nur 2.000,00 €" in form.asked.accessibleDescription()
    assert form.asked.text() == "2.500"
    page.list.setFocus()
    retype(form.asked, "1.800")
    retype(form.starts_on, "1.12.2026")
    retype(form.ends_on, "30.11.2026")
    assert not page.flush()
    assert "vor dem Beginn" in form.ends_on.accessibleDescription()
    retype(form.ends_on, "31.12.2026")
    assert page.flush()
    tab(page.application, 1)
    costs.add()
    line = costs.rows[1]
    line.side.set_value("own")
    line.side.activated.emit(1)
    retype(line.planned, "200")
    assert page.flush()
    assert costs.note.what.text() == "Kosten und Finanzierung gehen auf."
    costs.rows[1].remove.click()
    settle()
    assert len(costs.rows) == 1


def test_criteria_are_changed_while_they_are_typed(fund):
    page = fund
    tab(page.programme, 2)
    page.back()
    criteria = page.programme.programme.criteria
    assert criteria.sum.text() == "zusammen höchstens 30 Punkte"
    criteria.add_button.click()
    type_text(criteria.rows[-1].name, "Nachhaltigkeit")
    retype(criteria.rows[-1].most, "10")
    assert page.flush()
    assert criteria.sum.text() == "zusammen höchstens 40 Punkte"
    score(page, "Licht", "5")
    page.back()
    tab(page.programme, 2)
    row = criteria.rows[0]
    retype(row.most, "4")
    assert not page.flush()
    assert "schon 5 Punkte" in row.wrong.text()
    retype(row.most, "0")
    assert not page.flush()
    retype(row.most, "6")
    assert page.flush()
    criteria.rows[-1].remove.click()
    settle()
    assert len(criteria.rows) == 4


def test_a_programme_we_apply_to_has_no_ranked_list_and_wants_advice_first(page, said):
    new_programme(page, "RL KommPräv", FundingSide.RECEIVED)
    assert not page.programme.tabs.isTabVisible(1)
    form = page.programme.programme.form
    retype(form.closes_on, "15.10.2020")
    form.yearly.click()
    form.advice.click()
    form.conditions.setPlainText("Keine Investitionen\n\nEigenanteil")
    assert page.flush()
    assert form.window_note.what.text() == "Noch 327 Tage bis 15. Oktober 2027."
    assert not form.committee.isVisible()
    new_application(page, "Licht", "900")
    told = page.application.form_tab.form.conditions.text()
    assert told == "Das Programm verlangt: Keine Investitionen · Eigenanteil"
    page.application.submit.click()
    assert "Beratung vor dem Antrag" in said.errors[-1]
    tab(page.application, 0)
    retype(page.application.form_tab.form.advised_on, "1.10.2026")
    page.application.submit.click()
    assert application(page, "Licht").state is ApplicationState.SUBMITTED
    assert not page.application.tabs.isTabVisible(2)
    page.application.withdraw()
    assert application(page, "Licht").state is ApplicationState.WITHDRAWN
    form.side.set_value(FundingSide.GIVEN)
    form.side.activated.emit(0)
    assert page.flush()
    assert page.programme.tabs.isTabVisible(1)


def test_late_applications_are_taken_and_told(fund, said):
    page = fund
    page.back()
    tab(page.programme, 2)
    retype(
        page.programme.programme.form.closes_on, (TODAY - timedelta(days=1)).strftime("%d.%m.%Y")
    )
    assert page.flush()
    new_application(page, "Spät", "1")
    page.application.submit.click()
    assert "die Frist endete am 21.11.2026" in said[-1][1]
    tab(page.application, 0)
    assert page.application.form_tab.form.late.isVisible()


def test_a_decision_is_made_by_hand_and_taken_back(fund):
    page = fund
    page.show_application(application(page, "Sport").id)
    tab(page.application, 3)
    decision = page.application.decision
    assert not decision.payment.isVisible()
    decision.grant.click()
    assert application(page, "Sport").granted_cents == 250_050
    decision.reopen.click()
    assert application(page, "Sport").state is ApplicationState.SUBMITTED
    decision.refuse.click()
    assert application(page, "Sport").state is ApplicationState.REFUSED
    decision.reopen.click()
    retype(decision.form.granted, "1.000")
    decision.grant.click()
    assert application(page, "Sport").granted_cents == 100_000
    retype(decision.payment.cents, "500")
    decision.payment.add.click()
    assert decision.payments.isVisible()
    decision.payments.delete_asked.emit(decision.payments.rows_model.row_at(0).id)
    assert not decision.payments.isVisible()
    retype(decision.form.granted, "9.999")
    assert not page.flush()
    retype(decision.form.granted, "900")
    assert page.flush()


def test_applications_and_programmes_are_deleted_and_come_back(fund, said):
    page = fund
    made = application(page, "Musik")
    page.show_application(made.id)
    page.application.delete()
    assert page._details.currentIndex() == PROGRAMME
    assert said[-1] == ("undo", "Antrag „Musik“ gelöscht")
    page.context.operations.undo()
    page.open_record("funding_application", made.id)
    assert page._details.currentIndex() == APPLICATION
    page.context.operations.perform(
        "Weg", lambda work: setattr(work.funding_applications.get(made.id), "deleted_at", _now())
    )
    assert page._details.currentIndex() == PROGRAMME
    page.list.delete_asked.emit(page.list.current_id())
    assert page.empty.isVisible()
    page.context.operations.undo()
    assert not page.empty.isVisible()


def _now():
    from datetime import UTC, datetime

    return datetime.now(UTC)


def test_lists_and_documents_are_given_out(fund):
    page = fund
    score(page, "Licht", "5")
    page.back()
    tab(page.programme, 1)
    ranking = page.programme.ranking
    sheet = ranking.sheet()
    assert sheet.title == "Rangliste Lokaler Aktionsplan"
    assert sheet.rows[0][:3] == (1, "001", "Licht")
    assert page.list_sheet().rows[0][0] == "Lokaler Aktionsplan"
    for made in (ranking.word, ranking.pdf, ranking.excel):
        made.click()
        files = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
        assert files
        for one in files:
            one.reject()
    page.show_application(application(page, "Licht").id)
    titles = [command.title for command in page.commands()]
    assert "Zuwendungsantrag (Word)" in titles
    for command in page.application.commands():
        command.run()
        next(one for one in page.findChildren(QFileDialog) if one.isVisible()).reject()


def test_keys_lead_from_the_application_to_the_programme_to_the_list(fund, qtbot):
    page = fund
    assert page._details.currentIndex() == APPLICATION
    page.rename()
    assert page.window().focusWidget() is page.application.form_tab.form.title
    page.back()
    assert page._details.currentIndex() == PROGRAMME
    page.rename()
    assert page.window().focusWidget() is page.programme.programme.form.title
    tab(page.programme, 0)
    page.programme.applications.list.opened.emit(application(page, "Sport").id)
    assert page.application.title.text() == "Sport"
    page.list.clicked.emit(page.list.currentIndex())
    assert page._details.currentIndex() == PROGRAMME
    page.back()
    assert page.window().focusWidget() is page.list
    assert page.help_topic() == "foerderung"
    new_programme(page, "Zweiter Fonds")
    retype(page.programme.programme.form.title, "")
    qt_key(page.programme.programme.form.title, Qt.Key.Key_Backspace)
    first = next(row.id for row in page._rows if row.title == "Lokaler Aktionsplan")
    page.list.select_id(first)
    assert page.programme.title.text() == "Zweiter Fonds"
    retype(page.programme.programme.form.title, "Neuer Fonds")
    page.open_record("funding_programme", first)
    assert page.programme.title.text() == "Lokaler Aktionsplan"
    page.show_application(first)
    assert page._details.currentIndex() == PROGRAMME


def test_the_measure_of_an_application_is_one_click_away(fund, qtbot):
    page = fund
    page.show_application(application(page, "Licht").id)
    tab(page.application, 0)
    picker = page.application.form_tab.form.measure
    type_text(picker, "Auweg")
    picker._settle()
    assert page.flush()
    assert page.application.to_measure.isVisible()
    with qtbot.waitSignal(page.open_asked) as asked:
        page.application.to_measure.trigger()
    assert asked.args[0] == "measure"


def test_the_resolution_of_the_committee_is_linked_and_one_click_away(fund, council, qtbot):
    page = fund
    with page.context.operations._store.begin("Beschluss") as work:
        decided = resolution(work, council)
    page.show_application(application(page, "Licht").id)
    tab(page.application, 3)
    picker = page.application.decision.form.resolution
    type_text(picker, "Fonds")
    picker._settle()
    assert page.flush()
    page.show_application(application(page, "Sport").id)
    assert not page.application.to_resolution.isVisible()
    page.show_application(application(page, "Licht").id)
    assert "Fonds" in picker.text()
    with qtbot.waitSignal(page.open_asked) as asked:
        page.application.to_resolution.trigger()
    assert asked.args == ["resolution", decided]


def resolution(work, committee):
    meeting_id = meeting.create_meeting(
        work, committee, MeetingFields(number=1, held_on=date(2026, 11, 17))
    )
    item = items.add_item(work, meeting_id, AgendaItemFields(title="Fonds der Nordstadt"))
    vote = voting.record_vote(work, item, VoteFields(motion="Wie Rangliste.", yes=2, no=0))
    return voting.make_resolution(work, vote)


def test_thousands_of_letters_are_told_and_kept(fund):
    page = fund
    page.show_application(application(page, "Licht").id)
    tab(page.application, 0)
    form = page.application.form_tab.form
    form.title.setText("x" * 10_000)
    form.title.textEdited.emit("")
    form.asked.setText("9" * 10_000)
    form.asked.value_edited.emit()
    assert not page.flush()
    assert "höchstens 300 Zeichen" in form.title.accessibleDescription()
    assert "zu groß" in form.asked.accessibleDescription()
    assert len(form.title.text()) == 10_000
    form.title.setText("Licht")
    form.asked.setText("1")
    form.title.textEdited.emit("")
    assert page.flush()


def test_a_page_that_is_hidden_reads_again_when_it_is_shown(fund):
    page = fund
    page.hide()
    page.context.operations.perform(
        "Umbenennen",
        lambda work: setattr(work.funding_programmes.all()[0], "title", "Anders"),
    )
    page.show()
    assert page.list.rows_model.row_at(0).title == "Anders"
