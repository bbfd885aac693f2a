"""The button „Ansichten“: views with a name, chosen, kept, renamed, forgotten."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import SavedViewFields
from praeventionsrat.measures.usecases.views import PAGE, delete_view, rename_view, save_view
from ui.context import AppContext
from ui.measures.filters import from_text, to_text
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.forms import Form, FormDialog, field
from ui.shell.icons import icon
from ui.shell.theme import STEP


class View(NamedTuple):
    """A view somebody kept."""

    id: UUID
    name: str
    form: str
    settings: dict[str, Any]


class ViewName(FormDialog):
    """Asks what a view shall be called.

    Signals:
        named: Emitted with the fields.
    """

    def __init__(
        self, title: str, name: str, keep: Callable[[SavedViewFields], object], parent: QWidget
    ) -> None:
        """``keep`` puts it on record; what it raises is said under the field."""
        super().__init__(parent)
        self._keep = keep
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.name.setPlaceholderText(self.tr("z. B. Überfälliges in der Altstadt"))
        self.name.selectAll()
        self.binder = Binder(SavedViewFields, self)
        self.keep_button = primary(self.tr("Speichern"), self.keep_now)
        self.keep_button.setDefault(True)
        form = Form()
        complaint = self.binder.bind_line("name", self.name)
        form.add(field(self.tr("Name"), self.name, complaint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.keep_button))
        self.setMinimumWidth(460)
        self.name.setFocus()

    def keep_now(self) -> None:
        """Put it on record, or say what is wrong."""
        try:
            self._keep(SavedViewFields.checked(name=self.name.text()))
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        self.accept()


class SavedViews(QPushButton):
    """Opens the list of views.

    Signals:
        chosen: Emitted with form and settings of a view.
    """

    chosen = Signal(str, object)

    def __init__(self, context: AppContext, now: Callable[[], tuple[str, dict[str, Any]]]) -> None:
        """``now`` tells form and settings of what is shown."""
        super().__init__()
        self._context, self._now = context, now
        self.chosen_id: UUID | None = None
        self.setText(self.tr("Ansichten"))
        self.setAccessibleName(self.tr("Gespeicherte Ansichten"))
        self.setIcon(icon("table"))
        self.setAutoDefault(False)
        self.list = QMenu(self)
        self.list.setAccessibleName(self.tr("Gespeicherte Ansichten"))
        self.list.aboutToShow.connect(self.fill)
        self.setMenu(self.list)
        self.dialog: ViewName | None = None

    def views(self) -> Sequence[View]:
        """Every view that is kept."""
        return self._context.operations.ask(_views)

    def fill(self) -> None:
        """Offer what there is now."""
        self.list.clear()
        own = None
        for view in self.views():
            action = self.list.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.id == self.chosen_id)
            action.triggered.connect(partial(self._choose, view))
            own = view if view.id == self.chosen_id else own
        if not self.list.isEmpty():
            self.list.addSeparator()
        self.list.addAction(icon("add"), self.tr("Diese Ansicht speichern …"), self.ask_name)
        if own is not None:
            name = own.name.replace("&", "&&")
            renew = self.tr("„{name}“ umbenennen …").format(name=name)
            self.list.addAction(icon("edit"), renew, partial(self.ask_rename, own))
            forget = self.tr("„{name}“ löschen").format(name=name)
            self.list.addAction(icon("delete"), forget, partial(self.delete, own))

    def ask_name(self) -> ViewName:
        """Keep what is shown under a name."""
        return self._ask(self.tr("Ansicht speichern"), "", self._save)

    def ask_rename(self, view: View) -> ViewName:
        """Call a view otherwise."""
        return self._ask(self.tr("Ansicht umbenennen"), view.name, partial(self._rename, view.id))

    def delete(self, view: View) -> None:
        """Forget a view; undo brings it back."""
        words = self.tr("Ansicht „{name}“ gelöscht").format(name=view.name)
        self._context.operations.perform(words, delete_view, view.id)
        self._context.notify.undo_offer(words)
        self.chosen_id = None

    def _ask(self, title: str, name: str, keep: Callable[[SavedViewFields], object]) -> ViewName:
        self.dialog = ViewName(title, name, keep, self.window())
        self.dialog.open()
        return self.dialog

    def _choose(self, view: View, _on: bool = True) -> None:
        self.chosen_id = view.id
        self.chosen.emit(view.form, view.settings)

    def _save(self, fields: SavedViewFields) -> None:
        form, settings = self._now()
        self.chosen_id = self._context.operations.perform(
            self.tr("Ansicht speichern"), save_view, fields, form=form, settings=to_text(settings)
        )

    def _rename(self, view_id: UUID, fields: SavedViewFields) -> None:
        self._context.operations.perform(
            self.tr("Ansicht umbenennen"), rename_view, view_id, fields
        )


def _views(work: Work) -> Sequence[View]:
    kept = work.saved_views.where(page=PAGE)
    return [View(one.id, one.name, one.form, from_text(one.settings)) for one in kept]
