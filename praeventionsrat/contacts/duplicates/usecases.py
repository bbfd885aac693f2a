"""Looking for contacts that are in the book twice, and saying that two are two."""

from uuid import UUID

from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.duplicates.book import candidates, search_book
from praeventionsrat.contacts.duplicates.ports import BookRows
from praeventionsrat.contacts.duplicates.values import Candidate, Pair
from praeventionsrat.contacts.ports import Work


def read_book(work: Work) -> BookRows:
    """What is compared; the comparing itself takes seconds and belongs in a worker."""
    return work.duplicates.rows()


def find_duplicates(work: Work) -> tuple[Pair, ...]:
    """Contacts that may be one, the likeliest first."""
    return search_book(read_book(work), lambda _done, _total: None)


def book_candidates(work: Work) -> tuple[Candidate, ...]:
    """The contacts on record as an import compares its own with (``search.find_matches``)."""
    return candidates(read_book(work))


def keep_apart(work: Work, one: UUID, other: UUID) -> None:
    """„Nicht dieselbe Person“: the two are not shown together again."""
    first, second = sorted((one, other))
    if first != second and not work.distinct_pairs.where(first_id=first, second_id=second):
        work.distinct_pairs.add(DistinctPair(first_id=first, second_id=second))
