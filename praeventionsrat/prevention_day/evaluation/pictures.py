"""Pictures of the day: kept once, told in words for who cannot see them."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.blobs import refuse_large
from praeventionsrat.errors import UserError
from praeventionsrat.files import safe_name
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventPicture, EventPictureFields

NO_PICTURE = "„{name}“ ist kein Bild, das sich lesen lässt. Aufgenommen werden PNG und JPEG."
TOO_WIDE = "„{name}“ hat mehr als 80 Millionen Bildpunkte; bitte verkleinern."
DOUBLE = "„{name}“ ist schon aufgenommen."
KINDS = ("PNG", "JPEG")
LARGEST_PIXELS = 80_000_000
SIDE = 1600
"""Pixels of the longer side in documents and on the screen."""
UNTOLD = (
    "Diesen Bildern fehlt noch der Alternativtext: {names}. Bitte schreiben Sie, was darauf zu "
    "sehen ist, oder nehmen Sie sie aus dem Bericht."
)


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One picture as the list shows it."""

    id: UUID
    file_name: str
    caption: str
    alt_text: str
    credit: str
    in_report: bool
    consent: str

    @property
    def name(self) -> str:
        """What it is called."""
        return self.caption or self.file_name


def pictures_of(work: Work, event_id: UUID) -> Sequence[PictureRow]:
    """The pictures in their order."""
    return [
        PictureRow(
            one.id,
            one.file_name,
            one.caption,
            one.alt_text,
            one.credit,
            one.in_report,
            one.consent_note,
        )
        for one in work.event_pictures.where(prevention_day_id=event_id)
    ]


def add_picture(work: Work, event_id: UUID, *, file_name: str, content: bytes) -> UUID:
    """Keep a picture; the same one is refused the second time."""
    check_picture(content, file_name)
    work.prevention_days.get(event_id)
    listed = work.event_pictures.where(prevention_day_id=event_id)
    sha256 = work.blobs.put(content)
    if any(one.sha256 == sha256 for one in listed):
        raise UserError(DOUBLE.format(name=file_name))
    made = EventPicture(
        prevention_day_id=event_id,
        position=1 + max((one.position for one in listed), default=-1),
        file_name=safe_name(file_name),
        sha256=sha256,
    )
    work.event_pictures.add(made)
    return made.id


def edit_picture(work: Work, picture_id: UUID, fields: EventPictureFields) -> None:
    """Say what is to be seen, who took it, who agreed."""
    work.event_pictures.get(picture_id).sqlmodel_update(fields.model_dump())


def remove_picture(work: Work, picture_id: UUID) -> None:
    """Take a picture away."""
    work.event_pictures.remove(work.event_pictures.get(picture_id))


def picture_content(work: Work, picture_id: UUID) -> bytes:
    """Its bytes as they were added."""
    sha256 = work.event_pictures.get(picture_id).sha256
    return work.blobs.get(sha256).content if sha256 else b""


def check_picture(content: bytes, name: str) -> None:
    """Refuse what is no PNG or JPEG, or is far too large."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only when one is added

    refuse_large(len(content), name)
    try:
        with Image.open(io.BytesIO(content), formats=KINDS) as found:
            if found.width * found.height > LARGEST_PIXELS:
                raise UserError(TOO_WIDE.format(name=name))
            found.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as err:
        raise UserError(TOO_WIDE.format(name=name)) from err
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as err:
        raise UserError(NO_PICTURE.format(name=name)) from err


def scaled(content: bytes, side: int = SIDE) -> bytes:
    """The picture upright, no longer than ``side``, without what the camera noted; as JPEG."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - only when one is shown

    with Image.open(io.BytesIO(content), formats=KINDS) as found:
        made = ImageOps.exif_transpose(found).convert("RGBA")
    made.thumbnail((side, side))
    page = Image.new("RGB", made.size, "white")
    page.paste(made, mask=made.getchannel("A"))
    out = io.BytesIO()
    page.save(out, "JPEG", quality=85)
    return out.getvalue()


def refuse_untold(rows: Sequence[PictureRow]) -> None:
    """Pictures of the report that nobody described are refused by name."""
    untold = [f"„{one.name}“" for one in rows if one.in_report and not one.alt_text.strip()]
    if untold:
        raise UserError(UNTOLD.format(names=", ".join(untold)))
