"""The office as every document says it, and its own letterhead."""

from datetime import date

from praeventionsrat.documents import child
from praeventionsrat.documents.head import Head
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import office_of


def head_of(work: Work, *, today: date) -> Head:
    """What documents say about the office today."""
    office = office_of(work)
    own = office.letterhead_sha256
    return Head(
        municipality=office.municipality,
        council_name=office.council_name,
        name=office.name,
        street=office.street,
        postal_code=office.postal_code,
        city=office.city,
        phone=office.phone,
        email=office.email,
        website=office.website,
        letterhead=work.blobs.get(own).content if own else None,
        today=today,
        time_zone=office.time_zone,
    )


def check_letterhead(content: bytes) -> None:
    """Refuse a letterhead that cannot be used, with what is wrong and where; takes a second."""
    child.call("praeventionsrat.documents.own_letterhead:check_letterhead", content)
