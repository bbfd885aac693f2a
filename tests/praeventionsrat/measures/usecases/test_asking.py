"""Owners are asked in rounds; what they send back is recognised, compared, merged, never lost."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.documents import reply_form
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import Stale, UserError
from praeventionsrat.measures.documents import asking_form, asking_word
from praeventionsrat.measures.documents.asking_form import tag_of
from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.reports import (
    MeasureReportFields,
    ReportRequestEntry,
    ReportRequestFields,
    ReportSource,
)
from praeventionsrat.measures.usecases.asking import (
    asked_owners,
    delete_request,
    edit_request,
    leave_out,
    new_request,
    note_sent,
    request_rows,
    to_ask,
)
from praeventionsrat.measures.usecases.asking_replies import SAME, take_reports
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.reporting import report_measure, reports_of
from tests.returned_word import fill

TODAY, LATER = date(2026, 11, 1), date(2026, 11, 20)
HEAD = Head(
    council_name="Präventionsrat",
    name="Geschäftsstelle",
    email="rat@musterau.example",
    today=TODAY,
)


@pytest.fixture
def town(work):
    """Ada leads two measures, an office leads one, one has nobody, one is done."""

    class Town:
        ada = create_person(
            work,
            PersonFields(given_name="Ada", family_name="Beispiel", email="ada@musterau.example"),
        )
        amt = create_organization(work, OrganizationFields(name="Tiefbauamt"))

    def measure(title, state=MeasureState.UNDER_WAY, **who):
        fields = MeasureFields(title=title, starts_on=date(2026, 1, 5), **who)
        return new_measure(work, fields, on=date(2026, 1, 5), state=state)

    Town.light = measure("Licht", person_id=Town.ada)
    Town.hedge = measure("Hecken", person_id=Town.ada)
    Town.road = measure("Gehweg", organization_id=Town.amt)
    Town.alone = measure("Allein")
    Town.done = measure("Fertig", MeasureState.DONE, person_id=Town.ada)
    return Town


@pytest.fixture
def request_id(work, town):
    fields = ReportRequestFields.checked(title="Abfrage Herbst", answer_by=date(2026, 11, 22))
    return new_request(work, fields, [town.light, town.hedge, town.road, town.alone]).id


def forms(work, request_id):
    return {one.name: one for one in asking_form.gather(work, request_id, HEAD)}


def written(form):
    out = io.BytesIO()
    asking_word.render(form, out)
    return out.getvalue()


def entry_of(work, request_id, measure_id):
    (one,) = work.report_request_entries.where(request_id=request_id, measure_id=measure_id)
    return one


def reply(work, request_id, answers, name="Sachstand Ada Beispiel"):
    """Ada's form with these answers: (measure, field) → words."""
    content = written(forms(work, request_id)[name])
    tags = {
        tag_of(field, entry_of(work, request_id, measure).id): words
        for (measure, field), words in answers.items()
    }
    return reply_form.read(fill(content, tags))


def test_each_owner_is_asked_once_about_all_of_theirs(work, town, request_id):
    owners = asked_owners(work, request_id, on=TODAY)
    assert [(one.name, one.email, len(one.measures)) for one in owners] == [
        ("Ada Beispiel", "ada@musterau.example", 2),
        ("Tiefbauamt", "", 1),
    ]
    (row,) = request_rows(work)
    assert (row.asked, row.answered) == (3, 0)


def test_measures_without_an_owner_are_named(work, town):
    fields = ReportRequestFields.checked(title="Abfrage")
    begun = new_request(work, fields, [town.light, town.alone])
    assert begun.sentence == (
        "Nach 1 Maßnahme wird gefragt. Ohne Federführung und darum nicht dabei: M-2026-004."
    )
    many = replace(begun, without_owner=("1", "2", "3", "4"))
    assert many.sentence.endswith("1, 2 und 3 und 1 weitere.")
    assert replace(begun, without_owner=()).sentence == "Nach 1 Maßnahme wird gefragt."
    with pytest.raises(UserError, match="niemanden zu fragen"):
        new_request(work, fields, [town.alone])


def test_nobody_is_asked_about_what_is_done(work, town):
    assert town.done not in to_ask(work.measures.rows(TODAY))


def test_a_round_is_changed_deleted_and_owners_left_out(work, town, request_id):
    edit_request(work, request_id, ReportRequestFields.checked(title="Anders"))
    assert request_rows(work)[0].title == "Anders"
    with pytest.raises(Stale):
        edit_request(work, request_id, ReportRequestFields.checked(title="Nie"), seen=-1)
    leave_out(work, request_id, town.amt)
    assert [one.name for one in asked_owners(work, request_id, on=TODAY)] == ["Ada Beispiel"]
    leave_out(work, request_id, town.ada)
    with pytest.raises(UserError, match="niemand mehr"):
        asking_form.gather(work, request_id, HEAD)
    delete_request(work, request_id, at=datetime.now(UTC))
    assert not request_rows(work)


def test_what_went_out_is_noted_with_its_address(work, town, request_id):
    note_sent(work, request_id, {town.ada}, on=TODAY)
    entry = entry_of(work, request_id, town.light)
    assert (entry.sent_on, entry.sent_to) == (TODAY, "ada@musterau.example")
    assert entry_of(work, request_id, town.road).sent_on is None
    assert request_rows(work)[0].asked_on == TODAY


def test_a_form_says_what_is_known_and_a_mail_carries_it(work, town, request_id):
    said = MeasureReportFields.checked(reported_on=date(2026, 3, 1), text="Bestellt.", progress=20)
    report_measure(work, town.light, said, today=TODAY)
    made = forms(work, request_id)
    form, house = made["Sachstand Ada Beispiel"], made["Sachstand Tiefbauamt"]
    assert form.sheet.parts[0].known == "Bisher: in Umsetzung, keine Ampel, 20 %"
    assert form.sheet.parts[0].last == "Letzter Sachstand vom 01.03.2026: Bestellt."
    assert form.sheet.return_sentence.endswith("22. November 2026 an rat@musterau.example.")
    assert house.mail is None
    assert house.sheet.greeting == "Sehr geehrte Damen und Herren,"
    out = io.BytesIO()
    asking_word.render_mail(form, out)
    mail = message_from_bytes(out.getvalue())
    assert (mail["To"], mail["X-Unsent"]) == ("ada@musterau.example", "1")
    assert [part.get_filename() for part in mail.walk()][-1] == "Sachstand Ada Beispiel.docx"


def test_the_form_passes_the_examination_of_accessibility(work, town, request_id):
    checks = examine(written(forms(work, request_id)["Sachstand Ada Beispiel"]))
    assert [check.title for check in checks if not check.passed] == []


def test_a_filled_form_becomes_reports_and_the_measure_follows(work, town, request_id):
    found = reply(
        work,
        request_id,
        {
            (town.light, "stand"): "Masten stehen.",
            (town.light, "ampel"): "gelb – verzögert",
            (town.light, "fortschritt"): "60 %",
            (town.light, "schritte"): "Lampen setzen",
        },
    )
    taken = take_reports(work, found, today=TODAY)
    assert (taken.name, taken.reports, taken.told) == ("Ada Beispiel", 1, ())
    (row,) = reports_of(work, town.light)
    assert (row.text, row.light, row.progress) == ("Masten stehen.", Light.YELLOW, 60)
    assert (row.source, row.reporter, row.next_steps) == (
        ReportSource.FORM,
        "Ada Beispiel",
        "Lampen setzen",
    )
    assert work.measures.get(town.light).light is Light.YELLOW
    assert not reports_of(work, town.hedge)
    assert entry_of(work, request_id, town.light).answered_on == TODAY
    assert request_rows(work)[0].answered == 1


def test_the_same_form_twice_changes_nothing_and_another_answer_is_added(work, town, request_id):
    first = reply(work, request_id, {(town.light, "stand"): "Masten stehen."})
    take_reports(work, first, today=TODAY)
    again = take_reports(work, first, today=LATER)
    assert again.reports == 0
    assert again.told == (f"M-2026-001 Licht: {SAME}",)
    other = reply(work, request_id, {(town.light, "stand"): "Lampen brennen."})
    taken = take_reports(work, other, today=LATER)
    assert "schon am 01.11.2026 beantwortet" in taken.told[0]
    assert [row.text for row in reports_of(work, town.light)] == [
        "Lampen brennen.",
        "Masten stehen.",
    ]


def test_half_filled_and_strange_fields_are_kept_in_the_text(work, town, request_id):
    found = reply(
        work,
        request_id,
        {
            (town.light, "ampel"): "rot – gefährdet",
            (town.hedge, "ampel"): "lila",
            (town.hedge, "fortschritt"): "fast 200",
        },
    )
    taken = take_reports(work, found, today=TODAY)
    assert taken.reports == 2
    assert len(taken.told) == 2
    (light,) = reports_of(work, town.light)
    assert (light.light, light.text) == (
        Light.RED,
        "Ohne Text; das Formular nennt nur, was daneben steht.",
    )
    (hedge,) = reports_of(work, town.hedge)
    assert "Ampel laut Formular: lila" in hedge.text
    assert "Fortschritt laut Formular: fast 200" in hedge.text
    assert hedge.light is None


def test_an_institution_answers_under_its_name(work, town, request_id):
    found = reply(work, request_id, {(town.road, "stand"): "Fertig."}, "Sachstand Tiefbauamt")
    take_reports(work, found, today=TODAY)
    assert reports_of(work, town.road)[0].reporter == "Tiefbauamt"


def test_what_stands_beside_or_belongs_to_a_deleted_measure_goes_to_the_verlauf(
    work, town, request_id
):
    answers = {
        (town.light, "stand"): "Trotzdem geschafft.",
        (town.hedge, "ampel"): "grün – im Plan",
    }
    found = replace(
        reply(work, request_id, answers), beside=("Bitte anrufen!",), lost=("irgendein_feld",)
    )
    for measure in (town.light, town.hedge):
        work.measures.get(measure).deleted_at = datetime.now(UTC)
    taken = take_reports(work, found, today=TODAY)
    assert taken.reports == 0
    assert taken.told[-1] == "Im Formular fehlen Felder; was darin stand, ist nicht bekannt."
    (note,) = work.contact_notes.where(person_id=town.ada)
    for words in ("Abfrage Herbst", "Bitte anrufen!", "Trotzdem geschafft.", "nur Ampel"):
        assert words in note.text


def test_an_empty_form_changes_nothing(work, town, request_id):
    taken = take_reports(work, reply(work, request_id, {}), today=TODAY)
    assert (taken.reports, taken.told) == (0, ())
    assert not work.contact_notes.all()


@pytest.mark.parametrize("token", ["", "kein.uuid.x", "{0}.{1}.falsch", "{1}.{1}.x", "{0}.{0}.x"])
def test_foreign_and_forged_forms_are_refused(work, town, request_id, token):
    found = reply(work, request_id, {(town.light, "stand"): "x"})
    forged = replace(found, token=token.format(request_id, town.ada))
    with pytest.raises(UserError):
        take_reports(work, forged, today=TODAY)
    assert not reports_of(work, town.light)


def test_a_form_of_a_round_in_the_papierkorb_waits(work, town, request_id):
    found = reply(work, request_id, {(town.light, "stand"): "x"})
    delete_request(work, request_id, at=datetime.now(UTC))
    with pytest.raises(UserError, match="Papierkorb"):
        take_reports(work, found, today=TODAY)


def test_a_form_of_an_older_round_still_counts(work, town, request_id):
    found = reply(work, request_id, {(town.light, "stand"): "Spät, aber doch."})
    new_request(work, ReportRequestFields.checked(title="Neu"), [town.light])
    assert take_reports(work, found, today=LATER).reports == 1


def test_whoever_has_gone_is_not_asked(work, town, request_id):
    gone = ReportRequestEntry(request_id=request_id, measure_id=town.done)
    work.report_request_entries.add(gone)
    assert len(asked_owners(work, request_id, on=TODAY)) == 2
