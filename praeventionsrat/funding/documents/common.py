"""What Zuwendungsantrag and Verwendungsnachweis have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from praeventionsrat import german
from praeventionsrat.documents.values import Fact, Rich
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import FundingApplication
from praeventionsrat.measures.beccaria import read_sheet
from praeventionsrat.measures.beccaria_steps import SheetStep
from praeventionsrat.richtext import from_plain, to_markdown

NOTHING = "Noch keine Angabe."


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the description."""

    heading: Annotated[str, "Überschrift"]
    known: tuple[Fact, ...]
    text: Annotated[Rich, "was geschrieben wurde"]
    missing: Annotated[str, "Hinweis, wenn nichts geschrieben ist"]


def sections_of(
    work: Work, application: FundingApplication, steps: Sequence[int]
) -> tuple[Section, ...]:
    """The description: what the application says, then the steps of the Beccaria sheet."""
    made = []
    if text := application.description.strip():
        made.append(Section("Kurzbeschreibung", (), Rich(to_markdown(from_plain(text))), ""))
    measure = work.measures.find(application.measure_id)
    if measure is not None:
        sheet = read_sheet(work, measure.id)
        made += [_section(step) for step in sheet.steps if step.number in steps]
    return tuple(made)


def applicant_of(work: Work, application: FundingApplication) -> tuple[str, str]:
    """Who applies, and who may be asked."""
    organization = work.organizations.find(application.organization_id)
    person = work.persons.find(application.person_id)
    who = person.full_name if person else ""
    if organization:
        return organization.name, who
    return who or application.applicant, ""


def span_of(application: FundingApplication) -> str:
    """From when to when the project goes."""
    begin, end = german.day(application.starts_on), german.day(application.ends_on)
    if begin and end:
        return f"{begin} bis {end}"
    return f"ab {begin}" if begin else f"bis {end}" if end else ""


def facts(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """Those that say something."""
    return tuple(Fact(label, text) for label, text in pairs if text)


def _section(step: SheetStep) -> Section:
    return Section(
        f"{step.number}. {step.title}",
        tuple(Fact(one.name, one.text) for one in step.known),
        Rich(step.text),
        "" if step.is_filled else NOTHING,
    )
