"""What a town does about safety in twenty years: measures, milestones, what was reported."""

from datetime import timedelta

from praeventionsrat.contacts.keywords import Keyword, KeywordKind
from praeventionsrat.measures.parts import MeasureKeyword, Milestone, MilestoneLink
from praeventionsrat.measures.records import FieldOfAction, Light, Measure, MeasureState
from praeventionsrat.measures.reports import MeasureReport

AT_ONCE, FIELDS, DISTRICTS = 200, 8, 24
STONES, REPORTS, SPAN = 3, 3, 7300
STATES, LIGHTS = tuple(MeasureState), tuple(Light)


class MeasureBook:
    """Makes measures in lists that fit into memory, parents first."""

    def __init__(self, writer, dice):
        self.writer, self.dice = writer, dice
        self.before = None

    def records(self, number, persons, last):
        """That many, beginning twenty years before a day."""
        fields = [
            FieldOfAction(number=str(at + 1), name=self.writer.title()[:200], position=at)
            for at in range(FIELDS)
        ]
        districts = [
            Keyword(kind=KeywordKind.DISTRICT, name=f"Bezirk {at + 1}") for at in range(DISTRICTS)
        ]
        yield [*fields, *districts]
        for start in range(0, number, AT_ONCE):
            made = [
                self._measure(at, number, persons, fields, districts, last)
                for at in range(start, min(start + AT_ONCE, number))
            ]
            yield made
            for parts in zip(*(self._parts(one, districts) for one in made), strict=True):
                yield [record for part in parts for record in part]

    def _measure(self, at, number, persons, fields, districts, last):
        begins = last - timedelta(days=SPAN - at * SPAN // number)
        return Measure(
            number=f"MN-{begins.year}-{at:05}",
            title=self.writer.title(),
            state=self.dice.choice(STATES),
            light=self.dice.choice(LIGHTS),
            light_reason="Die Mittel fehlen noch.",
            person_id=self.dice.choice(persons).id,
            district_id=self.dice.choice(districts).id,
            field_id=self.dice.choice(fields).id,
            starts_on=begins,
            ends_on=begins + timedelta(days=self.dice.randint(60, 900)),
            description=self.writer.text(),
        )

    def _parts(self, measure, districts):
        """Milestones, links between them, words, reports: lists that are stored in this order."""
        stones = [
            Milestone(
                measure_id=measure.id,
                title=self.writer.title(),
                due_on=measure.starts_on + timedelta(days=60 * at),
                done_on=measure.starts_on + timedelta(days=60 * at) if at else None,
                position=at,
            )
            for at in range(STONES)
        ]
        links = [MilestoneLink(milestone_id=stones[0].id, after_id=self.before)]
        links = links if self.before else []
        self.before = stones[-1].id
        words = [MeasureKeyword(measure_id=measure.id, keyword_id=self.dice.choice(districts).id)]
        reports = [
            MeasureReport(
                measure_id=measure.id,
                reported_on=measure.starts_on + timedelta(days=100 * at),
                text=self.writer.sentence(),
            )
            for at in range(REPORTS)
        ]
        return stones, links, words, reports
