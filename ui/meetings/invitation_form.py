"""What is typed about a meeting and its invitation."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.meetings.records import InvitationForm, MeetingFields
from ui.meetings.growing_line import GrowingLine
from ui.meetings.words import FORMS
from ui.parts.binder import Binder
from ui.parts.fields import ChoiceBox, DateField, NumberField, TimeField
from ui.parts.forms import Form, field
from ui.parts.picker import Choice, Picker
from ui.parts.rich_text import RichTextEditor


class InvitationFields(QWidget):
    """Date and place, who leads and writes, whom the letter reaches, what it says.

    ``binder`` reads and writes them as ``MeetingFields``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.binder = Binder(MeetingFields, self)
        self.held_on, self.reply_by = DateField(), DateField()
        self.invited_on, self.received_on = DateField(), DateField()
        self.start, self.end = TimeField(), TimeField()
        self.number = NumberField(least=1, most=9999)
        self.place, self.access, self.urgency = QLineEdit(), QLineEdit(), QLineEdit()
        self.reference = QLineEdit()
        self.recipients = GrowingLine(self.tr("Verteiler"))
        self.chair, self.keeper = Picker(), Picker()
        self.sent_by = ChoiceBox()
        self.text = RichTextEditor(
            self.tr("Text der Einladung"),
            self.tr("zu der oben genannten Sitzung lade ich Sie herzlich ein …"),
            quiet=False,
        )
        self.text.setMinimumHeight(170)
        self._build()

    def set_people(self, people: Sequence[Choice]) -> None:
        """Offer these persons as chair and keeper."""
        self.chair.set_choices(people)
        self.keeper.set_choices(people)

    def _build(self) -> None:
        form = Form()
        self._meeting_lines(form)
        self._letter_lines(form)
        self._sending_lines(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self.place.setPlaceholderText(self.tr("Rathaus, Sitzungssaal (Raum 214)"))
        self.access.setPlaceholderText(self.tr("stufenlos über Eingang Nord, Höranlage"))
        self.reference.setPlaceholderText("32-70/2026-03")
        self.recipients.setPlaceholderText(self.tr("Mitglieder; nachrichtlich: Magistratsbüro"))
        self.urgency.setPlaceholderText(self.tr("nur bei verkürzter Frist"))

    def _meeting_lines(self, form: Form) -> None:
        bind = self.binder
        form.add(
            field(self.tr("Tag"), self.held_on, bind.bind_date("held_on", self.held_on)),
            field(self.tr("Beginn"), self.start, bind.bind_time("planned_start", self.start)),
            field(self.tr("Ende (geplant)"), self.end, bind.bind_time("planned_end", self.end)),
            field(self.tr("Nummer"), self.number, bind.bind_number("number", self.number)),
            stretch=(3, 2, 2, 2),
        )
        form.add(field(self.tr("Ort und Raum"), self.place, bind.bind_line("place", self.place)))
        form.add(field(self.tr("Zugang"), self.access, bind.bind_line("access_note", self.access)))
        form.add(
            field(self.tr("Vorsitz"), self.chair, bind.bind_person("chair_id", self.chair)),
            field(self.tr("Protokoll"), self.keeper, bind.bind_person("keeper_id", self.keeper)),
        )

    def _letter_lines(self, form: Form) -> None:
        bind = self.binder
        form.heading(self.tr("Schreiben"))
        form.add(
            field(
                self.tr("Aktenzeichen"),
                self.reference,
                bind.bind_line("reference", self.reference),
            ),
            field(
                self.tr("Antwort erbeten bis"),
                self.reply_by,
                bind.bind_date("reply_by", self.reply_by),
            ),
        )
        form.add(
            field(
                self.tr("Verteiler"),
                self.recipients,
                bind.bind(
                    "invitation_recipients",
                    self.recipients,
                    self.recipients.text,
                    self.recipients.set_text,
                    self.recipients.edited,
                ),
            )
        )
        form.add(field(self.tr("Text"), self.text, bind.bind_text("invitation_text", self.text)))

    def _sending_lines(self, form: Form) -> None:
        bind = self.binder
        form.heading(self.tr("Versand und Ladungsfrist"))
        form.add(
            field(
                self.tr("Versandt am"),
                self.invited_on,
                bind.bind_date("invited_on", self.invited_on),
            ),
            field(
                self.tr("Wie"),
                self.sent_by,
                bind.bind_choice("invitation_form", self.sent_by, FORMS, InvitationForm),
            ),
            field(
                self.tr("Zugang am (falls bekannt)"),
                self.received_on,
                bind.bind_date("received_on", self.received_on),
            ),
            stretch=(2, 2, 3),
        )
        form.add(
            field(
                self.tr("Grund der Eile"),
                self.urgency,
                bind.bind_line("urgency_reason", self.urgency),
            )
        )
