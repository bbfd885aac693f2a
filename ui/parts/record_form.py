"""A form over one record: saved while it is typed, careful with what others changed meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Picker
from ui.parts.row_model import show
from ui.shell.theme import Tone

F = TypeVar("F", bound=Fields)


@dataclass(frozen=True)
class Source(Generic[F]):
    """Where a form has its record from, and how it gives it back.

    Args:
        fields: What is typed about it.
        find: Reads the record in a transaction; None where it has gone.
        edit: The use case that keeps the fields.
        label: What undo calls it.
        kind: Joins the saves of one record to one undo step.
        careful: Whether ``edit`` takes the revision that was ``seen``.
    """

    fields: type[F]
    find: Callable[[Any, UUID], Any]
    edit: Callable[..., object]
    label: str
    kind: str
    careful: bool = True


def differing(binder: Binder[Any], typed: Fields, err: Stale) -> str:
    """The fields of a form in which the file says something else, and what it says."""
    return "; ".join(
        f"{binder.widget(name).accessibleName()}: „{_said(binder.widget(name), err.theirs[name])}“"
        for name, value in dict(typed).items()
        if name in binder and name in err.theirs and err.theirs[name] != value
    )


def overtaken(binder: Binder[Any], err: Stale) -> str:
    """What to say where a form has no room for a choice: the next save overrules knowingly."""
    theirs = differing(binder, binder.read(), err)
    return (
        "Diese Angaben wurden inzwischen an anderer Stelle geändert. In der Datei steht: "
        f"{theirs}. Beim nächsten Tastendruck gilt Ihre Fassung."
    )


def _said(widget: QWidget, value: object) -> str:
    if isinstance(widget, ChoiceBox):
        return widget.words_of(value)
    return widget.line_of(value) if isinstance(widget, Picker) else show(value)


class RecordForm(QWidget, Generic[F]):
    """Edits one record at a time; whoever derives it fills ``form`` and binds its fields."""

    def __init__(
        self, context: AppContext, source: Source[F], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.source = source
        self.record_id: UUID | None = None
        self._seen: int | None = None
        self._on_file: F | None = None
        self._saving = False
        self.binder = Binder(source.fields, self)
        self.note = ExplainedNote()
        self.conflict = ExplainedNote(
            action=self.tr("Meine Eingaben behalten"), on_action=self.keep_mine
        )
        self.theirs = button(self.tr("Stand der Datei zeigen"), self.take_theirs, part="link")
        self.form = Form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.note, self.conflict, self.theirs, self.form):
            layout.addWidget(part)
        self.theirs.hide()
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.binder.edited.connect(lambda: self.note.say(""))

    @property
    def is_saving(self) -> bool:
        """Whether the change that is just announced is this form's own."""
        return self._saving

    def show_record(self, record_id: UUID | None) -> None:
        """Show another record; None shows nothing."""
        if record_id != self.record_id:
            self.flush()
        self.autosave.forget()
        self.record_id, self._on_file = record_id, None
        self._clear_notes()
        self.refresh()

    def refresh(self) -> None:
        """Show what is on file; what is being typed and not saved yet stays as it is."""
        if self._saving:
            return
        record = self._read()
        self.setEnabled(record is not None)
        if record is None:
            return
        if not self.autosave.pending:
            self._load(record)
        self.shown(record)

    def shown(self, record: Any) -> None:
        """For those derived from this: what stands beside the fields."""

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return self.autosave.flush()

    def keep_mine(self) -> None:
        """Save what is typed here over what was changed elsewhere, knowingly."""
        record = self._read()
        self._seen = getattr(record, "revision", None)
        self._clear_notes()
        self.autosave.pending = True
        self.flush()

    def take_theirs(self) -> None:
        """Give up what is typed here."""
        self.autosave.forget()
        self._on_file = None
        self._clear_notes()
        self.refresh()

    def _load(self, record: Any) -> None:
        self._seen = getattr(record, "revision", None)
        fields = self._fields_of(record)
        if fields != self._on_file:
            self._on_file = fields
            self.binder.load(fields)

    def _read(self) -> Any:
        if self.record_id is None:
            return None
        return self.context.operations.ask(self.source.find, self.record_id)

    def _fields_of(self, record: Any) -> F:
        names = self.source.fields.model_fields
        return self.source.fields.model_construct(**{n: getattr(record, n) for n in names})

    def _save(self) -> None:
        if self.record_id is None:
            return
        fields = self.binder.read(self._on_file)
        more: dict[str, Any] = {"seen": self._seen} if self.source.careful else {}
        self._saving = True
        try:
            self.context.operations.attempt(
                self.source.label,
                self.source.edit,
                self.record_id,
                fields,
                merge=f"{self.source.kind}/{self.record_id}",
                **more,
            )
        finally:
            self._saving = False
        self._on_file = fields
        self._seen = getattr(self._read(), "revision", None)
        self._clear_notes()

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
            others = [words for name, words in err.fields.items() if name not in self.binder]
            self.note.say(" ".join(others))
        elif isinstance(err, Stale):
            self._show_conflict(err)
        elif isinstance(err, NotFound):
            self.note.say(str(err), self.tr("Rückgängig (Strg+Z) bringt ihn zurück."), Tone.BAD)
        else:
            self.note.say(str(err), "", Tone.BAD)

    def _show_conflict(self, err: Stale) -> None:
        others = differing(self.binder, self.binder.read(self._on_file), err)
        what = self.tr("Dieser Eintrag wurde inzwischen an anderer Stelle geändert.")
        self.conflict.say(what, self.tr("In der Datei steht: ") + others)
        self.theirs.show()

    def _clear_notes(self) -> None:
        self.note.say("")
        self.conflict.say("")
        self.theirs.hide()
