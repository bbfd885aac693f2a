"""How somebody is reached, out of cells that hold two numbers, a whole address, „Name <a@b.de>“."""

from dataclasses import dataclass

from praeventionsrat.contacts.card import Reach
from praeventionsrat.contacts.mail_addresses import fault
from praeventionsrat.contacts.reading.addresses import is_exchange, split_address, split_mails
from praeventionsrat.contacts.reading.said import Said
from praeventionsrat.contacts.reading.targets import Target

EXCHANGE = "E-Mail: eine interne Exchange-Adresse; sie gilt nur im eigenen Haus und bleibt weg."


@dataclass(frozen=True, slots=True)
class Reached:
    """The first of each kind, and what more there is."""

    reach: Reach
    emails: tuple[str, ...]
    phones: tuple[str, ...]


def read_reach(said: Said, scope: str) -> Reached:
    """``scope`` is „official“ or „private“."""
    email, *emails = read_mails(said, Target(f"{scope}.email")) or [""]
    phone, *phones = said.all(Target(f"{scope}.phone")) or [""]
    mobile, *mobiles = said.all(Target(f"{scope}.mobile")) or [""]
    street, postal_code, city = _address(said, scope)
    reach = Reach(
        street=street,
        postal_code=postal_code,
        city=city,
        country=said.one(Target(f"{scope}.country")),
        email=email,
        phone=phone,
        mobile=mobile,
        fax=said.one(Target(f"{scope}.fax")),
        website=said.one(Target(f"{scope}.website")),
    )
    return Reached(reach, tuple(emails), (*phones, *mobiles))


def read_mails(said: Said, target: Target) -> list[str]:
    """The addresses; a broken one is kept, but noted."""
    found: list[str] = []
    for words in said.all(target):
        if is_exchange(words):
            said.notes.append(EXCHANGE)
            continue
        mails = split_mails(words) or [words]
        said.notes.extend(sentence for mail in mails if (sentence := fault(mail)))
        found += mails
    return found


def _address(said: Said, scope: str) -> tuple[str, str, str]:
    street = said.joined(Target(f"{scope}.street"))
    code, city = said.one(Target(f"{scope}.postal_code")), said.one(Target(f"{scope}.city"))
    whole = said.one(Target(f"{scope}.address"))
    if city and not code:  # „35999 Musterau“ in the column of the town
        _, code, city = split_address(city) if city[:1].isdigit() else ("", "", city)
    if whole:
        other_street, other_code, other_city = split_address(whole)
        street, code, city = street or other_street, code or other_code, city or other_city
    return (
        said.fitting(Target(f"{scope}.street"), street),
        said.fitting(Target(f"{scope}.postal_code"), code),
        said.fitting(Target(f"{scope}.city"), city),
    )
