"""Sums of money as Germans type and write them, kept in whole cents and never in floats."""

import re
from decimal import ROUND_HALF_UP, Decimal

from praeventionsrat.errors import UserError

MOST_CENTS = 999_999_999_999
"""Just under ten thousand million euros: more is a slip of the keyboard."""

HOW = "Bitte einen Betrag so eingeben: 1.234,50 €."
NEGATIVE = "Dieser Betrag darf nicht negativ sein."
TOO_MUCH = "Dieser Betrag ist zu groß; bitte höchstens 9.999.999.999,99 € eingeben."
POINT = "Cent bitte mit Komma schreiben: Meinen Sie {meant}?"
ENGLISH = (
    "Hier stehen Komma und Punkt in englischer Reihenfolge. "
    "Bitte so eingeben: 1.234,50 € – Punkt für Tausend, Komma für Cent."
)
TOO_FINE = "Nach dem Komma stehen höchstens zwei Ziffern. Meinen Sie {meant}?"

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "’": "'"})
_CURRENCY = re.compile(r"€|euros?\b|eur\b", re.IGNORECASE)
_WORTH = (
    (re.compile(r"(?:mio\.?|millione?n?)$", re.IGNORECASE), 1_000_000),
    (re.compile(r"(?:tsd\.?|tausend|t)$", re.IGNORECASE), 1_000),
)
_NO_CENTS = re.compile(r"[.,]-{1,2}$")  # „20,–“
_PLAIN = r"(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:[ '][0-9]{3})+)"
_AMOUNT = re.compile(rf"({_PLAIN})(?:,([0-9]+))?")
_POINTED = re.compile(r"([0-9]{1,9})\.([0-9]{1,2})")
_PERCENT = re.compile(r"[0-9]{1,3}(?:,[0-9]{1,2})?")
_FOREIGN = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]*")


def parse_money(text: str, *, negative: bool = False) -> int | None:
    """The cents meant by „1.234,50 €“, „1234,5“, „12.000“, „3 T€“; nothing typed is no sum.

    Raises:
        UserError: It is no sum, or could be read in two ways, or is negative unasked.
    """
    typed = _SPACES.sub(" ", text).translate(_MINUS).strip()
    if not typed:
        return None
    sign, typed = _signed(_CURRENCY.sub(" ", typed).strip())
    worth, typed = _worth(typed)
    cents = _cents(_NO_CENTS.sub("", typed).strip(), worth)
    if cents > MOST_CENTS:
        raise UserError(TOO_MUCH)
    if sign < 0 < cents and not negative:
        raise UserError(NEGATIVE)
    return sign * cents


def money(cents: int | None) -> str:
    """A sum with its cents: 1.234,50 €."""
    if cents is None:
        return ""
    whole, rest = divmod(abs(cents), 100)
    return f"{'−' if cents < 0 else ''}{_grouped(whole)},{rest:02} €"


def euros(cents: int | None) -> str:
    """A sum in whole euros, rounded as tradesmen do: 1.234 €."""
    if cents is None:
        return ""
    whole = (abs(cents) + 50) // 100
    return f"{'−' if cents < 0 < whole else ''}{_grouped(whole)} €"


def short_money(cents: int | None) -> str:
    """A sum with cents only where there are any: 1.234 €, but 1.234,50 €."""
    return euros(cents) if cents is not None and cents % 100 == 0 else money(cents)


def as_number(cents: int) -> Decimal:
    """A sum as a spreadsheet counts it: exact euros."""
    return Decimal(cents).scaleb(-2)


def share(cents: int, percent: Decimal | int) -> int:
    """So many per cent of a sum in whole cents, rounded as tradesmen do."""
    exact = Decimal(cents) * Decimal(percent) / 100
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def percent_of(part: int, whole: int) -> Decimal:
    """How many per cent of a sum another is, to two digits; of nothing it is nothing."""
    if not whole:
        return Decimal("0.00")
    exact = Decimal(part) * 100 / Decimal(whole)
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def percent(value: Decimal | float) -> str:
    """A percentage as German writes it, with digits after the comma only where needed: 66,67 %."""
    text = f"{Decimal(str(value)):f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0")
    return f"{whole.replace('-', '−')}{',' + rest if rest else ''} %"


def parse_percent(text: str) -> Decimal | None:
    """The percentage meant by „90“, „66,67 %“; nothing typed is none.

    Raises:
        UserError: It is none, or not between 0 and 100.
    """
    typed = _SPACES.sub("", text).removesuffix("%").removesuffix("Prozent")
    if not typed:
        return None
    if not _PERCENT.fullmatch(typed):
        raise UserError("Bitte einen Prozentsatz so eingeben: 90 oder 66,67.")
    value = Decimal(typed.replace(",", "."))
    if value > 100:
        raise UserError("Bitte höchstens 100 Prozent eingeben.")
    return value


def _signed(typed: str) -> tuple[int, str]:
    if typed.startswith("-"):
        return -1, typed[1:].strip()
    return 1, typed.removeprefix("+").strip()


def _worth(typed: str) -> tuple[int, str]:
    for ending, worth in _WORTH:
        shorter = ending.sub("", typed)
        if shorter != typed:
            return worth, shorter.strip()
    return 1, typed


def _cents(typed: str, worth: int) -> int:
    found = _AMOUNT.fullmatch(typed)
    if found is None:
        raise UserError(_why_not(typed))
    whole, fraction = re.sub(r"[. ']", "", found[1]), found[2] or ""
    if len(whole) > 15:  # before Python counts ten thousand digits
        raise UserError(TOO_MUCH)
    return _exact(int(whole), fraction, worth)


def _exact(whole: int, fraction: str, worth: int) -> int:
    most = len(str(worth)) + 1  # two digits of euros, five of thousands
    if len(fraction.rstrip("0")) > most or (worth == 1 and len(fraction) > most):
        raise UserError(_too_fine(whole, fraction))
    exact = Decimal(f"{whole}.{fraction.rstrip('0') or 0}") * worth * 100
    return int(exact)


def _too_fine(whole: int, fraction: str) -> str:
    if len(fraction) == 3 and whole:
        return TOO_FINE.format(meant=euros(int(f"{whole}{fraction}") * 100))
    return TOO_FINE.format(meant=money(whole * 100 + int(fraction[:2])))


def _why_not(typed: str) -> str:
    if _FOREIGN.fullmatch(typed):
        return ENGLISH
    if found := _POINTED.fullmatch(typed):
        return POINT.format(meant=money(int(found[1]) * 100 + int(found[2].ljust(2, "0"))))
    return HOW


def _grouped(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")
