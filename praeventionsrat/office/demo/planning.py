"""How Musterau plans its year: rhythms, the usual agenda, who should be heard, topics noted."""

from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.council.planning import edit_rhythm, wish_groups
from praeventionsrat.council.rhythm import RhythmFields, Unit, Weekday, Which
from praeventionsrat.meetings.records import ItemKind
from praeventionsrat.meetings.skeleton import AGENDA, APPROVAL, CLOSING, CONTROL, SkeletonFields
from praeventionsrat.meetings.topics import TopicFields, Urgency
from praeventionsrat.meetings.usecases.skeleton import add_skeleton_item
from praeventionsrat.meetings.usecases.topics import drop_topic, note_topic
from praeventionsrat.office.ports import Work

QUARTERLY = RhythmFields(
    unit=Unit.MONTHS,
    every=3,
    weekday=Weekday.TUESDAY,
    which=Which.THIRD,
    starts_at=time(16),
    ends_at=time(18),
)
SIX_WEEKS = RhythmFields(unit=Unit.WEEKS, every=6, weekday=Weekday.TUESDAY, starts_at=time(16))
SKELETON = (
    SkeletonFields(
        title="Eröffnung, Ladung, Beschlussfähigkeit", kind=ItemKind.FORMALITY, planned_minutes=5
    ),
    AGENDA,
    APPROVAL,
    CONTROL,
    SkeletonFields(
        title="Berichte aus den Arbeitsgruppen", kind=ItemKind.REPORT, planned_minutes=30
    ),
    CLOSING,
)
GROUPS = (
    *("Verwaltungsspitze", "Ordnungsamt", "Jugendamt", "Schulen", "Polizei", "Justiz"),
    *("Kirchen", "Handel und Gewerbe", "Vereine und Sport", "Gesundheit", "Wohnungswirtschaft"),
    *("Jugendbeirat", "Ausländerbeirat", "Bürgerinnen und Bürger"),
)
TOPICS = (  # title, from whom, days ago, urgency, note
    ("Lastenräder und E-Scooter auf Gehwegen", "Frau Lohgerber (TSV)", 21, Urgency.NORMAL,
     "Beschwerden nach dem Stadtlauf; das Ordnungsamt hat Zahlen."),
    ("Sicherer Schulweg Nordstadt: Querung Lahnstraße", "Frau Wisselbeck (Schulen)", 12,
     Urgency.URGENT, "Vor Beginn des Schuljahres. Elternbeirat zur Sitzung einladen."),
    ("Fachtag gegen Antisemitismus im Herbst", "Herr Tüncher (Kirchen)", 9, Urgency.SOON, ""),
    ("Beleuchtung am Sportfeld", "Herr Karadeniz (TSV)", 4, Urgency.NORMAL, ""),
)  # fmt: skip
DROPPED = ("Alkoholverbot in der Innenstadt", "Herr Achtnich", 60)


def prepare(work: Work, bodies: dict[str, UUID], wished: UUID, today: date) -> None:
    """Put it on record; the urgent topic is wished for the given meeting."""
    steering = bodies["Lenkungsgruppe"]
    edit_rhythm(work, steering, QUARTERLY)
    edit_rhythm(work, bodies["AG Sucht"], SIX_WEEKS)
    wish_groups(work, steering, GROUPS)
    for fields in SKELETON:
        add_skeleton_item(work, steering, fields)
    for title, who, days, urgency, note in TOPICS:
        topic = TopicFields(
            title=title,
            note=note,
            submitted_by=who,
            submitted_on=today - timedelta(days),
            committee_id=None if urgency is Urgency.SOON else steering,
            wished_meeting_id=wished if urgency is Urgency.URGENT else None,
            urgency=urgency,
        )
        note_topic(work, topic)
    title, who, days = DROPPED
    noted = today - timedelta(days)
    dropped = note_topic(work, TopicFields(title=title, submitted_by=who, submitted_on=noted))
    drop_topic(work, dropped, on=today)
