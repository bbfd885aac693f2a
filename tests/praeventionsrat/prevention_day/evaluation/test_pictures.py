"""Pictures are kept once, checked, and told in words before they go out."""

import io

import pytest
from PIL import Image

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation import pictures
from praeventionsrat.prevention_day.evaluation.pictures import (
    add_picture,
    edit_picture,
    picture_content,
    pictures_of,
    refuse_untold,
    remove_picture,
    scaled,
)
from praeventionsrat.prevention_day.records import EventPictureFields


def painted(size=(60, 40), kind="PNG", mode="RGB", color="red"):
    out = io.BytesIO()
    Image.new(mode, size, color).save(out, kind)
    return out.getvalue()


def test_a_picture_is_added_described_and_removed(work, day):
    content = painted()
    made = add_picture(work, day.id, file_name="markt.png", content=content)
    assert picture_content(work, made) == content
    [row] = pictures_of(work, day.id)
    assert (row.name, row.in_report) == ("markt.png", True)
    with pytest.raises(UserError, match="„markt"):
        refuse_untold([row])
    edit_picture(work, made, EventPictureFields(caption="Markt", alt_text="Stände"))
    [row] = pictures_of(work, day.id)
    refuse_untold([row])
    assert row.name == "Markt"
    second = add_picture(work, day.id, file_name="b.jpg", content=painted(kind="JPEG"))
    work.event_pictures.get(second).sha256 = None
    assert picture_content(work, second) == b""
    remove_picture(work, made)
    assert [one.id for one in pictures_of(work, day.id)] == [second]


def test_the_same_picture_is_kept_once(work, day):
    add_picture(work, day.id, file_name="a.png", content=painted())
    with pytest.raises(UserError, match="schon aufgenommen"):
        add_picture(work, day.id, file_name="b.png", content=painted())


def test_what_is_no_picture_is_refused(work, day, monkeypatch):
    for content in (b"Hallo", painted()[:60], painted(kind="GIF")):
        with pytest.raises(UserError, match="PNG und JPEG"):
            add_picture(work, day.id, file_name="x.png", content=content)
    monkeypatch.setattr(pictures, "LARGEST_PIXELS", 100)
    with pytest.raises(UserError, match="Bildpunkte"):
        add_picture(work, day.id, file_name="x.png", content=painted())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(UserError, match="Bildpunkte"):
        add_picture(work, day.id, file_name="x.png", content=painted())


def test_pictures_become_small_and_lose_their_see_through_parts():
    with Image.open(
        io.BytesIO(scaled(painted((400, 200), mode="RGBA", color=(0, 0, 0, 0)), 100))
    ) as it:
        assert it.size == (100, 50)
        assert it.format == "JPEG"
        assert it.getpixel((5, 5)) == (255, 255, 255)
