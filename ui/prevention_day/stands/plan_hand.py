"""What is dragged on the plan: painted over a picture of the rest, so that it never stalls."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.prevention_day.stands.geometry import Rectangle, kept_inside, snapped
from praeventionsrat.prevention_day.stands.plan_drawing import (
    MARGIN,
    UNIT,
    alone,
    object_of,
    stand_of,
)
from praeventionsrat.prevention_day.stands.siteplan import PlanView, area_of
from ui.parts.drawing_paint import Picture


@dataclass(frozen=True)
class Held:
    """A stand or an object in the hand."""

    key: str
    start: Rectangle
    """Where it stood."""
    area: Rectangle
    """Where it is now."""
    grip: QPointF
    """Where on the plan it was taken, in centimetres."""


def area_by_key(view: PlanView, key: str) -> Rectangle | None:
    """What a stand or an object takes up."""
    stand_id, object_id = stand_of(key), object_of(key)
    if stand_id is not None:
        row = view.stand(stand_id)
        return area_of(row) if row else None
    thing = view.object(object_id) if object_id is not None else None
    return thing.area if thing else None


def key_at(view: PlanView, x: float, y: float) -> str:
    """What lies there; stands before objects, of several the smallest."""
    stands = [(area_of(row), f"stand {row.id}") for row in view.stands]
    things = [(one.area, f"object {one.id}") for one in view.objects]
    for group in (stands, things):
        hit = [(area.width * area.depth, key) for area, key in group if area.holds(x, y)]
        if hit:
            return min(hit)[1]
    return ""


def to_grid(view: PlanView, area: Rectangle, *, fine: bool = False) -> Rectangle:
    """With its upper left on the grid, and on the plan."""
    width, depth = view.fields.width_cm, view.fields.depth_cm
    grid = 1 if fine else view.fields.grid_cm
    left, top, _right, _bottom = area.box
    there = area.moved(snapped(left, grid) - left, snapped(top, grid) - top)
    inside = kept_inside(there, width, depth)
    return replace(inside, x=round(inside.x), y=round(inside.y))


def drawn_alone(view: PlanView, held: Held) -> Picture:
    """What is in the hand, where it is now."""
    stand_id, object_id = stand_of(held.key), object_of(held.key)
    row = view.stand(stand_id) if stand_id else None
    thing = view.object(object_id) if object_id else None
    if row is not None:
        moved = replace(row, x_cm=round(held.area.x), y_cm=round(held.area.y))
        return Picture(Drawing("", "", 1, 1, alone(moved)))
    return Picture(Drawing("", "", 1, 1, alone(replace(thing, area=held.area)) if thing else ()))


@dataclass(frozen=True)
class Around:
    """Where something stood, and what else is seen there."""

    place: QRectF
    picture: Picture


def around_of(whole: Picture, key: str) -> Around:
    """What must be painted anew where something was taken away."""
    both = list(zip(whole.drawing.shapes, whole.boxes, strict=True))
    own = [box for shape, box in both if shape.of == (key,)]
    left, top = (min((box[side] for box in own), default=0.0) - 2 for side in (0, 1))
    right, bottom = (max((box[side] for box in own), default=0.0) + 2 for side in (2, 3))
    near = tuple(
        shape
        for shape, box in both
        if shape.of != (key,)
        and box[0] < right
        and box[2] > left
        and box[1] < bottom
        and box[3] > top
    )
    place = QRectF(QPointF(left, top), QPointF(right, bottom))
    return Around(place, Picture(replace(whole.drawing, shapes=near)))


def paint_ground(painter: QPainter, view: PlanView, picture: QImage) -> None:
    """The picture below the stands, stretched over the area."""
    if not picture.isNull():
        width, depth = view.fields.width_cm * UNIT, view.fields.depth_cm * UNIT
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(MARGIN, MARGIN, width, depth), picture)


class Rest:
    """A picture of everything that is not in the hand, kept while nothing else moves."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._key: object = None

    def forget(self) -> None:
        """Paint it anew next time."""
        self._key = None

    def has(self, key: object) -> bool:
        """Whether it is still true."""
        return self._key == key

    def keep(self, pixmap: QPixmap, key: object) -> None:
        """Keep it."""
        self._pixmap, self._key = pixmap, key

    @property
    def pixmap(self) -> QPixmap:
        """The picture."""
        return self._pixmap
