"""Whether an e-mail address can be right, and if not, what is wrong with it."""

import re

WHOLE = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+")
HOST = re.compile(r"(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_]{2,}|(?:[\w-]+\.)+xn--[\w-]+")


def fault(address: str) -> str:
    """What is wrong, a German sentence; empty: nothing to be seen from here."""
    if not address:
        return "Keine E-Mail-Adresse eingetragen."
    if address.count("@") > 1 or re.search(r"[;,]", address):
        return f"„{address}“ ist mehr als eine Adresse."
    if WHOLE.fullmatch(address) is None:
        return f"„{address}“ ist keine E-Mail-Adresse."
    name, _, host = address.partition("@")
    if not name.isascii():
        return f"„{address}“ hat vor dem @ ein Zeichen, das viele Mailprogramme nicht annehmen."
    if HOST.fullmatch(host) is None or ".." in name or name.startswith(".") or name.endswith("."):
        return f"„{address}“ ist nicht vollständig oder falsch geschrieben."
    return ""
