"""What an erasure leaves, what it takes, and where somebody must decide."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.ports import Link
from praeventionsrat.office.mentions.usecases import Mention

SIGNED = (
    "Unterzeichnete Niederschriften und gefasste Beschlüsse sind Beweismittel und dem Archiv "
    "anzubieten; sie dürfen nicht geändert werden (Art. 17 Abs. 3 Buchst. b und d DSGVO)."
)
PROOF = (
    "Nachweis, dass eine Anfrage nach der DSGVO bearbeitet wurde (Art. 5 Abs. 2 DSGVO); der "
    "Name steht nicht darin."
)
RECORD = frozenset(
    {"minutes_version", "minutes_step", "objection", "correction", "attachment_text"}
)
"""What belongs to minutes from its first day: nothing of it is ever rewritten."""
DECIDED = frozenset({"circular", "circular_answer"})
"""Decisions in writing stand fast when they are closed."""
LEFT = "Nur die Verbindung zur Person wird gelöst"


@dataclass(frozen=True, slots=True)
class Stay:
    """Something that is not erased."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What the assistant shows before anything happens."""

    person_id: UUID
    name: str
    stays: tuple[Stay, ...]
    goes: tuple[str, ...]
    """„3 Kontaktnotizen“."""
    places: tuple[Mention, ...]
    """Free text: each is taken out or left, as the user says."""
    files: tuple[str, ...] = ()
    """Files on the disk the program wrote about the person; nobody but the user deletes them."""

    @property
    def proposed(self) -> frozenset[tuple[str, str, UUID]]:
        """The places that can mean nobody else."""
        return frozenset(place.key for place in self.places if place.is_sure)

    @property
    def kept(self) -> str:
        """What stays, for the log: kinds and reasons, no names."""
        return "\n".join(dict.fromkeys(f"{stay.what}: {stay.why}" for stay in self.stays))


def make_plan(
    person_id: UUID,
    name: str,
    links: Sequence[Link],
    mentions: Sequence[Mention],
    *,
    closed: frozenset[UUID] = frozenset(),
    files: Sequence[str] = (),
    of_events: Sequence[str] = (),
) -> ErasurePlan:
    """Sort what was found; ``closed`` are records of decisions in writing that stand fast."""
    fast = [m for m in mentions if _stands(m, closed)]
    return ErasurePlan(
        person_id,
        name,
        tuple(_stays(fast)),
        (*_goes(links), *of_events),
        tuple(m for m in mentions if m not in fast),
        tuple(files),
    )


def _stands(mention: Mention, closed: frozenset[UUID]) -> bool:
    if mention.table in DECIDED:
        return mention.record_id in closed
    return mention.is_signed or mention.table in RECORD


def _stays(fast: Sequence[Mention]) -> Sequence[Stay]:
    tables = Counter(m.table for m in {(m.table, m.record_id): m for m in fast}.values())
    return [Stay(wording.counted(table, number), SIGNED) for table, number in tables.items()]


def _goes(links: Sequence[Link]) -> Sequence[str]:
    gone = Counter(table for table, _id in {(k.table, k.record_id) for k in links if k.goes})
    cut = {(k.table, k.record_id) for k in links if not k.goes}
    lines = ["Name, Anschrift, Telefon, E-Mail und Notizen der Person"]
    lines += [wording.counted(table, number) for table, number in sorted(gone.items())]
    if cut:
        lines.append(f"{LEFT}: {count(len(cut), 'Eintrag', 'Einträge')}")
    return lines
