"""How rules of lists are said: as a sentence for who makes them, as a reason beside a name."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from praeventionsrat import genitive
from praeventionsrat.contacts.lists import MailingListRuleFields
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Committee, Membership, Role

SEATS = {
    Role.CHAIR: "Vorsitz",
    Role.DEPUTY_CHAIR: "Stellvertretender Vorsitz",
    Role.MEMBER: "Mitglied",
    Role.ADVISER: "Beratendes Mitglied",
    Role.KEEPER: "Schriftführung",
    Role.GUEST: "Ständiger Gast",
}
"""One of them."""
ROLES = {
    "": "Alle Sitze",
    Role.CHAIR: "Vorsitz",
    Role.DEPUTY_CHAIR: "Stellvertretender Vorsitz",
    Role.MEMBER: "Mitglieder",
    Role.ADVISER: "Beratende Mitglieder",
    Role.KEEPER: "Schriftführung",
    Role.GUEST: "Ständige Gäste",
}
"""All of them."""
TAGS = {"topic_id": "Thema", "district_id": "Stadtteil", "target_group_id": "Zielgruppe"}


def of_committee(committee: Committee) -> str:
    """„der Lenkungsgruppe“."""
    if committee.short_name:
        return genitive.genitive(committee.short_name)
    return committee.of_committee


def seat_words(committee: Committee, seat: Membership | OpenSeat) -> str:
    """„Mitglied der Lenkungsgruppe (stimmberechtigt)“."""
    votes = " (stimmberechtigt)" if seat.voting_right else ""
    return f"{SEATS[seat.role]} {of_committee(committee)}{votes}"


def tag_kinds(rule: MailingListRuleFields) -> Iterator[tuple[str, UUID | None]]:
    """What kind of keyword a rule asks for, and which."""
    for name, words in TAGS.items():
        yield words, getattr(rule, name)


def narrowing(rule: MailingListRuleFields, tags: Mapping[str, str]) -> Iterator[str]:
    """What a rule asks for beside a seat; ``tags`` are the names of its keywords."""
    if rule.organization_kind:
        yield f"Typ {rule.organization_kind}"
    if rule.sector:
        yield f"Gruppe {rule.sector}"
    yield from (f"{kind} {name}" for kind, name in tags.items())
    if rule.consent:
        yield f"Einwilligung „{rule.consent}“"


def rule_sentence(work: Work, rule: MailingListRuleFields) -> str:
    """„Stimmberechtigte Mitglieder der Lenkungsgruppe und ihre Vertretungen · Thema Sucht“."""
    keywords = ((kind, work.keywords.find(key)) for kind, key in tag_kinds(rule))
    tags = {kind: keyword.name for kind, keyword in keywords if keyword}
    committee = work.committees.find(rule.committee_id)
    if committee is not None:
        who = _seats_sentence(rule, committee)
    elif rule.consent:
        who = "Personen"
    else:
        who = "Institutionen" if rule.organization_kind or rule.sector else "Alle Kontakte"
    return " · ".join([who, *narrowing(rule, tags)])


def _seats_sentence(rule: MailingListRuleFields, committee: Committee) -> str:
    role = next((words for key, words in ROLES.items() if key == rule.role), "")
    if rule.voting_only:
        role = "Stimmberechtigte" if not rule.role else f"{role} mit Stimmrecht"
    deputies = " und ihre Vertretungen" if rule.with_deputies else ""
    gone = " (im Papierkorb)" if committee.deleted_at is not None else ""
    return f"{role} {of_committee(committee)}{deputies}{gone}"
