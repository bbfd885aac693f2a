"""Thank-you letters: one for everybody who is not thanked yet, with what she did."""

import io
from typing import BinaryIO
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.documents.job import sender_line
from praeventionsrat.contacts.documents.serial_letter import (
    LetterPage,
    SerialLetter,
    information,
)
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Rich
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.outcome import read_outcome
from praeventionsrat.prevention_day.evaluation.thanks import ThankRow, thanks_of
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.quantity import number
from praeventionsrat.records import now
from praeventionsrat.richtext import Block, Document, Run, to_markdown

NOBODY = (
    "Es ist kein Dankbrief zu schreiben: Alle sind bedankt, oder es fehlt die Anschrift. Wer keine "
    "Anschrift hat, steht in der Liste."
)


def gather(work: Work, event_id: UUID, head: Head) -> SerialLetter:
    """Read the letters of those with an address who were not thanked yet."""
    event = work.prevention_days.get(event_id)
    on = head.today or now().date()
    rows = [one for one in thanks_of(work, event_id, on=on) if one.thanked_on is None]
    reached = [one for one in rows if not one.lacks]
    if not reached:
        raise UserError(NOBODY)
    days = days_told([one.held_on for one in days_of(work, event_id)])
    visitors = read_outcome(work, event_id).visitors
    town = f"{head.city}, den {german.long_day(head.today)}" if head.city and head.today else ""
    return SerialLetter(
        head=head,
        title=f"Dank {event.title}"[:250],
        running_title=event.title[:80],
        foot_note=" · ".join(word for word in (sender_line(head), head.website) if word),
        sender_line=sender_line(head),
        information=information(head, town),
        letters=tuple(_page(one, event.title, days, visitors) for one in reached),
        closing="Mit herzlichem Dank und freundlichen Grüßen",
        signer="",
        signer_role=head.name,
        attachments="",
    )


def render(sheet: SerialLetter, out: BinaryIO) -> None:
    """Write all letters, each with a first page of its own."""
    from docx import Document as WordDocument  # noqa: PLC0415 - worker

    from praeventionsrat.documents import sections, word  # noqa: PLC0415 - worker

    page = io.BytesIO()
    word.render(sheet, page)
    page.seek(0)
    document = WordDocument(page)
    sections.split_at_breaks(document)
    sections.count_by_letter(document)
    document.save(out)


def letter_parts(row: ThankRow, title: str, days: str, visitors: int | None) -> tuple[str, ...]:
    """The paragraphs of a letter."""
    when = f" am {days}" if days else ""
    guests = f" {number(visitors)} Menschen waren da." if visitors else ""
    return (
        f"„{title}“{when} ist gelungen, und Sie haben dazu beigetragen.{guests}",
        row.sentences,
        "Dafür danken wir Ihnen sehr herzlich. Vorbeugung gelingt nur gemeinsam; wir freuen uns, "
        "wenn Sie wieder dabei sind.",
    )


def _page(row: ThankRow, title: str, days: str, visitors: int | None) -> LetterPage:
    assert row.addressee is not None
    blocks = tuple(Block((Run(part),)) for part in letter_parts(row, title, days, visitors))
    return LetterPage(
        recipients=row.addressee.address,
        subject=f"Danke für Ihren Beitrag: {title}",
        greeting=row.addressee.salutation,
        text=Rich(to_markdown(Document(blocks))),
    )


THANK_LETTERS = Export(
    "thank-letters",
    "Dankbriefe (Word)",
    ".docx",
    gather,
    "praeventionsrat.prevention_day.evaluation.documents.thank_letters:render",
    of="prevention_day",
    description="Je ein Brief an alle, denen noch nicht gedankt wurde, mit dem, was sie taten.",
)
