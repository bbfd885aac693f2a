"""What a transaction has from its late parts, for whoever checks types; never run."""

from db.repositories import (
    approval,
    calling,
    contact_book,
    figures,
    funding,
    live,
    mailing,
    measure_reports,
    measures,
    offers,
    papers,
    planning,
    plans,
    privacy,
    tracking,
)


class TypedParts(
    plans.Promising,
    figures.Counting,
    measures.Doing,
    measure_reports.Reporting,
    offers.Offering,
    funding.Funding,
    privacy.Guarding,
    approval.Approval,
    calling.Calling,
    contact_book.Book,
    live.Sitting,
    mailing.Posting,
    papers.Laying,
    planning.Planning,
    tracking.Following,
):
    """All of them together; ``db.late_parts`` loads each when it is first wanted."""
