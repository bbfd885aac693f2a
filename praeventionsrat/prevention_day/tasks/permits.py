"""Permits of a prevention day: what is usual, applying, granting, and the letters that came."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.due import working_day_before
from praeventionsrat.prevention_day.tasks.records import Permit, PermitFields, PermitState
from praeventionsrat.prevention_day.usecases.events import first_day


@dataclass(frozen=True, slots=True)
class UsualPermit:
    """A permit most prevention days need."""

    title: str
    authority: str
    days_before: int
    """So long before the event one should have applied."""
    note: str


USUAL: Sequence[UsualPermit] = (
    UsualPermit(
        "Sondernutzung öffentlicher Flächen", "Ordnungsamt oder Straßenverkehrsamt", 90,
        "Mit Lageplan, Aufbauten und Zeiten; Gebührenbefreiung mit beantragen.",
    ),
    UsualPermit(
        "Verkehrsrechtliche Anordnung (Straßensperrung)", "Straßenverkehrsbehörde", 60,
        "§ 45 StVO; mit Verkehrszeichenplan, Umleitung und Halteverboten.",
    ),
    UsualPermit(
        "Parkgenehmigungen und Zufahrt", "Straßenverkehrsbehörde", 45,
        "Infomobile, Aussteller, Mitwirkende; Stellplätze für Menschen mit Behinderung.",
    ),
    UsualPermit(
        "Plakatierung", "Ordnungsamt", 60,
        "Standorte, Zahl, Größe, Dauer; Tag des Abhängens nennen.",
    ),
    UsualPermit(
        "Verteilen von Flyern", "Ordnungsamt", 45,
        "Auf öffentlichen Flächen oft eine Sondernutzung.",
    ),
    UsualPermit(
        "Gestattung für den Ausschank (§ 12 GastG)", "Gewerbeamt", 42,
        "Nur bei Alkohol; in manchen Ländern gilt ein eigenes Gaststättengesetz.",
    ),
    UsualPermit(
        "Anzeige der Lebensmittelstände", "Veterinär- und Lebensmittelüberwachungsamt", 30,
        "Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergene.",
    ),
    UsualPermit(
        "Musik (GEMA)", "GEMA", 30,
        "Anmeldung vor der Veranstaltung; Titelliste danach.",
    ),
    UsualPermit(
        "Fliegende Bauten", "Bauaufsicht", 30,
        "Bühne, große Zelte: Prüfbuch vorlegen, Gebrauchsabnahme vereinbaren.",
    ),
    UsualPermit(
        "Lärm: Ausnahme vom Ruheschutz", "Ordnungsamt oder Umweltamt", 45,
        "Zeiten, Beschallung, Ansprechperson; Anwohner unterrichten.",
    ),
    UsualPermit(
        "Feuerwehr- und Sicherheitsabnahme", "Feuerwehr, Ordnungsamt", 30,
        "Begehung vor Beginn vereinbaren: Rettungswege, Aufstellflächen, Löschmittel.",
    ),
    UsualPermit(
        "Sanitätsdienst abgestimmt", "Rettungsdienst, Ordnungsamt", 45,
        "Stärke und Standort; Grundlage ist der Sicherheitsbogen.",
    ),
    UsualPermit(
        "Wasseranschluss und Standrohr", "Stadtwerke", 30,
        "Trinkwasserverordnung; Abwasser klären.",
    ),
    UsualPermit(
        "Tombola oder Verlosung", "Ordnungsamt", 30,
        "Kleine Lotterie: oft allgemein erlaubt, aber anzuzeigen.",
    ),
)  # fmt: skip
UNDECIDED = frozenset({PermitState.NEEDED, PermitState.APPLIED})


def add_permit(work: Work, event_id: UUID, fields: PermitFields) -> UUID:
    """Note a permit that is needed."""
    work.prevention_days.get(event_id)
    made = Permit.model_validate(fields, update={"prevention_day_id": event_id})
    listed = work.permits.where(prevention_day_id=event_id)
    made.position = 1 + max((one.position for one in listed), default=-1)
    work.permits.add(made)
    return made.id


def edit_permit(
    work: Work, permit_id: UUID, fields: PermitFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a permit; the days say how far it is where nobody else does."""
    permit = work.permits.get(permit_id)
    permit.see(seen)
    if fields.applied_on and fields.granted_on and fields.granted_on < fields.applied_on:
        raise Invalid({"granted_on": "Das liegt vor dem Tag des Antrags."})
    before = (permit.applied_on, permit.granted_on)
    permit.sqlmodel_update(fields.model_dump())
    permit.state = _state_of(permit, before)


def set_permit_state(work: Work, permit_id: UUID, state: PermitState, *, on: date) -> None:
    """Say how far a permit is; applied and granted note the day where none is written down."""
    permit = work.permits.get(permit_id)
    permit.state = state
    if state is PermitState.APPLIED:
        permit.applied_on = permit.applied_on or on
    if state is PermitState.GRANTED:
        permit.granted_on = permit.granted_on or on


def remove_permit(work: Work, permit_id: UUID) -> None:
    """Take a permit off the list, with its letters."""
    work.permits.remove(work.permits.get(permit_id))


def not_listed(work: Work, event_id: UUID) -> Sequence[UsualPermit]:
    """Usual permits that the event does not have on its list."""
    titles = {fold(row.title) for row in work.permits.rows(event_id)}
    return [one for one in USUAL if fold(one.title) not in titles]


def take_usual_permits(work: Work, event_id: UUID, titles: Collection[str] | None = None) -> int:
    """Put usual permits on the list, with the day by which to apply; how many."""
    taking = [one for one in not_listed(work, event_id) if titles is None or one.title in titles]
    if not taking:
        raise UserError("Alle üblichen Genehmigungen stehen schon auf der Liste.")
    first = first_day(work, event_id)
    for one in taking:
        until = working_day_before(first - timedelta(days=one.days_before)) if first else None
        fields = PermitFields(
            title=one.title, authority=one.authority, apply_until=until, note=one.note
        )
        add_permit(work, event_id, fields)
    return len(taking)


def _state_of(permit: Permit, before: tuple[date | None, date | None]) -> PermitState:
    """A day that was typed just now says more than the choice that stood there before."""
    applied, granted = before
    if permit.granted_on and not granted and permit.state in UNDECIDED:
        return PermitState.GRANTED
    if permit.applied_on and not applied and permit.state is PermitState.NEEDED:
        return PermitState.APPLIED
    return permit.state
