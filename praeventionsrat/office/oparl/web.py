"""Where each object will stand on the web: its address is its identity, and never changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from praeventionsrat.errors import UserError
from praeventionsrat.office.records import Office

SCHEMA = "https://schema.oparl.org/1.1/"
NOWHERE = "https://oparl.praeventionsrat.invalid"
"""Addresses of an office without a web page: unique, and reserved for what is nowhere."""
Object = dict[str, object]


@dataclass(frozen=True, slots=True)
class Web:
    """The address the folder is published under, and the time zone of its clock times."""

    base: str
    time_zone: str = "Europe/Berlin"

    def url(self, *parts: object) -> str:
        """An address below the base."""
        return "/".join((self.base, *(quote(str(part)) for part in parts)))

    def id_of(self, kind: str, key: object) -> str:
        """The address of one object."""
        return self.url(kind.lower(), f"{key}.json")

    def ids_of(self, kind: str, keys: Iterable[object]) -> list[str]:
        """The addresses of several."""
        return [self.id_of(kind, key) for key in keys]

    def list_of(self, kind: str) -> str:
        """The address of the list of all objects of a kind."""
        return self.url("body", f"{kind.lower()}.json")

    def object(self, kind: str, key: object, fields: Mapping[str, object]) -> Object:
        """One object; what is empty is left out."""
        said = {name: value for name, value in fields.items() if value not in (None, "", [])}
        return {"id": self.id_of(kind, key), "type": f"{SCHEMA}{kind}", **said}

    def instant(self, day: date, clock: time | None, after: time | None = None) -> str | None:
        """A clock time of a day; one before ``after`` belongs to the day that follows."""
        if clock is None:
            return None
        later = day + timedelta(days=1) if after is not None and clock < after else day
        return datetime.combine(later, clock, ZoneInfo(self.time_zone)).isoformat()


def stamp(moment: datetime) -> str:
    """When something was made or changed."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def iso(day: date | None) -> str | None:
    """A day."""
    return day.isoformat() if day else None


def page_of(office: Office) -> str:
    """The web page of the office as an address; empty without one."""
    site = office.website.strip().rstrip("/")
    if not site or " " in site or "." not in site:
        return ""
    return site if site.startswith(("http://", "https://")) else f"https://{site}"


def usual_base(office: Office) -> str:
    """Where the folder goes unless somebody says otherwise."""
    page = page_of(office)
    return f"{page}/oparl" if page else NOWHERE


def checked_base(base: str) -> str:
    """An address without a slash at its end; refused where no folder can be published under it."""
    base = base.strip().rstrip("/")
    parts = urlsplit(base)
    wrong = parts.scheme not in {"http", "https"} or not parts.netloc or " " in base
    if wrong or parts.query or parts.fragment:
        raise UserError(f"„{base}“ ist keine Internetadresse wie https://www.musterau.de/oparl.")
    return base
