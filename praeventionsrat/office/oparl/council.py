"""Body, committees, electoral periods, and who sits there as far as it may be told."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.council.records import Committee, Membership, Role
from praeventionsrat.council.usecases import legal_members, members_on
from praeventionsrat.ids import uuid_from_text
from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.usecases.approval import names_published
from praeventionsrat.office.oparl.web import Object, Web, iso, page_of, stamp
from praeventionsrat.office.ports import Work
from praeventionsrat.office.records import Office

ROLES = {
    Role.CHAIR: "Vorsitz",
    Role.DEPUTY_CHAIR: "Stellvertretender Vorsitz",
    Role.MEMBER: "Mitglied",
}
"""Advisers, guests and the office itself are not told."""
LEADING = {Role.CHAIR, Role.DEPUTY_CHAIR}


def system(office: Office, web: Web) -> Object:
    """The entrance."""
    return {
        "id": web.url("system.json"),
        "type": "https://schema.oparl.org/1.1/System",
        "oparlVersion": "https://schema.oparl.org/1.1/",
        "body": web.list_of("Body"),
        **_contact(office),
    }


def body(work: Work, office: Office, web: Web) -> Object:
    """The municipality whose council this is."""
    lists = ("Organization", "Person", "Meeting", "Paper", "AgendaItem", "Consultation", "File")
    place = body_location(office, web)
    return {
        **web.object("Body", _body_key(), {**_contact(office), "shortName": office.council_name}),
        "system": web.url("system.json"),
        **{_camel(kind): web.list_of(kind) for kind in lists},
        "membership": web.list_of("Membership"),
        "locationList": web.list_of("Location"),
        "legislativeTermList": web.list_of("LegislativeTerm"),
        "legislativeTerm": terms(work, web),
        **({"location": place} if place else {}),
    }


def body_id(web: Web) -> str:
    """The address of the one body."""
    return web.id_of("Body", _body_key())


def body_location(office: Office, web: Web) -> Object | None:
    """Where the office is; None where no address is known."""
    if not office.city:
        return None
    fields = {
        "streetAddress": office.street,
        "postalCode": office.postal_code,
        "locality": office.city,
        "bodies": [body_id(web)],
    }
    return web.object("Location", uuid_from_text("oparl/office"), fields)


def terms(work: Work, web: Web) -> list[Object]:
    """Electoral periods."""
    return [
        web.object(
            "LegislativeTerm",
            term.id,
            {
                "body": body_id(web),
                "name": term.name,
                "startDate": iso(term.starts_on),
                "endDate": iso(term.ends_on),
            },
        )
        for term in work.legislative_terms.all()
    ]


def seats_told(work: Work, committee: Committee, today: date) -> Sequence[Membership]:
    """The seats of a committee that may be told: who leads, and members where it says so."""
    names = names_published(work, committee.id)
    held = [s for s in members_on(work, committee.id, today) if s.role in ROLES]
    return [s for s in held if s.role in LEADING or names is not PublishedNames.GENERAL]


def is_named(work: Work, seat: Membership) -> bool:
    """Whether the person on a seat is named, or only who sends them."""
    names = names_published(work, seat.committee_id)
    return seat.role in LEADING or names is PublishedNames.NAMES


def organization(work: Work, committee: Committee, web: Web, today: date) -> Object:
    """A committee."""
    seats = seats_told(work, committee, today)
    return web.object(
        "Organization",
        committee.id,
        {
            "body": body_id(web),
            "name": committee.name,
            "shortName": committee.short_name,
            "organizationType": "Gremium",
            "votingMemberCount": legal_members(work, committee.id, today),
            "membership": web.ids_of("Membership", (seat.id for seat in seats)),
            "startDate": iso(committee.starts_on),
            "endDate": iso(committee.ends_on),
            "created": stamp(committee.created_at),
            "modified": stamp(committee.changed_at),
        },
    )


def senders(work: Work, seats: Sequence[Membership], web: Web) -> list[Object]:
    """The institutions that send members who are told of."""
    keys = dict.fromkeys(seat.organization_id for seat in seats if seat.organization_id)
    found = []
    for key in keys:
        sender = work.organizations.get(key)
        fields = {
            "body": body_id(web),
            "name": sender.name,
            "shortName": sender.short_name,
            "organizationType": "Institution",
        }
        found.append(web.object("Organization", sender.id, fields))
    return found


def membership(work: Work, seat: Membership, web: Web) -> Object:
    """A seat."""
    sender = seat.organization_id
    return web.object(
        "Membership",
        seat.id,
        {
            "person": web.id_of("Person", seat.person_id) if is_named(work, seat) else None,
            "organization": web.id_of("Organization", seat.committee_id),
            "role": ROLES[seat.role],
            "votingRight": seat.voting_right,
            "startDate": iso(seat.starts_on),
            "endDate": iso(seat.ends_on),
            "onBehalfOf": web.id_of("Organization", sender) if sender else None,
        },
    )


def person(work: Work, person_id: UUID, seats: Sequence[Membership], web: Web) -> Object:
    """Somebody who is named: the name, nothing that reaches or describes them."""
    known = work.persons.get(person_id)
    return web.object(
        "Person",
        person_id,
        {
            "body": body_id(web),
            "name": known.full_name,
            "familyName": known.family_name,
            "givenName": known.given_name,
            "title": [known.title] if known.title else [],
            "membership": [membership(work, seat, web) for seat in seats],
        },
    )


def _body_key() -> UUID:
    return uuid_from_text("oparl/body")


def _contact(office: Office) -> Object:
    fields = {
        "name": office.municipality or office.council_name,
        "contactName": office.name,
        "contactEmail": office.email,
        "website": page_of(office),
    }
    return {name: value for name, value in fields.items() if value}


def _camel(kind: str) -> str:
    return kind[0].lower() + kind[1:]
