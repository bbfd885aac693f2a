"""All SQL of the Netzwerk: six questions, whatever the size of the council."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlmodel import Session, col

from db.kept import Kept
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.composition import WishedGroup
from praeventionsrat.council.network_ports import (
    HouseRow,
    NetworkRows,
    PersonRow,
    SeatRow,
    TableRow,
)
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.records import Committee, Membership
from praeventionsrat.german import sort_key

FROM = frozenset(
    ("committee", "membership", "open_seat", "person", "organization", "post", "wished_group")
)
"""What the rows are read from."""


class NetworkRepository:
    """Reads who sits where."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self._session = session

    def rows(self, today: date) -> NetworkRows:
        """Committees, seats, persons, institutions, wishes; nothing of the Papierkorb."""
        kept: Kept | None = self._session.info.get("kept")
        if kept is None:
            return self._rows(today)
        return kept.rows(f"network {today}", FROM, lambda: [self._rows(today)])[0]

    def _rows(self, today: date) -> NetworkRows:
        tables = self._tables()
        alive = {table.id for table in tables}
        persons, houses = self._persons(), self._houses()
        known = {person.id for person in persons}
        return NetworkRows(
            tables=tables,
            persons=persons,
            houses=houses,
            seats=[
                seat
                for seat in (*self._seats(), *self._open_seats())
                if seat.committee_id in alive
                and (seat.person_id is None or seat.person_id in known)
            ],
            posts=[pair for pair in self._posts(today) if pair[0] in known],
            wishes=[wish for wish in self._wishes() if wish[0] in alive],
        )

    def _tables(self) -> list[TableRow]:
        query = select(
            col(Committee.id),
            col(Committee.name),
            col(Committee.short_name),
            col(Committee.starts_on),
            col(Committee.ends_on),
        ).where(col(Committee.deleted_at).is_(None))
        rows = [
            TableRow(key, short or name, starts, ends)
            for key, name, short, starts, ends in self._session.execute(query)
        ]
        return sorted(rows, key=lambda row: (sort_key(row.name), row.id))

    def _persons(self) -> list[PersonRow]:
        query = (
            select(
                col(Person.id),
                col(Person.title),
                col(Person.given_name),
                col(Person.affix),
                col(Person.family_name),
                col(Person.form_of_address),
            )
            .where(col(Person.deleted_at).is_(None))
            .where(col(Person.id).in_(select(col(Membership.person_id))))
        )
        rows = [
            PersonRow(
                key,
                " ".join(filter(None, (title, given, affix, family))),
                f"{family} {given}",
                address,
            )
            for key, title, given, affix, family, address in self._session.execute(query)
        ]
        return sorted(rows, key=lambda row: (sort_key(row.sort_name), row.id))

    def _houses(self) -> list[HouseRow]:
        query = select(
            col(Organization.id),
            col(Organization.name),
            col(Organization.short_name),
            col(Organization.sector),
            col(Organization.closed_on),
        ).where(col(Organization.deleted_at).is_(None))
        rows = [HouseRow(*row) for row in self._session.execute(query)]
        return sorted(rows, key=lambda row: (sort_key(row.short_name or row.name), row.id))

    def _seats(self) -> list[SeatRow]:
        query = select(
            col(Membership.committee_id),
            col(Membership.person_id),
            col(Membership.organization_id),
            col(Membership.role),
            col(Membership.voting_right),
            col(Membership.seat),
            col(Membership.starts_on),
            col(Membership.ends_on),
        ).order_by(col(Membership.position), col(Membership.id))
        return [SeatRow(*row) for row in self._session.execute(query)]

    def _open_seats(self) -> list[SeatRow]:
        query = (
            select(
                col(OpenSeat.committee_id),
                col(OpenSeat.organization_id),
                col(OpenSeat.role),
                col(OpenSeat.voting_right),
                col(OpenSeat.starts_on),
            )
            .join(Organization, col(Organization.id) == col(OpenSeat.organization_id))
            .where(col(Organization.deleted_at).is_(None))
            .order_by(col(OpenSeat.position), col(OpenSeat.id))
        )
        return [
            SeatRow(committee, None, house, role, voting, "", starts)
            for committee, house, role, voting, starts in self._session.execute(query)
        ]

    def _posts(self, today: date) -> list[tuple[UUID, UUID]]:
        query = (
            select(col(Post.person_id), col(Post.organization_id))
            .where(col(Post.person_id).is_not(None))
            .where(_since(col(Post.starts_on), today), _until(col(Post.ends_on), today))
            .order_by(col(Post.id))
        )
        return [(person, house) for person, house in self._session.execute(query)]

    def _wishes(self) -> list[tuple[UUID, str]]:
        query = select(col(WishedGroup.committee_id), col(WishedGroup.name)).order_by(
            col(WishedGroup.position), col(WishedGroup.id)
        )
        return [(committee, name) for committee, name in self._session.execute(query)]


def _since(starts: Any, today: date) -> Any:
    return or_(starts.is_(None), starts <= today)


def _until(ends: Any, today: date) -> Any:
    return or_(ends.is_(None), ends >= today)
