"""Which contacts a list shows: by type, words, committee, what is missing, what is due."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Everything said must hold; a person counts by the institutions she works in, too.

    Args:
        organization_kind: Typ of the institution.
        keyword_ids: Words all of which it must have.
        committee_id: Has a seat in this committee, or stands in for one.
        on: The day on which seats and posts are looked at.
        without_email: Has no e-mail address of any kind.
        review_due: Its data were to be looked through by that day.
    """

    on: date
    organization_kind: str = ""
    keyword_ids: tuple[UUID, ...] = ()
    committee_id: UUID | None = None
    without_email: bool = False
    review_due: bool = False

    @property
    def is_any(self) -> bool:
        """Whether nothing is asked for."""
        asked = (self.organization_kind, self.keyword_ids, self.committee_id)
        return not any((*asked, self.without_email, self.review_due))
