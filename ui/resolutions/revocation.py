"""Saying that a resolution no longer holds: since when, by which later one."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.tracking import RevocationFields
from praeventionsrat.meetings.usecases.register import ResolutionView, revoked_words
from praeventionsrat.meetings.usecases.tracking import (
    reinstate_resolution,
    revoke_resolution,
)
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, column, label, row
from ui.parts.fields import DateField
from ui.parts.forms import Form, field
from ui.parts.picker import Choice, Picker


class RevocationPart(QWidget):
    """One line while a resolution holds or has ended; the form opens on demand.

    Signals:
        resolution_asked: Emitted with the id of the resolution that revokes this one.
    """

    resolution_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: ResolutionView | None = None
        self.words = label("", "", wrap=True)
        self.begin = button(self.tr("Als aufgehoben vermerken …"), self.open_form)
        self.show_later = button(self.tr("Diesen Beschluss zeigen"), self._ask, part="link")
        self.undo = button(self.tr("Gilt doch noch"), self.reinstate, part="link")
        self.binder = Binder(RevocationFields, self)
        self.by = Picker(self.tr("Aufgehoben durch"), self.tr("Nummer oder Gegenstand eintippen"))
        self.on, self.remark = DateField(), QLineEdit()
        self.keep = button(self.tr("Vermerken"), self.revoke, part="primary")
        self.leave = button(self.tr("Abbrechen"), self.close_form)
        self.form = self._form()
        self.setLayout(
            column(self.words, row(self.begin, self.show_later, self.undo, None), self.form)
        )

    def show_view(self, view: ResolutionView) -> None:
        """Show whether a resolution holds."""
        same = self._view is not None and self._view.id == view.id
        self._view = view
        ended = view.revocation
        if ended:
            on = f" am {day(ended.revoked_on)}" if ended.revoked_on else ""
            remark = f" – {ended.remark}" if ended.remark else ""
            said = revoked_words(view.revoked_by) + on + remark
            self.words.setText(said[0].upper() + said[1:] + ".")
        self.words.setVisible(ended is not None)
        self.undo.setVisible(ended is not None)
        self.show_later.setVisible(bool(ended and ended.by_id))
        if not same or ended:
            self.close_form()

    def open_form(self) -> None:
        """Ask since when and by what."""
        found = self._context.operations.ask(_others, self._view.id if self._view else None)
        self.by.set_choices(found)
        self.binder.load(RevocationFields())
        self.form.show()
        self.begin.hide()
        self.by.setFocus()

    def close_form(self) -> None:
        """Nothing was said."""
        self.form.hide()
        self.begin.setVisible(self._view is not None and self._view.revocation is None)

    def revoke(self) -> None:
        """Keep that the resolution no longer holds."""
        if self._view is None:
            return
        try:
            fields = self.binder.read()
            said = self.tr("Beschluss aufheben")
            self._context.operations.perform(said, revoke_resolution, self._view.id, fields)
        except Invalid as err:
            self.binder.complain(err.fields)

    def reinstate(self) -> None:
        """It holds after all."""
        if self._view is not None:
            said = self.tr("Aufhebung zurücknehmen")
            self._context.operations.perform(said, reinstate_resolution, self._view.id)

    def _ask(self) -> None:
        if self._view and self._view.revocation and self._view.revocation.by_id:
            self.resolution_asked.emit(self._view.revocation.by_id)

    def _form(self) -> QWidget:
        form, bind = Form(), self.binder
        by = bind.bind_person("by_id", self.by)
        form.add(field(self.tr("Aufgehoben durch (falls verzeichnet)"), self.by, by))
        on = field(self.tr("Seit"), self.on, bind.bind_date("revoked_on", self.on))
        remark = bind.bind_line("remark", self.remark)
        form.add(on, field(self.tr("Bemerkung"), self.remark, remark), stretch=(1, 2))
        form.add(row(self.keep, self.leave, None))
        form.hide()
        return form


def _others(work: Work, own: UUID | None) -> list[Choice]:
    rows = work.revocations.register()
    return [Choice(r.id, r.number, f"{day(r.held_on)} {r.title}") for r in rows if r.id != own]
