"""What went out, to whom, and what came back of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from praeventionsrat.contacts import mailing_lists, sending
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import UserError

ON = date(2026, 3, 1)


@pytest.fixture
def sent(store):
    """A list of a person and an institution, and what kind of mailing goes to it."""
    with store.begin("Aufbau") as work:
        kim = create_person(work, PersonFields(family_name="Ärmel", email="k@x.example"))
        school = create_organization(
            work, OrganizationFields(name="Schule", street="Weg 1", city="Musterau")
        )
        key = mailing_lists.create_list(work, MailingListFields(name="Netzwerk"))
        whom = [Recipient(organization_id=school), Recipient(person_id=kim)]
        to = gather_addressees(work, whom, on=ON)

    def send(kind=MailingKind.CHECK_UP, **more):
        with store.begin("Versand") as work:
            fields = MailingFields(title="Jahresprüfung", kind=kind, text="Hallo", **more)
            reached = sending.reached_by(kind, to)
            return sending.keep_mailing(work, fields, key, reached, on=ON)

    send.list, send.kim, send.school = key, kim, school
    return send


def view(store, mailing):
    with store.read() as work:
        return sending.view_mailing(work, mailing)


def test_a_mailing_keeps_whom_it_went_to_and_where(store, sent):
    seen = view(store, sent())
    assert [(one.name, one.sent_to, one.contact) for one in seen.recipients] == [
        ("Ärmel", "Ärmel", ("person", sent.kim)),
        ("Schule", "Schule · Weg 1 · Musterau", ("organization", sent.school)),
    ]
    assert (seen.row.answers, seen.text, seen.list_name) == (
        "0 von 2 haben geantwortet", "Hallo", "Netzwerk"
    )  # fmt: skip
    with store.read() as work:
        assert work.mailing_lists.get(sent.list).last_used_on == ON


def test_by_mail_it_went_to_the_address_by_post_to_the_house(store, sent):
    by_mail = view(store, sent(MailingKind.MAIL, answer_by=ON))
    assert [one.sent_to for one in by_mail.recipients] == ["k@x.example"]
    assert by_mail.row.asks
    by_post = view(store, sent(MailingKind.LETTER))
    assert [one.name for one in by_post.recipients] == ["Schule"]
    assert by_post.row.answers == ""


def test_answers_and_returns_are_counted(store, sent):
    mailing = sent()
    first, second = view(store, mailing).recipients
    with store.begin("x") as work:
        sending.note_return(work, first.id, on=ON)
        sending.note_return(work, second.id, on=ON)
        sending.note_answer(work, first.id, on=ON)
    row = view(store, mailing).row
    assert (row.answers, row.came_back) == ("1 von 2 hat geantwortet", 1)
    with store.begin("x") as work:
        sending.note_answer(work, first.id, on=None)
    assert view(store, mailing).row.answered == 0


def test_those_who_are_silent_become_a_list(store, sent):
    mailing = sent()
    first, second = view(store, mailing).recipients
    with store.begin("x") as work:
        sending.note_answer(work, second.id, on=ON)
        silent = sending.list_of_silent(work, mailing)
        assert work.mailing_lists.get(silent).name == "Erinnerung: Jahresprüfung"
        entries = work.mailing_list_entries.where(list_id=silent)
        assert [one.person_id for one in entries] == [sent.kim]
        sending.note_answer(work, first.id, on=ON)
        with pytest.raises(UserError):
            sending.list_of_silent(work, mailing)


def test_nobody_gets_no_mailing(store, sent):
    with store.begin("x") as work, pytest.raises(UserError):
        sending.keep_mailing(work, MailingFields(title="x"), None, (), on=ON)


def test_mailings_are_listed_newest_first_and_deleted(store, sent):
    first = sent()
    with store.begin("x") as work:
        work.mailings.get(first).sent_on = date(2026, 4, 1)
    second = sent(MailingKind.LABELS)
    with store.read() as work:
        assert [row.id for row in sending.mailing_rows(work, sent.list)] == [first, second]
    with store.begin("x") as work:
        sending.delete_mailing(work, first, at=datetime.now(UTC))
        assert [row.id for row in sending.mailing_rows(work, sent.list)] == [second]
        work.mailing_lists.remove(work.mailing_lists.get(sent.list))
    assert view(store, second).list_name == ""
    with store.begin("x") as work:
        to = gather_addressees(work, [Recipient(person_id=sent.kim)], on=ON)
        alone = sending.keep_mailing(work, MailingFields(title="x"), None, to, on=ON)
        for one in work.mailing_recipients.where(mailing_id=alone):
            one.person_id = None
    assert view(store, alone).recipients[0].contact is None


def test_who_shares_a_letter_is_reached_by_it_without_an_address_of_her_own():
    head = Addressee(id=UUID(int=1), address=("A",), names=("A",))
    partner = Addressee(id=UUID(int=2), letter_with=head.id, no_address="Straße oder Ort fehlt.")
    alone = Addressee(id=UUID(int=3), no_address="Straße oder Ort fehlt.")
    closed = replace(partner, id=UUID(int=4), is_restricted=True)
    everybody = [head, partner, alone, closed]
    assert sending.reached_by(MailingKind.LETTER, everybody) == [head, partner]
    turned = [replace(head, letter_with=alone.id), alone]
    assert sending.reached_by(MailingKind.LABELS, turned) == turned
    assert sending.reached_by(MailingKind.MAIL, [replace(head, no_email="x"), partner]) == [partner]
