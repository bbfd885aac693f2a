"""Musterau's Verteiler: one by rule, one of named contacts, and the yearly check-up on its way."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.contacts import mailing_lists, sending
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.lists import MailingListFields, MailingListRuleFields
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.council.recipients import reached, recipients
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

PARTNERS = ("Schulen", "Kirchen", "Sportverein TSV", "Handel & Gewerbe", "Frauennotruf")
ANSWERED = 6


def add_lists(work: Work, town: Town, bodies: Mapping[str, UUID], today: date) -> None:
    """Two lists, and a check-up that some have answered."""
    members = mailing_lists.create_list(
        work,
        MailingListFields(
            name="Lenkungsgruppe mit Vertretungen",
            note="Bekommt Rundschreiben und die jährliche Abfrage der Kontaktdaten.",
        ),
    )
    for rule in (
        MailingListRuleFields(committee_id=bodies["Lenkungsgruppe"], with_deputies=True),
        MailingListRuleFields(sector="Suchthilfe"),
    ):
        mailing_lists.add_rule(work, members, rule)
    mailing_lists.leave_out(work, members, Recipient(person_id=town.persons["Querfurth"]))
    partners = mailing_lists.create_list(
        work,
        MailingListFields(name="Partner vor Ort", note="Plakate und Einladungen zum Aushang."),
    )
    for name in PARTNERS:
        whom = Recipient(organization_id=town.organizations[name])
        mailing_lists.name_in_list(work, partners, whom)
    _check_up(work, members, today)


def _check_up(work: Work, list_id: UUID, today: date) -> None:
    sent = today - timedelta(days=20)
    whom = [row.whom for row in reached(recipients(work, list_id, today))]
    fields = MailingFields(
        title=f"Abfrage der Kontaktdaten {sent.year}",
        kind=MailingKind.CHECK_UP,
        answer_by=today + timedelta(days=10),
    )
    to = sending.reached_by(MailingKind.CHECK_UP, gather_addressees(work, whom, on=sent))
    mailing_id = sending.keep_mailing(work, fields, list_id, to, on=sent)
    rows = sending.view_mailing(work, mailing_id).recipients
    for place, one in enumerate(rows[: ANSWERED + 1]):
        if place == ANSWERED:
            sending.note_return(work, one.id, on=today - timedelta(days=9))
        else:
            sending.note_answer(work, one.id, on=today - timedelta(days=12 - place))
