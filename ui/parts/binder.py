"""Moves values between widgets and ``Fields``, and complaints back to the widgets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.records import Fields
from ui.parts.cards import label, restyle
from ui.parts.fields import ChoiceBox, DateField, NumberField, ParsedLine, TimeField
from ui.parts.picker import Picker
from ui.parts.rich_text import RichTextEditor

F = TypeVar("F", bound=Fields)


@dataclass(frozen=True)
class Bound:
    """One widget and how to read and write it."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]
    complaint: QLabel


class Binder(QObject, Generic[F]):
    """All bound widgets of one form.

    Signals:
        edited: Emitted when the user changes any of them; never by ``load``.
    """

    edited = Signal()

    def __init__(self, fields: type[F], parent: QObject | None = None) -> None:
        """Bind widgets to the given type of fields."""
        super().__init__(parent)
        self._fields = fields
        self._bound: dict[str, Bound] = {}
        self._loading = False

    def bind(
        self,
        name: str,
        widget: QWidget,
        read: Callable[[], Any],
        write: Callable[[Any], None],
        changed: SignalInstance,
    ) -> QLabel:
        """Bind one widget; returns the label under it that complaints go to."""
        if name not in self._fields.model_fields:
            raise KeyError(name)
        complaint = label("", "complaint", wrap=True)
        complaint.setObjectName(f"{name}-complaint")
        complaint.hide()
        widget.setObjectName(name)
        self._bound[name] = Bound(widget, read, write, complaint)
        changed.connect(lambda *_: self._on_edited(name))
        return complaint

    def bind_line(self, name: str, edit: QLineEdit) -> QLabel:
        """Bind a single-line text."""
        return self.bind(
            name, edit, lambda: edit.text().strip(), lambda v: _put(edit, v), edit.textEdited
        )

    def bind_text(self, name: str, edit: QPlainTextEdit | RichTextEditor) -> QLabel:
        """Bind plain text of several lines, or our rich text (its Markdown)."""
        if isinstance(edit, RichTextEditor):
            return self.bind(name, edit, edit.markdown, edit.set_markdown, edit.edited)
        edit.setTabChangesFocus(True)
        return self.bind(
            name, edit, edit.toPlainText, lambda v: edit.setPlainText(v or ""), edit.textChanged
        )

    def bind_choice(
        self,
        name: str,
        box: ChoiceBox,
        words: Mapping[Any, str] | Callable[[Any], str] | None = None,
        options: Sequence[Any] | type[StrEnum] = (),
    ) -> QLabel:
        """Bind a choice; ``options`` (an enum or values) and their German ``words`` fill it."""
        values = list(options)
        if values:
            say = words.__getitem__ if isinstance(words, Mapping) else words or str
            box.set_options([(value, say(value)) for value in values])
        return self.bind(name, box, box.value, box.set_value, box.activated)

    def bind_check(self, name: str, box: QCheckBox) -> QLabel:
        """Bind yes or no."""
        return self.bind(name, box, box.isChecked, lambda v: box.setChecked(bool(v)), box.toggled)

    def bind_date(self, name: str, edit: DateField) -> QLabel:
        """Bind a day."""
        return self._bind_parsed(name, edit)

    def bind_time(self, name: str, edit: TimeField) -> QLabel:
        """Bind a clock time."""
        return self._bind_parsed(name, edit)

    def bind_number(self, name: str, edit: NumberField) -> QLabel:
        """Bind a whole number."""
        return self._bind_parsed(name, edit)

    def bind_person(self, name: str, picker: Picker) -> QLabel:
        """Bind the id of somebody (or something) chosen from a list by typing."""
        return self.bind(name, picker, picker.value, picker.set_value, picker.chosen)

    def load(self, fields: F | Any) -> None:
        """Show the values of these fields (or of a record that has the same ones)."""
        self._loading = True
        try:
            for name, bound in self._bound.items():
                bound.write(getattr(fields, name))
        finally:
            self._loading = False
        self.complain({})

    def read(self, base: Fields | None = None) -> F:
        """What the form says now, validated; raises ``Invalid`` with German sentences.

        ``base`` has the values of fields that are not on the form.
        """
        values, wrong = dict(base or {}), {}
        for name, bound in self._bound.items():
            try:
                values[name] = bound.read()
            except UserError as err:
                wrong[name] = str(err)
                values.pop(name, None)
        try:
            fields = self._fields.checked(**values)
        except Invalid as err:
            raise Invalid({**err.fields, **wrong}) from None
        if wrong:
            raise Invalid(wrong)
        return fields

    def complain(self, complaints: Mapping[str, str], *, focus: bool = True) -> None:
        """Put each complaint under its widget, clear the others, go to the first.

        ``focus=False`` leaves the cursor where it is (autosave must not move it).
        """
        for name, bound in self._bound.items():
            self._mark(bound, complaints.get(name, ""))
        first = next((b for n, b in self._bound.items() if n in complaints), None)
        if first and focus:
            first.widget.setFocus()

    def __contains__(self, name: str) -> bool:
        """Whether a field stands on the form."""
        return name in self._bound

    def widget(self, name: str) -> QWidget:
        """The widget bound to a field."""
        return self._bound[name].widget

    def _bind_parsed(self, name: str, edit: ParsedLine) -> QLabel:
        return self.bind(name, edit, edit.value, edit.set_value, edit.value_edited)

    def _on_edited(self, name: str) -> None:
        if self._loading:
            return
        self._mark(self._bound[name], "")
        self.edited.emit()

    @staticmethod
    def _mark(bound: Bound, sentence: str) -> None:
        bound.complaint.setText(sentence)
        bound.complaint.setVisible(bool(sentence))
        wrong = "true" if sentence else "false"
        if (bound.widget.property("wrong") or "false") != wrong:
            restyle(bound.widget, wrong=wrong)
        bound.widget.setAccessibleDescription(sentence)


def _put(edit: QLineEdit, value: object) -> None:
    edit.setText("" if value is None else str(value))
    edit.setCursorPosition(0)
