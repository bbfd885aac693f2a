"""Views of the measures somebody keeps: save, change, rename, delete."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import SavedView, SavedViewFields

PAGE = "measures"


def save_view(work: Work, fields: SavedViewFields, *, form: str, settings: str) -> UUID:
    """Keep a view; one of the same name is replaced, as it is the same to whoever reads it."""
    kept = work.saved_views.where(page=PAGE)
    same = _named(kept, fields.name)
    if same is not None:
        same.form, same.settings = form, settings
        return same.id
    view = SavedView.model_validate(
        fields, update={"page": PAGE, "form": form, "settings": settings}
    )
    view.position = 1 + max((one.position for one in kept), default=-1)
    work.saved_views.add(view)
    return view.id


def rename_view(work: Work, view_id: UUID, fields: SavedViewFields) -> None:
    """Call a view otherwise; two of one name nobody could tell apart."""
    view = work.saved_views.get(view_id)
    same = _named(work.saved_views.where(page=PAGE), fields.name)
    if same is not None and same.id != view_id:
        raise Invalid({"name": f"Es gibt schon eine Ansicht „{same.name}“."})
    view.name = fields.name


def delete_view(work: Work, view_id: UUID) -> None:
    """Forget a view; the measures stay."""
    work.saved_views.remove(work.saved_views.get(view_id))


def _named(views: Sequence[SavedView], name: str) -> SavedView | None:
    return next((one for one in views if fold(one.name) == fold(name)), None)
