"""What a person who writes an open-data folder by hand may leave out, because it is computed."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from praeventionsrat import numbering
from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import RuleSet
from praeventionsrat.ids import uuid7
from praeventionsrat.late_tables import map_all
from praeventionsrat.meetings import agenda, voting
from praeventionsrat.meetings.records import AgendaItem, MeetingState, Minutes, VoteFields
from praeventionsrat.numbering import Counter
from praeventionsrat.records import now
from praeventionsrat.terms import LegislativeTerm, covering

if TYPE_CHECKING:
    from praeventionsrat.office.load import Line

OMITTABLE: dict[str, frozenset[str]] = {
    "committee": frozenset({"rule_set_id"}),
    "meeting": frozenset({"number"}),
    "resolution": frozenset({"number"}),
    "assignment": frozenset({"number"}),
    "measure": frozenset({"number"}),
}
"""Fields without a default that may be missing all the same."""

PARENTS = {
    "membership": ("committee_id",),
    "deputy": ("membership_id",),
    "agenda_item": ("meeting_id", "parent_id"),
    "attendance": ("meeting_id",),
    "vote": ("agenda_item_id",),
    "attachment": ("meeting_id",),
    "consultation": ("paper_id",),
    "paper_attachment": ("paper_id",),
    "invitee": ("meeting_id",),
    "poll_member": ("poll_id",),
    "circular_answer": ("circular_id",),
    "wished_group": ("committee_id",),
    "skeleton_item": ("committee_id",),
    "chapter": ("plan_id", "parent_id"),
    "pledge": ("plan_id",),
    "area": (),
    "field_of_action": (),
    "measure_partner": ("measure_id",),
    "milestone": ("measure_id",),
    "cost_item": ("measure_id",),
    "participation": ("measure_id",),
    "measure_attachment": ("measure_id",),
    "indicator": ("measure_id",),
    "criterion": ("programme_id",),
    "funding_application": ("programme_id",),
    "application_cost": ("application_id",),
    "payment": ("application_id",),
    "venue": ("prevention_day_id",),
    "power_circuit": ("venue_id",),
    "programme_item": ("prevention_day_id",),
    "contributor": ("item_id",),
    "visitor_count": ("prevention_day_id",),
    "event_picture": ("prevention_day_id",),
    "stand": ("prevention_day_id",),
    "plan_object": ("plan_id",),
    "event_task": ("prevention_day_id",),
    "permit": ("prevention_day_id",),
    "helper": ("prevention_day_id",),
    "shift": ("prevention_day_id",),
    "budget_item": ("prevention_day_id",),
    "sponsor": ("prevention_day_id",),
    "press_item": ("prevention_day_id",),
    "event_attachment": ("prevention_day_id",),
    "feedback_question": ("prevention_day_id",),
    "feedback_sheet": ("prevention_day_id",),
    "lesson": ("prevention_day_id",),
    "task_pattern": (),
}
"""Where a position counts among the lines of the same parent."""


def complete(lines: Sequence["Line"], files: Collection[str]) -> list["Line"]:
    """Fill in ids, positions, names, numbers and results that were left out."""
    folder = _Folder(lines)
    for line in folder.lines:
        line.values.setdefault("id", uuid7())
    for step in (
        folder.give_rules,
        folder.give_positions,
        folder.number_meetings,
        folder.number_items,
        folder.name_attendances,
        folder.decide,
        folder.number_assignments,
        folder.number_measures,
    ):
        step()
    if "minutes.jsonl" not in files:
        folder.begin_minutes()
    if "counter.jsonl" not in files:
        folder.keep_counters()
    return folder.sorted()


class _Folder:
    """The lines of a folder by kind and id, while they are being completed."""

    def __init__(self, lines: Sequence["Line"]) -> None:
        self.lines = list(lines)
        self.counters: dict[tuple[str, str], int] = {}

    def of(self, table: str) -> list["Line"]:
        """The lines of one kind."""
        return [line for line in self.lines if line.kind.__tablename__ == table]

    def by_id(self, table: str) -> dict[Any, dict[str, Any]]:
        """Values of one kind by id."""
        return {line.values["id"]: line.values for line in self.of(table)}

    def add(self, like: "Line", record: Any) -> UUID:
        """One more line, made by the program because of another."""
        made = type(like)(like.file, like.number, type(record), record.model_dump())
        self.lines.append(made)
        return UUID(str(record.id))

    def give_rules(self) -> None:
        """A committee without rules gets those of a free working body."""
        for line in self.of("committee"):
            if not line.values.get("rule_set_id"):
                line.values["rule_set_id"] = self.add(line, RuleSet.model_validate(FREE))

    def give_positions(self) -> None:
        """Where no position is given, the order of the lines is the order."""
        for table, parents in PARENTS.items():
            counts: dict[tuple[Any, ...], int] = {}
            for line in self.of(table):
                key = tuple(line.values.get(name) for name in parents)
                line.values.setdefault("position", counts.get(key, 0))
                counts[key] = counts.get(key, 0) + 1

    def number_meetings(self) -> None:
        """Meetings without a number are counted on, by date, within their committee."""
        last: dict[Any, int] = {}
        for line in self.of("meeting"):
            number = line.values.get("number") or 0
            committee = line.values["committee_id"]
            last[committee] = max(last.get(committee, 0), number)
        for line in sorted(self.of("meeting"), key=lambda line: str(line.values["held_on"])):
            if not line.values.get("number"):
                last[line.values["committee_id"]] += 1
                line.values["number"] = last[line.values["committee_id"]]

    def number_items(self) -> None:
        """The agenda of a meeting already invited has fixed numbers."""
        drafts = {
            line.values["id"]
            for line in self.of("meeting")
            if line.values.get("state", MeetingState.SCHEDULED) is MeetingState.SCHEDULED
        }
        agendas: dict[Any, list[Line]] = {}
        for line in self.of("agenda_item"):
            agendas.setdefault(line.values["meeting_id"], []).append(line)
        for meeting_id, lines in agendas.items():
            if meeting_id in drafts or all("number" in line.values for line in lines):
                continue
            numbers = agenda.numbers([AgendaItem(**line.values) for line in lines])
            for line in lines:
                line.values["number"] = numbers.get(line.values["id"], "")

    def name_attendances(self) -> None:
        """Somebody on the attendance list is called as the person is."""
        kinds = {line.values["id"]: line.kind(**line.values) for line in self.of("person")}
        for line in self.of("attendance"):
            person = kinds.get(line.values.get("person_id"))
            if person is not None and not line.values.get("name"):
                line.values["name"] = getattr(person, "full_name", "")

    def decide(self) -> None:
        """Number, wording and result of a resolution follow from its vote."""
        votes, items = self.by_id("vote"), self.by_id("agenda_item")
        for line in self._numbered("resolution", numbering.RESOLUTION, votes, items):
            vote = votes.get(line.values.get("vote_id"), {})
            line.values.setdefault("text", vote.get("motion", ""))
            if "is_adopted" not in line.values:
                line.values["is_adopted"] = self._adopted(vote, items)

    def number_assignments(self) -> None:
        """Assignments without a number get the next one."""
        self._numbered("assignment", numbering.ASSIGNMENT, {}, {})

    def number_measures(self) -> None:
        """Measures are counted with the assignments, in the year they begin."""
        pattern, lines = self._pattern(numbering.ASSIGNMENT), self.of("measure")
        taken = _taken(self, "measure", "assignment")
        for line in lines:
            created = line.values.get("created_at") or now()
            begun = line.values.get("starts_on") or created.astimezone().date()
            self._number(line, numbering.ASSIGNMENT, pattern, self._origin(begun), taken)

    def begin_minutes(self) -> None:
        """Every meeting has minutes."""
        rules, committees = self.by_id("rule_set"), self.by_id("committee")
        for line in self.of("meeting"):
            committee = committees.get(line.values["committee_id"], {})
            kind = rules.get(committee.get("rule_set_id"), {}).get(
                "minutes_kind", FREE.minutes_kind
            )
            self.add(line, Minutes(meeting_id=line.values["id"], kind=kind))

    def keep_counters(self) -> None:
        """Counters go on behind the highest number given."""
        for (series, key), last in self.counters.items():
            self.add(self.lines[0], Counter(series=series, key=key, last=last))

    def sorted(self) -> list["Line"]:
        """Parents before children."""
        map_all()
        tables = list(self.lines[0].kind.metadata.sorted_tables) if self.lines else []
        order = {table.name: place for place, table in enumerate(tables)}

        def rank(line: "Line") -> tuple[int, bool]:
            return order[str(line.kind.__tablename__)], line.values.get("parent_id") is not None

        return sorted(self.lines, key=rank)

    def _adopted(self, vote: dict[str, Any], items: dict[Any, dict[str, Any]]) -> bool:
        meeting = self.by_id("meeting").get(
            items.get(vote.get("agenda_item_id"), {}).get("meeting_id"), {}
        )
        committee = self.by_id("committee").get(meeting.get("committee_id"), {})
        rules = RuleSet(**self.by_id("rule_set").get(committee.get("rule_set_id"), {}))
        fields = VoteFields(**{k: v for k, v in vote.items() if k in VoteFields.model_fields})
        return voting.is_adopted(fields, rules, committee.get("legal_members", 0))

    def _pattern(self, series: str) -> str:
        given = {line.values["name"]: line.values["pattern"] for line in self.of("number_series")}
        return str(given.get(series, numbering.PATTERNS[series]))

    def _numbered(
        self,
        table: str,
        series: str,
        votes: dict[Any, dict[str, Any]],
        items: dict[Any, dict[str, Any]],
    ) -> list["Line"]:
        meetings, committees = self.by_id("meeting"), self.by_id("committee")
        pattern = self._pattern(series)
        lines = self.of(table)
        taken = _taken(self, table, *(("measure",) if table == "assignment" else ()))
        for line in lines:
            item = items.get(votes.get(line.values.get("vote_id"), {}).get("agenda_item_id"), {})
            meeting = meetings.get(line.values.get("meeting_id") or item.get("meeting_id"))
            if meeting is None:
                continue
            committee = committees.get(meeting["committee_id"], {})
            values = {
                **self._origin(meeting["held_on"]),
                "Sitzung": meeting["number"],
                "Gremium": committee.get("short_name") or committee.get("name", ""),
            }
            self._number(line, series, pattern, values, taken)
        return lines

    def _origin(self, day: date) -> dict[str, Any]:
        """Year, electoral period and code of the office on a day."""
        periods = [LegislativeTerm(**line.values) for line in self.of("legislative_term")]
        term = covering(periods, day)
        codes = [line.values.get("code", "") for line in self.of("number_origin")]
        return {
            "Jahr": day.year,
            "Wahlperiode": term.name if term else "",
            "Amt": codes[0] if codes else "",
        }

    def _number(
        self,
        line: "Line",
        series: str,
        pattern: str,
        values: dict[str, Any],
        taken: set[str | None],
    ) -> None:
        key = (series, numbering.counter_key(pattern, values))
        running, number = self.counters.get(key, 0), line.values.get("number")
        if number:
            given = numbering.running_number(pattern, values, number)
            self.counters[key] = max(running, given or 0)
            return
        while not number or number in taken:
            running += 1
            number = numbering.fill(pattern, {**values, numbering.RUNNING: running})
        line.values["number"] = number
        taken.add(number)
        self.counters[key] = running


def _taken(folder: _Folder, *tables: str) -> set[str | None]:
    return {line.values.get("number") for table in tables for line in folder.of(table)}
