"""What is due by the Löschkonzept, and that nothing goes before the archive was asked."""

from datetime import date

import pytest

from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.mailings import Mailing
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.errors import UserError
from praeventionsrat.funding.records import (
    ApplicationState,
    FundingApplication,
    FundingProgramme,
)
from praeventionsrat.measures.offers import Offer
from praeventionsrat.meetings.papers import Paper, PaperKind
from praeventionsrat.office.keeping.due import (
    DELETE,
    LOOK,
    OFFER,
    REQUEST,
    REVIEW,
    WAIT,
    before,
    delete_due,
    due_rows,
    note_answer,
    offer_to_archive,
)
from praeventionsrat.office.keeping.usecases import contacts_of, edit_contacts, take_proposals
from praeventionsrat.office.processing import PrivacyContactsFields
from praeventionsrat.office.requests import log_request
from praeventionsrat.office.retention import ArchiveAnswer, RequestKind

TODAY = date(2026, 11, 22)
OLD = date(2014, 5, 1)


@pytest.fixture
def kept(work):
    """Something old of every kind, beside something that is still needed."""
    take_proposals(work)
    gone, here = Person(family_name="Gegangen"), Person(family_name="Da")
    seen = Person(family_name="Fällig", review_on=date(2026, 11, 1))
    school = Organization(name="Waldschule", review_on=date(2027, 1, 1))
    for person in (gone, here, seen):
        work.persons.add(person)
    work.organizations.add(school)
    work.posts.add(Post(person_id=gone.id, organization_id=school.id, ends_on=OLD))
    work.posts.add(Post(person_id=here.id, organization_id=school.id, ends_on=OLD, role="A"))
    work.posts.add(Post(person_id=here.id, organization_id=school.id, role="B"))
    work.posts.add(Post(person_id=seen.id, organization_id=school.id, ends_on=OLD, role="C"))
    work.posts.add(Post(organization_id=school.id, role="frei"))
    work.contact_notes.add(ContactNote(person_id=here.id, happened_on=OLD, text="alt"))
    waiting = ContactNote(person_id=here.id, happened_on=OLD, text="offen", follow_up_on=TODAY)
    work.contact_notes.add(waiting)
    for revoked in (OLD, None):
        work.consents.add(
            Consent(person_id=here.id, purpose="Fotos", given_on=OLD, revoked_on=revoked)
        )
    work.mailings.add(Mailing(title="Rundbrief", sent_on=OLD))
    work.mailings.add(Mailing(title="Entwurf"))
    for number, dated in (("1/2014", OLD), ("2/2026", TODAY), ("3", None)):
        paper = Paper(subject="S", kind=PaperKind.REPORT, number=number, stem=number)
        paper.dated_on = dated
        work.papers.add(paper)
    return work


def steps(work, today=TODAY):
    return {(row.code, row.title): row.step for row in due_rows(work, today=today)}


def test_everything_whose_time_is_over_is_listed_with_its_next_step(kept):
    assert steps(kept) == {
        (REVIEW, "Fällig"): LOOK,
        ("contact", "Gegangen"): LOOK,
        ("contact_note", "Kontaktnotiz vom 01.05.2014"): DELETE,
        ("consent", "Einwilligung „Fotos“"): DELETE,
        ("mailing", "Rundbrief"): DELETE,
        ("paper", "1/2014 S"): OFFER,
    }
    why = {row.code: row.why for row in due_rows(kept, today=TODAY)}
    assert why["mailing"] == "Serienversände und Empfänger: 24 Monate vorbei"
    assert why[REVIEW] == "Prüfung war für den 01.11.2026 vorgesehen"


def paper_row(work, today=TODAY):
    return next(row for row in due_rows(work, today=today) if row.code == "paper")


@pytest.mark.parametrize("answer", list(ArchiveAnswer))
def test_what_the_archive_gets_offered_waits_for_its_answer(kept, answer):
    with pytest.raises(UserError, match="noch nicht angeboten"):
        delete_due(kept, [paper_row(kept)], on=TODAY)
    offer = offer_to_archive(kept, paper_row(kept), on=TODAY)
    assert paper_row(kept).step == WAIT
    note_answer(kept, offer, answer, on=TODAY)
    assert paper_row(kept).step == DELETE
    assert delete_due(kept, [paper_row(kept)], on=TODAY) == 1
    assert "paper" not in {code for code, _ in steps(kept)}
    (log,) = kept.erasures.all()
    assert log.reason == "Aufbewahrung abgelaufen: 1 Vorlage (Vorlagen)"
    assert kept.archive_offers.get(offer).record_id is None


def test_silence_of_the_archive_counts_after_its_time(kept):
    edit_contacts(kept, PrivacyContactsFields(archive_days=30))
    offer_to_archive(kept, paper_row(kept), on=TODAY)
    assert paper_row(kept, date(2026, 12, 21)).step == WAIT
    assert paper_row(kept, date(2026, 12, 22)).step == DELETE
    assert contacts_of(kept).archive_days == 30


def test_what_is_deleted_is_counted_in_the_log(kept):
    rows = [row for row in due_rows(kept, today=TODAY) if row.step == DELETE]
    assert delete_due(kept, rows, on=TODAY) == 3
    assert {log.reason for log in kept.erasures.all()} == {
        "Aufbewahrung abgelaufen: 1 Kontaktnotiz (Kontaktnotizen)",
        "Aufbewahrung abgelaufen: 1 widerrufene Einwilligung (Widerrufene Einwilligungen)",
        "Aufbewahrung abgelaufen: 1 Serienversand (Serienversände und Empfänger)",
    }
    assert DELETE not in steps(kept).values()


def test_contacts_are_looked_at_and_never_deleted_in_bulk(kept):
    row = next(row for row in due_rows(kept, today=TODAY) if row.code == "contact")
    with pytest.raises(UserError):
        delete_due(kept, [row], on=TODAY)


def test_open_requests_are_due_until_they_are_answered(kept):
    person = kept.persons.all()[0]
    request = log_request(kept, person.id, RequestKind.INFORMATION, on=TODAY)
    row = next(row for row in due_rows(kept, today=TODAY) if row.code == REQUEST)
    assert (row.record_id, row.step) == (person.id, LOOK)
    assert row.why == "zu beantworten bis 22.12.2026 (Art. 12 Abs. 3 DSGVO)"
    kept.data_requests.get(request).person_id = None
    assert REQUEST not in {row.code for row in due_rows(kept, today=TODAY)}


def test_without_a_rule_nothing_is_due_but_reviews(work):
    work.organizations.add(Organization(name="Verein", review_on=OLD))
    assert [row.kind for row in due_rows(work, today=TODAY)] == ["organization"]


@pytest.mark.parametrize(
    ("months", "day"),
    [(0, date(2026, 3, 31)), (1, date(2026, 2, 28)), (4, date(2025, 11, 30))],
)
def test_months_are_counted_back_to_the_same_day(months, day):
    assert before(date(2026, 3, 31), months) == day


def test_closed_applications_and_ended_offers_are_due(work):
    take_proposals(work)
    programme = FundingProgramme(title="Mikroprojekte")
    work.funding_programmes.add(programme)
    for state in ApplicationState:
        work.funding_applications.add(
            FundingApplication(
                programme_id=programme.id, title=state.value, state=state, submitted_on=OLD
            )
        )
    for title, ends in (("Ferienpass", OLD), ("Sprechstunde", None), ("Kurs", TODAY)):
        work.offers.add(Offer(title=title, ends_on=ends))
    rows = due_rows(work, today=TODAY)
    assert {(row.code, row.title, row.step) for row in rows} == {
        ("funding", "refused", OFFER),
        ("funding", "withdrawn", OFFER),
        ("funding", "proved", OFFER),
        ("offer", "Ferienpass", DELETE),
    }
    assert delete_due(work, [row for row in rows if row.code == "offer"], on=TODAY) == 1
    assert {one.title for one in work.offers.all()} == {"Sprechstunde", "Kurs"}
