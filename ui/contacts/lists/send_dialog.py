"""Before something goes out: what it says, how it shall come out, whom it reaches and whom not."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.contacts import sending
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.documents.exports import MailingExport
from praeventionsrat.contacts.documents.job import LetterText, MailingOptions, named
from praeventionsrat.contacts.documents.letter_fields import FIELDS, check_fields
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.documents.envelopes import ENVELOPES
from praeventionsrat.documents.label_sheets import SHEETS
from praeventionsrat.errors import Invalid, UserError
from ui.contacts.lists.send_flow import Order, SendFlow, formats_of
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, NumberField, read_field
from ui.parts.forms import Form, FormDialog, field, scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.rich_text import RichTextEditor
from ui.shell.theme import STEP, Tone

TITLES = {
    MailingKind.LETTER: "Briefe",
    MailingKind.MAIL: "E-Mail",
    MailingKind.LABELS: "Etiketten",
    MailingKind.ENVELOPES: "Umschläge",
    MailingKind.ADDRESSES: "Adressliste",
    MailingKind.CHECK_UP: "Prüfbogen: Stimmen Ihre Angaben noch?",
}
TEXT_HEIGHT, TALLEST = 190, 440
"""What a form takes of the smallest window; the rest scrolls."""
WRITTEN = frozenset({MailingKind.LETTER, MailingKind.MAIL})


class SendDialog(FormDialog):
    """Asks only what the chosen format needs."""

    def __init__(
        self,
        context: AppContext,
        list_id: UUID,
        kind: MailingKind,
        addressees: Sequence[Addressee],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._list_id, self.kind = context, list_id, kind
        self._to = addressees
        self.flow = SendFlow(context, parent or self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versenden"))
        self.title, self.subject = QLineEdit(), QLineEdit()
        self.closing, self.signer = QLineEdit(), QLineEdit()
        self.format = ChoiceBox([(one, one.label) for one in formats_of(kind)], self.tr("Format"))
        self.format.setCurrentIndex(0)
        self.about = label("", "dim", wrap=True)
        self.text = RichTextEditor(self.tr("Text"), self.tr("Der Text nach der Anrede"),
                                   quiet=False)  # fmt: skip
        self.sheet = ChoiceBox([(s.key, s.label) for s in SHEETS], self.tr("Etikettenbogen"))
        self.first = NumberField(self.tr("Erstes freies Etikett"), least=1)
        self.envelope = ChoiceBox([(e.key, e.label) for e in ENVELOPES], self.tr("Umschlag"))
        self.answer_by = DateField(self.tr("Antwort bis"))
        self.by_office = QCheckBox(self.tr("mit dem Amt anreden"))
        self.together = QCheckBox(self.tr("Paare bekommen einen Brief"))
        self.reach, self.complaint = ExplainedNote(), label("", "complaint", wrap=True)
        self.go = primary(self.tr("Weiter …"), self.take)
        self.go.setDefault(True)
        self._fill()
        self._build()
        self.format.activated.connect(lambda _place: self._show_format())
        self._show_format()

    @property
    def chosen(self) -> MailingExport:
        """The format."""
        found: MailingExport = self.format.value()
        return found

    def reached(self) -> Sequence[Addressee]:
        """Those it can go to."""
        if self.kind is MailingKind.ADDRESSES:
            return [one for one in self._to if not one.is_restricted]
        return sending.reached_by(self.kind, self._to)

    def take(self) -> None:
        """Go on to where it shall lie, or say what is missing."""
        try:
            order = self._read()
        except UserError as err:
            fields = getattr(err, "fields", {})
            self.complaint.setText(" ".join(fields.values()) or str(err))
            self.complaint.show()
            return
        self.flow.start(order)
        self.accept()

    def _read(self) -> Order:
        is_written, text = self.kind in WRITTEN, self.text.markdown()
        title = (self.subject if is_written else self.title).text().strip()
        if is_written and not (title and text.strip()):
            raise Invalid({"text": self.tr("Bitte geben Sie Betreff und Text ein.")})
        fields = MailingFields.checked(
            title=title,
            kind=self.kind,
            text=text,
            answer_by=read_field("answer_by", self.answer_by),
        )
        letter = LetterText(
            subject=self.subject.text().strip(),
            text=fields.text,
            closing=self.closing.text().strip(),
            signer=self.signer.text().strip(),
        )
        if is_written:
            check_fields(letter.text, letter.subject)
        options = MailingOptions(
            label_sheet=self.sheet.value(),
            first_label=read_field("first", self.first) or 1,
            envelope=self.envelope.value(),
            is_together=self.together.isChecked(),
            by_office=self.by_office.isChecked(),
            answer_by=fields.answer_by,
        )
        return Order(self._list_id, self.chosen, fields, letter, options, tuple(self.reached()))

    def _fill(self) -> None:
        last = self._context.operations.ask(_last, self._list_id, self.kind)
        self.title.setText(last[0] if last else TITLES[self.kind].split(":")[0])
        self.subject.setText(last[0] if last and self.kind in WRITTEN else "")
        self.text.set_markdown(last[1] if last else "")
        self.closing.setText("Mit freundlichen Grüßen")
        self.sheet.setCurrentIndex(0)
        self.envelope.setCurrentIndex(0)
        self.first.set_value(1)
        self.together.setChecked(True)

    def _show_format(self) -> None:
        in_folder = self.tr("Je Kontakt ein Bogen zum Ausfüllen und ein E-Mail-Entwurf, in einen "
                            "Ordner Ihrer Wahl.")  # fmt: skip
        is_form = self.kind is MailingKind.CHECK_UP
        self.about.setText(in_folder if is_form else self.chosen.description)
        reached = self.reached()
        missing = [one for one in self._to if one not in reached]
        number = german.count(len(reached), "Empfänger", "Empfänger")
        what = self.tr("Geht an {n}.").format(n=number)
        if not reached:
            what = self.tr("So ist niemand auf diesem Verteiler zu erreichen.")
        why = "\n".join(
            self.tr("{why} {who}").format(why=why, who=named(who))
            for why, who in _by_reason(self.kind, missing)
        )
        self.reach.say(what, why, Tone.WARN if missing else Tone.SOFT)
        self.go.setEnabled(bool(reached))

    def _form(self) -> Form:
        form = Form()
        is_written = self.kind in WRITTEN
        subject, title = field(self.tr("Betreff"), self.subject), self.tr("Anlass")
        first = [subject if is_written else field(title, self.title)]
        if len(formats_of(self.kind)) > 1:
            first.append(field(self.tr("Format"), self.format))
        form.add(*first, stretch=(3, 2))
        form.add(self.about)
        if self.kind in WRITTEN:
            self._add_text(form)
        if self.kind is MailingKind.LABELS:
            form.add(
                field(self.tr("Etikettenbogen"), self.sheet),
                field(self.tr("Erstes freies Etikett"), self.first),
                stretch=(3, 1),
            )
        if self.kind is MailingKind.ENVELOPES:
            form.add(field(self.tr("Umschlag"), self.envelope))
        if self.kind is MailingKind.CHECK_UP:
            form.add(field(self.tr("Antwort bis (kann leer bleiben)"), self.answer_by), QWidget())
            hint = self.tr("Leer: die Bitte, die Felder durchzusehen und zurückzusenden")
            self.text.edit.setPlaceholderText(hint)
            form.add(field(self.tr("Anschreiben auf dem Bogen (kann leer bleiben)"), self.text))
        return form

    def _build(self) -> None:
        form = self._form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(TITLES[self.kind], "h1", wrap=True))
        area = scrolling(form)
        area.setMinimumHeight(min(form.sizeHint().height() + STEP, TALLEST))
        layout.addWidget(area, 1)
        layout.addWidget(self.reach)
        layout.addWidget(self.complaint)
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.go))
        self.complaint.hide()
        self.setMinimumWidth(700)

    def _add_text(self, form: Form) -> None:
        fields = button(self.tr("Feld einfügen"), symbol="add")
        menu = QMenu(fields)
        for one in FIELDS:
            menu.addAction(f"{one.name} – {one.about}", partial(self._insert, one.written))
        fields.setMenu(menu)
        form.add(field(self.tr("Text"), self.text))
        shared = [self.together] if self.kind is MailingKind.LETTER else []
        form.add(row(fields, self.by_office, *shared, None, spacing=2 * STEP))
        form.add(
            field(self.tr("Grußformel"), self.closing),
            field(self.tr("Name darunter"), self.signer),
            field(self.tr("Antwort bis"), self.answer_by),
        )
        self.text.setFixedHeight(TEXT_HEIGHT)

    def _insert(self, written: str) -> None:
        self.text.edit.textCursor().insertText(written)
        self.text.setFocus()


def _by_reason(
    kind: MailingKind, missing: Sequence[Addressee]
) -> Sequence[tuple[str, Sequence[Addressee]]]:
    """Those it does not reach, by why not."""
    found: dict[str, list[Addressee]] = {}
    for one in missing:
        by_mail = kind in {MailingKind.MAIL, MailingKind.ADDRESSES}
        found.setdefault(one.no_email if by_mail else one.no_address, []).append(one)
    return tuple(found.items())


def _last(work: Work, list_id: UUID, kind: MailingKind) -> tuple[str, str] | None:
    """Occasion and text of the last mailing of this kind to this list."""
    rows = sending.mailing_rows(work, list_id)
    known = next((one for one in rows if one.kind is kind), None)
    return (known.title, sending.view_mailing(work, known.id).text) if known else None
