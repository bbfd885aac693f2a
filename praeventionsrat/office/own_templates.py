"""The office's own Word templates: chosen, looked at, tried, given up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

from praeventionsrat.documents import child
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import NotFound
from praeventionsrat.office.ports import Work
from praeventionsrat.office.records import OwnTemplate

MEETINGS = "praeventionsrat.meetings.documents"
CONTACTS = "praeventionsrat.contacts.documents"
MEASURES = "praeventionsrat.measures.documents"
FUNDING = "praeventionsrat.funding.documents"
DAY_MONEY = "praeventionsrat.prevention_day.money.documents"
TASKS = "praeventionsrat.prevention_day.tasks.documents"
PROVING = "praeventionsrat.prevention_day.evaluation.documents"
PRINTING = "praeventionsrat.prevention_day.printing"
OFFICE = "praeventionsrat.office"


@dataclass(frozen=True, slots=True)
class Kind:
    """A document an office may write on a template of its own."""

    name: str
    """Of the file we ship."""
    label: str
    sheet: str
    """„module:class“ of its values: the fields the template may use."""

    def values(self) -> type[Sheet]:
        """The class of its values; imported only when somebody asks."""
        module, _, name = self.sheet.partition(":")
        found: type[Sheet] = getattr(import_module(module), name)
        return found


KINDS: tuple[Kind, ...] = (
    Kind("invitation", "Einladung", f"{MEETINGS}.invitation:InvitationSheet"),
    Kind("supplement", "Nachtrag", f"{MEETINGS}.supplement:SupplementSheet"),
    Kind("agenda", "Tagesordnung", f"{MEETINGS}.agenda_sheet:AgendaSheet"),
    Kind("paper", "Vorlage für ein Gremium", f"{MEETINGS}.paper_document:PaperSheet"),
    Kind("minutes", "Niederschrift", f"{MEETINGS}.minutes_values:MinutesSheet"),
    Kind("results", "Ergebnisblatt", f"{MEETINGS}.minutes_results:ResultsSheet"),
    Kind("extract", "Auszug", f"{MEETINGS}.minutes_extract:ExtractSheet"),
    Kind("register", "Beschlussbuch", f"{MEETINGS}.register:RegisterSheet"),
    Kind("control", "Beschlusskontrolle", f"{MEETINGS}.control:ControlSheet"),
    Kind("reminder", "Erinnerung", f"{MEETINGS}.reminder:ReminderSheet"),
    Kind("annual", "Jahresbericht", f"{MEETINGS}.annual_report:AnnualSheet"),
    Kind("circular", "Umlaufbeschluss", f"{MEETINGS}.circular_letter:CircularSheet"),
    Kind("circular_result", "Ergebnis im Umlauf", f"{MEETINGS}.circular_letter:CircularResult"),
    Kind("beccaria", "Beccaria-Bogen", f"{MEASURES}.beccaria_sheet:BeccariaSheet"),
    Kind("offers", "Angebotskataster", f"{MEASURES}.offer_register:OfferRegister"),
    Kind("promises", "Versprechen-Bilanz", f"{MEASURES}.promise_sheet:PromiseSheet"),
    Kind("monitoring", "Monitoringbericht", f"{MEASURES}.monitoring_parts:MonitoringSheet"),
    Kind("progress", "Sachstandsbericht", f"{MEASURES}.progress_sheet:ProgressSheet"),
    Kind("measure", "Maßnahmenblatt", f"{MEASURES}.measure_sheet:MeasureSheet"),
    Kind("ranked_list", "Rangliste", f"{FUNDING}.ranked_list:RankedList"),
    Kind("grant_application", "Zuwendungsantrag", f"{FUNDING}.application_sheet:ApplicationSheet"),
    Kind("proof_of_use", "Verwendungsnachweis", f"{FUNDING}.proof_sheet:ProofSheet"),
    Kind("task_list", "Aufgabenliste", f"{TASKS}.task_list:TaskListSheet"),
    Kind("safety_sheet", "Sicherheitsbogen", f"{TASKS}.safety_sheet:SafetyForm"),
    Kind("event_budget", "Budgetübersicht", f"{DAY_MONEY}.budget_sheet:BudgetSheet"),
    Kind("press_release", "Pressemitteilung", f"{DAY_MONEY}.press_release:PressRelease"),
    Kind("press_review", "Pressespiegel", f"{DAY_MONEY}.press_review:PressReview"),
    Kind("programme", "Programm", f"{PRINTING}.programme_sheet:ProgrammeSheet"),
    Kind("direction_plan", "Regieplan", f"{PRINTING}.direction:DirectionSheet"),
    Kind("visitor_sheet", "Besucherbogen", f"{PROVING}.visitor_sheet:VisitorSheet"),
    Kind(
        "visitor_sheet_large",
        "Besucherbogen in Großdruck",
        f"{PROVING}.visitor_sheet:LargeVisitorSheet",
    ),
    Kind("event_report", "Abschlussbericht", f"{PROVING}.report_parts:ReportSheet"),
    Kind("serienbrief", "Serienbrief", f"{CONTACTS}.serial_letter:SerialLetter"),
    Kind("auskunft", "Auskunft (Art. 15)", f"{OFFICE}.informing.letter:InformationSheet"),
    Kind("verzeichnis", "Verzeichnis (Art. 30)", f"{OFFICE}.keeping.directory:DirectorySheet"),
)
"""In the order of the settings."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One document and the template it is written on."""

    name: str
    label: str
    file_name: str
    """Of the office's own; empty: ours."""


def kind_of(name: str) -> Kind:
    """The document of that name; raises ``NotFound``."""
    found = next((kind for kind in KINDS if kind.name == name), None)
    if found is None:
        message = f"Ein Dokument „{name}“ mit eigener Vorlage gibt es nicht."
        raise NotFound(message)
    return found


def template_rows(work: Work) -> Sequence[TemplateRow]:
    """Every document that may have a template of its own."""
    own: Mapping[str, OwnTemplate] = {row.template: row for row in work.own_templates.all()}
    return [
        TemplateRow(k.name, k.label, own[k.name].file_name if k.name in own else "") for k in KINDS
    ]


def check_template(content: bytes, name: str) -> None:
    """Refuse a template that cannot be used, with what is wrong and where.

    It is opened in a process of its own and takes about a second: for a worker, not the window.
    """
    child.call(
        "praeventionsrat.documents.own_template:check_template", content, kind_of(name).sheet
    )


def preview(content: bytes, name: str) -> bytes:
    """The document with sample values, each field saying what it is; for a worker."""
    return child.call(
        "praeventionsrat.documents.own_template:preview", content, kind_of(name).sheet
    )


def choose_template(work: Work, name: str, content: bytes, file_name: str) -> None:
    """Write a document on the office's own template from now on; it is already checked."""
    drop_template(work, name)
    work.own_templates.add(
        OwnTemplate(
            template=kind_of(name).name, file_name=file_name, sha256=work.blobs.put(content)
        )
    )


def drop_template(work: Work, name: str) -> None:
    """Write it on ours again."""
    for own in work.own_templates.where(template=name):
        work.own_templates.remove(own)


def own_template(work: Work, name: str) -> bytes | None:
    """The template of the office's own, if it has one."""
    found = work.own_templates.where(template=name)
    return work.blobs.get(found[0].sha256).content if found else None


def own_templates_of(work: Work) -> Mapping[str, bytes]:
    """Every template of the office's own, for the head of its documents."""
    return {o.template: work.blobs.get(o.sha256).content for o in work.own_templates.all()}
