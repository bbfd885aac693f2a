"""Google's lists: a second column says what the first one is, and one cell holds several values."""

import re
from collections.abc import Mapping, Sequence

from praeventionsrat.contacts.reading.headings import words_of
from praeventionsrat.contacts.reading.targets import Target

BETWEEN = " ::: "
OF_NO_USE = frozenset(("* mycontacts", "* my contacts", "* starred"))
"""Groups that every contact of Google's is in."""
HOME = frozenset(("home", "privat"))
MOBILE = frozenset(("mobile", "mobil", "handy"))
NUMBER = re.compile(r"\D*(?:\d\D*){3,}")
MANY = frozenset(
    Target(f"{scope}.{place}")
    for scope in ("official", "private")
    for place in ("email", "phone", "mobile", "fax", "website")
)
"""Of these a cell may hold several, one a line."""
NUMBERS = frozenset(one for one in MANY if one.value.endswith(("phone", "mobile", "fax")))


def labels_of(headings: Sequence[str]) -> Mapping[int, int]:
    """Where it is said what stands in a column: „Phone 1 - Label“ of „Phone 1 - Value“."""
    parts = [heading.rpartition(" - ") for heading in headings]
    labels = {
        before: place
        for place, (before, _, last) in enumerate(parts)
        if before and last.casefold() in ("label", "type")
    }
    return {
        place: labels[before]
        for place, (before, _, _) in enumerate(parts)
        if before in labels and labels[before] != place
    }


def labelled(target: Target, label: str) -> Target:
    """What a value is when its label says more than the heading: „Home“, „Mobil“."""
    said = set(words_of(label))
    if said & MOBILE and target in (Target.PHONE, Target.FURTHER_PHONES):
        target = Target.MOBILE
    if "fax" in said and target in (Target.PHONE, Target.FURTHER_PHONES):
        target = Target.FAX
    if said & HOME:
        return AT_HOME.get(target, target)
    return target


AT_HOME: Mapping[Target, Target] = {
    Target.FURTHER_EMAILS: Target.PRIVATE_EMAIL,
    Target.FURTHER_PHONES: Target.PRIVATE_PHONE,
    **{
        one: Target(one.value.replace("official.", "private."))
        for one in Target
        if one.value.startswith("official.")
    },
}


def several(target: Target, cell: str) -> list[str]:
    """The values of a cell; a number and the words below it are one."""
    if target not in MANY:
        return [cell]
    found = [line.strip() for line in cell.replace(BETWEEN, "\n").splitlines() if line.strip()]
    if target in NUMBERS and not all(NUMBER.fullmatch(line) for line in found):
        return [cell]
    return found
