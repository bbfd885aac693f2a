"""Making lists: their name, whom they name, whom they leave out, and the rules that find others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import (
    MailingList,
    MailingListEntry,
    MailingListFields,
    MailingListRule,
    MailingListRuleFields,
)
from praeventionsrat.contacts.ports import Work
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import day, fold, sort_key

NO_CHOICE = "Bitte wählen Sie, wen die Regel finden soll."
LONGEST = 200


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of the list of lists."""

    id: UUID
    name: str
    rules: int
    named: int
    last_used_on: date | None

    @property
    def words(self) -> str:
        """How it finds its recipients, and when it was last used."""
        kinds = ("nach Regel" if self.rules else "", "fest" if self.named else "")
        used = f"zuletzt am {day(self.last_used_on)}" if self.last_used_on else ""
        ways = " und ".join(word for word in kinds if word) or "noch leer"
        return " · ".join(word for word in (ways, used) if word)


def list_rows(work: Work) -> Sequence[ListRow]:
    """Every list outside the Papierkorb, by name."""
    rules = [rule.list_id for rule in work.mailing_list_rules.all()]
    named = [entry.list_id for entry in work.mailing_list_entries.where(is_left_out=False)]
    rows = [
        ListRow(one.id, one.name, rules.count(one.id), named.count(one.id), one.last_used_on)
        for one in work.mailing_lists.all()
    ]
    return sorted(rows, key=lambda row: (sort_key(row.name), row.id))


def create_list(work: Work, fields: MailingListFields) -> UUID:
    """Put an empty list on record; two of one name would be mixed up."""
    _check_name(work, fields.name, None)
    made = MailingList.model_validate(fields)
    work.mailing_lists.add(made)
    return made.id


def edit_list(
    work: Work, list_id: UUID, fields: MailingListFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a list."""
    found = work.mailing_lists.get(list_id)
    found.see(seen)
    _check_name(work, fields.name, list_id)
    found.sqlmodel_update(fields.model_dump())


def copy_list(work: Work, list_id: UUID) -> UUID:
    """The same list once more, to be changed."""
    source = work.mailing_lists.get(list_id)
    name = _free_name(work, source.name)
    made = create_list(work, MailingListFields.checked(name=name, note=source.note))
    for rule in work.mailing_list_rules.where(list_id=list_id):
        add_rule(work, made, MailingListRuleFields.checked(**_chosen(rule)))
    for entry in work.mailing_list_entries.where(list_id=list_id):
        values = entry.model_dump(exclude={"id", "revision", "list_id"})
        work.mailing_list_entries.add(MailingListEntry(list_id=made, **values))
    return made


def list_of(work: Work, name: str, recipients: Sequence[Recipient]) -> UUID:
    """A fixed list of these, under the first free name."""
    made = create_list(work, MailingListFields.checked(name=_free_name(work, name)))
    for one in recipients:
        name_in_list(work, made, one)
    return made


def delete_list(work: Work, list_id: UUID, *, at: datetime) -> None:
    """Move a list to the Papierkorb; what went out stays on record."""
    work.mailing_lists.get(list_id).deleted_at = at


def name_in_list(work: Work, list_id: UUID, whom: Recipient) -> None:
    """Name somebody; whoever was left out comes back."""
    work.mailing_lists.get(list_id)
    known = _entries(work, list_id, whom)
    left_out = [entry for entry in known if entry.is_left_out]
    if len(known) > len(left_out):
        raise UserError("Dieser Kontakt ist schon einzeln aufgenommen.")
    for entry in left_out:
        work.mailing_list_entries.remove(entry)
    work.mailing_list_entries.add(_entry(list_id, whom))


def leave_out(work: Work, list_id: UUID, whom: Recipient) -> None:
    """Whatever the rules say: not this one."""
    forget(work, list_id, whom)
    work.mailing_list_entries.add(_entry(list_id, whom, is_left_out=True))


def forget(work: Work, list_id: UUID, whom: Recipient) -> None:
    """Neither named nor left out: what the rules say holds again."""
    for entry in _entries(work, list_id, whom):
        work.mailing_list_entries.remove(entry)


def add_rule(work: Work, list_id: UUID, fields: MailingListRuleFields) -> UUID:
    """One more way into the list."""
    work.mailing_lists.get(list_id)
    _check_rule(fields)
    known = work.mailing_list_rules.where(list_id=list_id)
    rule = MailingListRule.model_validate(
        fields,
        update={
            "list_id": list_id,
            "position": 1 + max((one.position for one in known), default=-1),
        },
    )
    work.mailing_list_rules.add(rule)
    return rule.id


def edit_rule(work: Work, rule_id: UUID, fields: MailingListRuleFields) -> None:
    """Replace what is chosen for a rule."""
    _check_rule(fields)
    work.mailing_list_rules.get(rule_id).sqlmodel_update(fields.model_dump())


def remove_rule(work: Work, rule_id: UUID) -> None:
    """Take a rule off the list."""
    work.mailing_list_rules.remove(work.mailing_list_rules.get(rule_id))


def _entry(list_id: UUID, whom: Recipient, *, is_left_out: bool = False) -> MailingListEntry:
    by_post = whom.post_id is not None
    return MailingListEntry(
        list_id=list_id,
        person_id=None if by_post else whom.person_id,
        organization_id=None if by_post or whom.person_id else whom.organization_id,
        post_id=whom.post_id,
        is_left_out=is_left_out,
    )


def _entries(work: Work, list_id: UUID, whom: Recipient) -> Sequence[MailingListEntry]:
    wanted = _entry(list_id, whom)
    return work.mailing_list_entries.where(
        list_id=list_id,
        person_id=wanted.person_id,
        organization_id=wanted.organization_id,
        post_id=wanted.post_id,
    )


def _chosen(rule: MailingListRule) -> dict[str, object]:
    return rule.model_dump(include=set(MailingListRuleFields.model_fields))


def _check_rule(fields: MailingListRuleFields) -> None:
    narrowing = fields.model_dump(exclude={"voting_only", "with_deputies", "role"})
    if not any(narrowing.values()):
        raise Invalid({"committee_id": NO_CHOICE})


def _check_name(work: Work, name: str, own: UUID | None) -> None:
    if any(one.id != own for one in _called(work, name)):
        raise Invalid({"name": "Einen Verteiler dieses Namens gibt es schon."})


def _called(work: Work, name: str) -> list[MailingList]:
    return [one for one in work.mailing_lists.all() if fold(one.name) == fold(name)]


def _free_name(work: Work, name: str) -> str:
    found, count = name[: LONGEST - 10], 2
    while _called(work, found):
        found, count = f"{name[: LONGEST - 10]} ({count})", count + 1
    return found
