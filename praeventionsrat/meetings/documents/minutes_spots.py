"""Everything minutes say, paragraph by paragraph, each with the place where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from praeventionsrat import richtext
from praeventionsrat.meetings.documents.minutes_values import ItemEntry, MinutesSheet, VoteEntry

HEAD, ATTENDANCE, ATTACHMENTS, AGENDA = "head", "attendance", "attachments", "agenda"


@dataclass(frozen=True, slots=True)
class Spot:
    """One paragraph.

    Attributes:
        place: „TOP 6.1, Verlauf“.
        target: Where it is written: ``head``, ``attendance``, ``attachments``, or the id of an
            item as hexadecimal digits.
        text: Without markup.
        heading: Whether it is a heading.
    """

    place: str
    target: str
    text: str
    heading: bool = False


def spots(sheet: MinutesSheet) -> Sequence[Spot]:
    """The whole document in its order, without empty paragraphs."""
    found = [*_head(sheet), *_attendance(sheet)]
    for entry in sheet.items:
        found += _item(entry)
    return [spot for spot in [*found, *_foot(sheet)] if spot.text.strip()]


def _head(sheet: MinutesSheet) -> Iterator[Spot]:
    yield Spot("Kopf", HEAD, sheet.marking)
    yield Spot("Kopf", HEAD, f"Niederschrift ({sheet.kind})", heading=True)
    yield Spot("Kopf", HEAD, sheet.subtitle)
    for fact in sheet.facts:
        yield Spot(f"Kopf, {fact.label}", HEAD, f"{fact.label}: {fact.text}")


def _attendance(sheet: MinutesSheet) -> Iterator[Spot]:
    for group in sheet.groups:
        place = f"Anwesenheit, {group.title.split(' (')[0]}"
        yield Spot(place, ATTENDANCE, group.title, heading=True)
        for line in group.lines:
            words = (line.name, line.affiliation, line.note)
            yield Spot(place, ATTENDANCE, " · ".join(word for word in words if word))


def _item(entry: ItemEntry) -> Iterator[Spot]:
    top = entry.heading.split("  ")[0]
    target = entry.key or AGENDA
    yield Spot(top, target, entry.part, heading=True)
    for note in entry.notes:
        yield Spot(f"{top}, Zwischenvermerk", target, note)
    yield Spot(f"{top}, Titel", target, f"{entry.heading}{entry.mark}", heading=True)
    yield Spot(f"{top}, Vorlage und Bericht", target, entry.subline)
    for paragraph in _paragraphs(entry.text.markdown):
        yield Spot(f"{top}, Verlauf", target, paragraph)
    for recusal in entry.recusals:
        yield Spot(f"{top}, Befangenheit", target, recusal)
    for vote in entry.votes:
        yield from _vote(vote, top, target)
    yield Spot(f"{top}, Ergebnis", target, f"Ergebnis: {entry.outcome}" if entry.outcome else "")
    for given in entry.assignments:
        sentence = f"Auftrag {given.number}: {given.sentence}"
        yield Spot(f"{top}, Auftrag {given.number}", target, sentence)


def _vote(vote: VoteEntry, top: str, target: str) -> Iterator[Spot]:
    for note in vote.notes:
        yield Spot(f"{top}, Zwischenvermerk", target, note)
    number = f"Beschluss {vote.resolution}" if vote.resolution else ""
    yield Spot(f"{top}, Beschluss", target, number)
    for paragraph in _paragraphs(vote.motion.markdown):
        yield Spot(f"{top}, {number or 'Wortlaut der Abstimmung'}", target, paragraph)
    yield Spot(f"{top}, Abstimmung", target, vote.line)
    yield Spot(f"{top}, Bemerkung zur Abstimmung", target, vote.remark)


def _foot(sheet: MinutesSheet) -> Iterator[Spot]:
    for note in sheet.closing_notes:
        yield Spot("Zwischenvermerk am Ende", AGENDA, note)
    yield Spot("Hinweis auf den anderen Teil", AGENDA, sheet.nonpublic_hint)
    loose = {given.number for entry in sheet.items for given in entry.assignments}
    for given in sheet.assignments:
        if given.number not in loose:
            sentence = f"Auftrag {given.number}: {given.sentence}"
            yield Spot(f"Liste der Aufträge, {given.number}", AGENDA, sentence)
    pairs = (
        ("Nächste Sitzung", HEAD, sheet.next_meeting),
        ("Ausfertigung", HEAD, sheet.place_and_day),
        ("Anlagen", ATTACHMENTS, sheet.attachments),
        ("Verteiler", HEAD, sheet.distribution),
    )
    for place, target, text in pairs:
        yield Spot(place, target, f"{place}: {text}" if text else "")
    for signer in sheet.signers:
        yield Spot("Unterschriften", HEAD, f"{signer.name}, {signer.role}".strip(", "))
    for correction in sheet.corrections:
        yield Spot("Berichtigungen", HEAD, correction.heading, heading=True)
        for paragraph in correction.text.split("\n"):
            yield Spot("Berichtigungen", HEAD, paragraph)
    yield Spot("Genehmigung", HEAD, sheet.approval)


def _paragraphs(markdown: str) -> list[str]:
    return [block.text for block in richtext.parse(markdown).blocks]
