"""E-mail and postal addresses as people write them into one cell."""

import re

LONGEST = 500
MAIL = re.compile(r"[^@\s<>,;\"]{1,100}@[^@\s<>,;\".]{1,100}(?:\.[^@\s<>,;\".]{1,60})+")
POSTAL = re.compile(r"(?:D[- ]{0,3})?(\d{5})\s+(\S[^\n]*)")


def split_mails(words: str) -> list[str]:
    """The addresses in a cell: „Name <a@b.de>; c@d.de“; none where nothing looks like one."""
    return [_tidy(mail) for mail in MAIL.findall(words[:LONGEST])]


def _tidy(mail: str) -> str:
    """Only the part behind the @ is the same in capitals."""
    name, _, house = mail.removeprefix("mailto:").rpartition("@")
    return f"{name}@{house.casefold()}"


def is_exchange(words: str) -> bool:
    """„/o=ExchangeLabs/ou=…“: what Outlook writes for colleagues of its own house."""
    return words[:3].casefold() == "/o="


def split_address(words: str) -> tuple[str, str, str]:
    """Street, postal code and city out of „Rathausplatz 1, 35999 Musterau“."""
    text = words[:LONGEST].strip()
    found = list(POSTAL.finditer(text))
    if not found:
        return text, "", ""
    last = found[-1]
    street = " ".join(text[: last.start()].split()).strip(" ,;")
    return street, last[1], last[2].strip(" ,;")
