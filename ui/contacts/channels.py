"""Further ways to a contact: a second telephone, a fax; one press makes one the preferred one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.contacts.channels import Channel, ChannelFields, ChannelKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reaching import (
    add_channel,
    edit_channel,
    main_field,
    prefer_channel,
    remove_channel,
)
from praeventionsrat.errors import UserError
from ui.contacts.owned_forms import OwnedForms, Owner
from ui.context import AppContext
from ui.parts.cards import button, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.record_form import RecordForm, Source

KINDS = {
    ChannelKind.EMAIL: "E-Mail",
    ChannelKind.PHONE: "Telefon",
    ChannelKind.MOBILE: "Mobil",
    ChannelKind.FAX: "Fax",
    ChannelKind.WEBSITE: "Website",
    ChannelKind.MESSENGER: "Messenger",
}
WIDTH = 120


class ChannelForm(RecordForm[ChannelFields]):
    """One further channel, in one line."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            ChannelFields, _find, edit_channel, "Kanal ändern", "channel", careful=False
        )
        super().__init__(context, source)
        self.kind, self.value, self.remark = ChoiceBox(name="Art"), QLineEdit(), QLineEdit()
        self.private = QCheckBox(self.tr("privat"))
        self.prefer = tool("up", self.tr("Bevorzugen: mit der ersten Angabe tauschen"), self.swap)
        self.away = tool("close", self.tr("Kanal entfernen"), self.delete)
        self.kind.setFixedWidth(WIDTH)
        self.value.setAccessibleName(self.tr("Nummer oder Adresse"))
        self.remark.setPlaceholderText(self.tr("Bemerkung"))
        self.remark.setAccessibleName(self.tr("Bemerkung zum Kanal"))
        bind = self.binder
        complaints = [
            bind.bind_choice("kind", self.kind, KINDS, ChannelKind),
            bind.bind_line("value", self.value),
            bind.bind_line("note", self.remark),
            bind.bind_check("is_private", self.private),
        ]
        line = row(self.kind, self.value, self.remark, self.private, self.prefer, self.away)
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        self.form.add(line)
        for complaint in complaints:
            self.form.add(complaint)
        layout = self.form.layout()
        assert layout is not None
        layout.setSpacing(0)

    def shown(self, record: Any) -> None:
        """Override."""
        self.private.setVisible(record.person_id is not None)
        self.prefer.setVisible(bool(main_field(record)))

    def swap(self) -> None:
        """Make it the preferred one of its kind."""
        if self.record_id is not None and self.flush():
            words = self.tr("Kanal bevorzugen")
            self.context.operations.perform(words, prefer_channel, self.record_id)

    def delete(self) -> None:
        """Take it off the record."""
        if self.record_id is None:
            return
        self.autosave.flush()
        self.autosave.forget()
        words = self.tr("{what} entfernt").format(what=self.value.text() or self.tr("Kanal"))
        self.context.operations.perform(words, remove_channel, self.record_id)
        self.context.notify.undo_offer(words)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in reading order."""
        return (self.kind, self.value, self.remark, self.private, self.prefer, self.away)


class Channels(OwnedForms):
    """All further channels of a contact, and a line that adds one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "channel", _ids, lambda: ChannelForm(context))
        self.kind = ChoiceBox(list(KINDS.items()), self.tr("Art"))
        self.kind.setFixedWidth(WIDTH)
        self.kind.set_value(ChannelKind.PHONE)
        self.value = QLineEdit()
        self.value.setPlaceholderText(self.tr("Weitere Nummer oder Adresse"))
        self.value.setAccessibleName(self.tr("Weitere Nummer oder Adresse"))
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        line = row(self.kind, self.value, self.add)
        line.setStretch(1, 1)
        self.foot.addLayout(line)
        self.foot.addWidget(self.complaint)
        self.value.returnPressed.connect(self.take)
        self.value.textEdited.connect(lambda _text: self._complain(""))

    def take(self) -> bool:
        """Add what was typed; whether nothing is left to add."""
        typed = self.value.text()
        self.value.clear()  # the lines are built anew while it is added, and would add it again
        try:
            owner = dict(self.owner or {})
            fields = ChannelFields.checked(**owner, kind=self.kind.value(), value=typed)
            self.context.operations.attempt(self.tr("Kanal hinzufügen"), add_channel, fields)
        except UserError as err:
            self._complain(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.value.setText(typed)
            self.value.setFocus()
            return False
        return True

    def flush(self) -> bool:
        """Override: what was typed to be added is added."""
        added = self.take() if self.value.text().strip() and self.owner else True
        return all([super().flush(), added])

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))


def _find(work: Work, channel_id: UUID) -> Channel | None:
    return work.channels.find(channel_id)


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [channel.id for channel in work.channels.where(**owner)]
