"""What has to be done for Musterau's prevention days: tasks, permits, the safety sheet."""

from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.tasks.attachments import attach_to_event
from praeventionsrat.prevention_day.tasks.due import due_day, working_day_before
from praeventionsrat.prevention_day.tasks.permits import edit_permit, take_usual_permits
from praeventionsrat.prevention_day.tasks.presets import pattern_id
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachmentFields,
    EventTask,
    EventTaskFields,
    PermitFields,
    PermitState,
    SafetyAnswerFields,
    SafetyChoice,
    TaskState,
)
from praeventionsrat.prevention_day.tasks.safety import answer_question
from praeventionsrat.prevention_day.tasks.template import take_template, task_id_of
from praeventionsrat.prevention_day.tasks.usecases import edit_task, set_task_state

OWNERS = {
    "Grundlagen": "Querfurth",
    "Geld": "Querfurth",
    "Genehmigungen": "Holtkötter",
    "Sicherheit": "Holtkötter",
    "Programm": "Querfurth",
    "Stände": "Querfurth",
    "Technik": "Brettschneider",
    "Barrierefreiheit": "Wunderlich",
}
OTHERS = {
    "Verpflegung und Hygiene": "Gewerbeverein",
    "Helfer": "Freiwilligenzentrum",
    "Öffentlichkeit": "Pressestelle",
}
BEGUN = (("beginn", TaskState.DONE), ("gruppe", TaskState.DONE), ("kosten", TaskState.DOING))
SOON = (("termin", -4), ("kosten", 2), ("ort", 5), ("schirm", 12))
"""Fixed days, counted from today, however far away the event is."""
WANTED = (
    "Sondernutzung öffentlicher Flächen", "Verkehrsrechtliche Anordnung (Straßensperrung)",
    "Plakatierung", "Musik (GEMA)", "Anzeige der Lebensmittelstände", "Fliegende Bauten",
    "Feuerwehr- und Sicherheitsabnahme",
)  # fmt: skip
LETTER = (
    "Stadt Musterau, Ordnungsamt\n\nSondernutzungserlaubnis für den Marktplatz\n\n"
    "Auflagen: Rettungsgasse von 3,50 m, Hydranten frei, Endreinigung bis 20 Uhr.\n"
)
YEAR = timedelta(weeks=52)
YES, NO, OPEN = SafetyChoice.YES, SafetyChoice.NO, SafetyChoice.OPEN
ANSWERS = (
    ("kind", YES, "Bühnenprogramm, Vorträge, Stände, Fahrradcodierung, Hundestaffel"),
    ("audience", YES, "Familien, Seniorinnen und Senioren; Spitze am frühen Nachmittag"),
    ("assembly", OPEN, "Turnhalle: Frau Holtkötter klärt es mit der Bauaufsicht"),
    ("experience", YES, "Seit 2017 jährlich, bisher ohne nennenswerte Vorkommnisse"),
    ("leader", YES, "Frau Querfurth, Vertretung Frau Holtkötter"),
    ("extinguishers", YES, "Vier Löscher: Bühne, Technik, Grill, Infopunkt"),
    ("open_fire", NO, ""),
    ("hydrants", YES, "Mit der Feuerwehr begangen, im Standplan eingezeichnet"),
    ("exits", YES, "Vier Zugänge zum Marktplatz, alle offen"),
    ("access", YES, "Rettungsgasse von der Bahnhofstraße"),
    ("meeting_point", YES, "Kirchplatz"),
    ("liability", YES, "Kommunalversicherer, Bestätigung liegt vor"),
    ("alcohol", NO, ""),
    ("accessible_toilet", YES, "Rathaus, Erdgeschoss"),
    ("weather_watch", YES, "Geschäftsstelle, ab Donnerstag täglich"),
    ("lost_children", YES, "Am Stand des Jugendamts"),
)


def add_tasks(
    work: Work, town: Town, event_id: UUID, past_id: UUID, first: date, today: date
) -> None:
    """Last year all was done; this year some of it is begun."""
    take_template(work, past_id)
    _finish(work, past_id, first - YEAR)
    take_template(work, event_id)
    for task in work.event_tasks.where(prevention_day_id=event_id):
        _own(work, town, task)
        due = due_day(task.offset_days, None, first)
        if due and due < today - timedelta(days=2):
            set_task_state(work, task.id, TaskState.DONE, on=due)
    for key, days in SOON:
        _fix(work, event_id, key, today + timedelta(days=days))
    for key, state in BEGUN:
        task_id = task_id_of(event_id, pattern_id(key))
        set_task_state(work, task_id, state, on=today - timedelta(days=9))
    _permits(work, town, event_id, today)
    for code, choice, text in ANSWERS:
        answer_question(work, event_id, code, SafetyAnswerFields(choice=choice, text=text))


def _finish(work: Work, event_id: UUID, held: date) -> None:
    for task in work.event_tasks.where(prevention_day_id=event_id):
        set_task_state(work, task.id, TaskState.DONE, on=held + timedelta(days=task.offset_days))


def _own(work: Work, town: Town, task: EventTask) -> None:
    values = _typed(task)
    person = OWNERS.get(task.area)
    values["owner_id"] = town.persons[person] if person else None
    values["owner"] = OTHERS.get(task.area, "")
    edit_task(work, task.id, EventTaskFields(**values))


def _fix(work: Work, event_id: UUID, key: str, on: date) -> None:
    task = work.event_tasks.get(task_id_of(event_id, pattern_id(key)))
    values = {**_typed(task), "due_on": working_day_before(on)}
    edit_task(work, task.id, EventTaskFields(**values))
    set_task_state(work, task.id, TaskState.OPEN, on=on)


def _typed(task: EventTask) -> dict[str, object]:
    return {name: getattr(task, name) for name in EventTaskFields.model_fields}


def _permits(work: Work, town: Town, event_id: UUID, today: date) -> None:
    take_usual_permits(work, event_id, WANTED)
    made = {one.title: one for one in work.permits.where(prevention_day_id=event_id)}
    use, traffic, posters = (made[title] for title in WANTED[:3])
    granted = PermitFields(
        title=use.title,
        authority_id=town.organizations["Ordnungsamt"],
        responsible_id=town.persons["Querfurth"],
        state=PermitState.GRANTED,
        apply_until=use.apply_until,
        applied_on=today - timedelta(days=40),
        granted_on=today - timedelta(days=12),
        reference="32.1-SN-118",
        conditions="Rettungsgasse von 3,50 m freihalten\nHydranten frei\nEndreinigung bis 20 Uhr",
        fee_cents=0,
        note="Gebührenbefreiung nach § 4 der Satzung",
    )
    edit_permit(work, use.id, granted)
    letter = EventAttachmentFields(title="Bescheid Sondernutzung", permit_id=use.id)
    attach_to_event(
        work, event_id, letter, file_name="Bescheid_Sondernutzung.txt", content=LETTER.encode()
    )
    applied = PermitFields(
        title=traffic.title,
        authority_id=town.organizations["Ordnungsamt"],
        responsible_id=town.persons["Holtkötter"],
        state=PermitState.APPLIED,
        apply_until=traffic.apply_until,
        applied_on=today - timedelta(days=6),
        note=traffic.note,
    )
    edit_permit(work, traffic.id, applied)
    late = PermitFields(
        title=posters.title,
        authority=posters.authority,
        apply_until=working_day_before(today - timedelta(days=3)),
        note=posters.note,
    )
    edit_permit(work, posters.id, late)
