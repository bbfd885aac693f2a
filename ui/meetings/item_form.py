"""One item of the agenda in every detail, saved while it is typed."""

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, NotFound, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, AgendaItemFields, ItemKind, ItemState
from praeventionsrat.meetings.usecases.items import edit_item, set_item_state
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.growing_line import GrowingLine
from ui.meetings.item_papers import ItemPapers
from ui.meetings.words import KINDS
from ui.parts.binder import Binder
from ui.parts.cards import column, label
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import Form, field, scrolling

BECAME = (
    (ItemState.PLANNED, "vorgesehen"),
    (ItemState.CALLED, "behandelt"),
    (ItemState.WITHDRAWN, "abgesetzt"),
    (ItemState.POSTPONED, "vertagt"),
    (ItemState.REFERRED, "verwiesen"),
)


class ItemForm(QWidget):
    """Edits one item at a time."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.item_id: UUID | None = None
        self._saving = False
        self.title, self.note = GrowingLine(self.tr("Bezeichnung")), QLineEdit()
        self.rapporteur, self.paper = QLineEdit(), QLineEdit()
        self.papers = ItemPapers(context)
        self.kind, self.state = ChoiceBox(), ChoiceBox(BECAME)
        self.public = QCheckBox(self.tr("Öffentlich"))
        self.public.setAccessibleName(self.public.text())
        self.minutes = NumberField(most=1440)
        self.hint = label("", "dim", wrap=True)
        self.binder = Binder(AgendaItemFields, self)
        self._build()
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.state.activated.connect(self._on_state)
        self.setEnabled(False)

    def show_item(self, item_id: UUID | None) -> None:
        """Show another item; None shows nothing."""
        self.autosave.forget()
        self.item_id = item_id
        self.papers.show_item(item_id)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on file, unless the form itself is just saving or has unsaved words."""
        if self._saving or self.autosave.pending:
            return
        item = self._context.operations.ask(_find, self.item_id)
        self.setEnabled(item is not None)
        self.binder.load(item or AgendaItemFields.model_construct(title=""))
        self.public.setEnabled(item is not None and item.parent_id is None)
        self._became.setVisible(item is not None and bool(item.number))
        if item:
            self.state.set_value(item.state)

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return self.autosave.flush()

    def _save(self) -> None:
        if self.item_id is None:
            return
        fields, label = self.binder.read(), self.tr("Tagesordnungspunkt bearbeiten")
        self._saving = True
        try:
            self._context.operations.attempt(
                label, edit_item, self.item_id, fields, merge=f"item/{self.item_id}"
            )
        except NotFound:
            self.item_id = None
        finally:
            self._saving = False

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        else:
            self._context.notify.error(str(err))

    def _on_state(self) -> None:
        if self.item_id and self.flush():
            label = self.tr("Punkt: {state}").format(state=self.state.currentText())
            self._context.operations.perform(
                label, set_item_state, self.item_id, self.state.value()
            )

    def _build(self) -> None:
        bind, form = self.binder, Form()
        complaints = {
            "title": bind.bind(
                "title", self.title, self.title.text, self.title.set_text, self.title.edited
            ),
            "kind": bind.bind_choice("kind", self.kind, KINDS, ItemKind),
            "public": bind.bind_check("is_public", self.public),
            "rapporteur": bind.bind_line("rapporteur", self.rapporteur),
            "paper": bind.bind_line("paper_reference", self.paper),
            "note": bind.bind_line("invitation_note", self.note),
            "minutes": bind.bind(
                "planned_minutes",
                self.minutes,
                lambda: self.minutes.value() or 0,
                lambda value: self.minutes.set_value(value or None),
                self.minutes.value_edited,
            ),
        }
        form.add(field(self.tr("Bezeichnung"), self.title, complaints["title"]))
        form.add(
            field(self.tr("Art"), self.kind, complaints["kind"]),
            field(self.tr("Minuten"), self.minutes, complaints["minutes"]),
            stretch=(2, 1),
        )
        form.add(field(self.tr("Bericht"), self.rapporteur, complaints["rapporteur"]))
        form.add(self.papers)
        form.add(field(self.tr("Vorlage (nur als Text)"), self.paper, complaints["paper"]))
        form.add(field(self.tr("Zusatz in der Einladung"), self.note, complaints["note"]))
        form.add(column(self.public, complaints["public"], spacing=4))
        self._became = QWidget()
        self._became.setLayout(field(self.tr("Behandlung"), self.state))
        form.add(self._became)
        form.add(self.hint)
        form.end()
        self.title.entered.connect(self.kind.setFocus)
        self.title.setPlaceholderText(self.tr("Worum geht es?"))
        self.paper.setPlaceholderText("PR-2026/005")
        self.note.setPlaceholderText(self.tr("mündlicher Bericht"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(form))


def _find(work: Work, item_id: UUID | None) -> AgendaItem | None:
    return work.agenda_items.find(item_id)
