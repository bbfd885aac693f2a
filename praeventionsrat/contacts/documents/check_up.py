"""„Stimmen Ihre Angaben noch?“: a fillable Word form for each contact, filled in as on record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat import german
from praeventionsrat.contacts.documents.job import FormOf, MailingJob, sender_line
from praeventionsrat.contacts.documents.letter_fields import fill_text
from praeventionsrat.contacts.documents.mails import plain_text
from praeventionsrat.contacts.form_fields import FormField
from praeventionsrat.documents import reply_form
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.mail_draft import MailDraft
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.errors import UserError

TITLE = "Stimmen Ihre Angaben noch?"
REQUEST = (
    "einmal im Jahr prüfen wir, ob unsere Angaben noch stimmen. Bitte sehen Sie die Felder durch "
    "und ändern Sie, was nicht mehr richtig ist: in das Feld klicken, schreiben, die Datei "
    "speichern. Was Sie nicht angeben möchten, löschen Sie einfach aus dem Feld."
)
NOTICE = (
    "Datenschutz: Wir speichern diese Angaben, um Sie zu Sitzungen, Veranstaltungen und Vorhaben "
    "des Präventionsrates einzuladen und zu unterrichten (Art. 6 Abs. 1 Buchst. e DSGVO; private "
    "Angaben und Einwilligungen: Art. 6 Abs. 1 Buchst. a DSGVO). Freiwillige Angaben können Sie "
    "weglassen, Einwilligungen jederzeit für die Zukunft widerrufen. Sie haben das Recht auf "
    "Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch und können sich bei der "
    "Datenschutzaufsicht beschweren. Gelöscht wird, wenn Ihre Aufgabe endet und keine Pflicht zur "
    "Aufbewahrung besteht. Verantwortlich: {office}."
)
ATTACHED = "Der Bogen mit Ihren Angaben hängt an dieser E-Mail."
NOBODY = "Auf diesem Verteiler steht niemand, der ein Formular bekommen kann."


@dataclass(frozen=True, slots=True)
class FormLine:
    """One field as the form shows it."""

    tag: Annotated[str, "Name des Feldes"]
    title: Annotated[str, "Titel des Feldes"]
    label: Annotated[str, "Bezeichnung"]
    hint: Annotated[str, "Erläuterung"]
    value: Annotated[str, "was bekannt ist"]
    is_choice: Annotated[bool, "ob ja oder nein zu wählen ist"]


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields that belong together."""

    title: Annotated[str, "Überschrift"]
    lines: tuple[FormLine, ...]


@dataclass(frozen=True, kw_only=True)
class CheckUpSheet(Sheet):
    """Everything a form says."""

    template: ClassVar[str] = "checkup"

    subject: Annotated[str, "Überschrift des Formulars"]
    name: Annotated[str, "um wen es geht"]
    greeting: Annotated[str, "Anrede"]
    request: Annotated[Rich, "worum gebeten wird"]
    sections: tuple[FormSection, ...]
    return_sentence: Annotated[str, "bis wann und wohin"]
    privacy_note: Annotated[str, "Datenschutzhinweis"]


@dataclass(frozen=True, slots=True)
class CheckUpForm:
    """A form, the name of its file, and the token that knows it again."""

    name: str
    sheet: CheckUpSheet
    token: str
    mail: MailDraft | None
    """The mail it goes out with; None: no mail would arrive."""


def forms_of(job: MailingJob) -> tuple[CheckUpForm, ...]:
    """Every form of a mailing."""
    if not job.forms:
        raise UserError(NOBODY)
    return tuple(_form(job, one) for one in job.forms)


def notice_of(head: Head) -> str:
    """The short notice (Art. 13 DSGVO) where the office has not written its own."""
    return NOTICE.format(office=sender_line(head))


def _form(job: MailingJob, one: FormOf) -> CheckUpForm:
    head, by = job.head, german.full_day(job.options.answer_by)
    sent = f"an {head.email}" if head.email else "an die Geschäftsstelle"
    values = dict(one.values)
    sheet = CheckUpSheet(
        head=head,
        title=f"{job.letter.subject or TITLE} {one.name}",
        running_title=job.letter.subject or TITLE,
        foot_note=" · ".join(word for word in (sender_line(head), head.website) if word),
        subject=job.letter.subject or TITLE,
        name=one.name,
        greeting=one.greeting,
        request=Rich(fill_text(job.letter.text, one.addressee) if job.letter.text else REQUEST),
        sections=_sections(one.fields, values),
        return_sentence=f"Bitte senden Sie diese Datei {f'bis {by} ' if by else ''}{sent}. "
        "Wenn alles stimmt, genügt eine kurze Nachricht.",
        privacy_note=job.options.privacy_note or notice_of(head),
    )
    names = [field.name for field in one.fields]
    token = reply_form.sign(job.secret, one.token, names)
    return CheckUpForm(one.file_name, sheet, token, _mail(job, one, sheet))


def _mail(job: MailingJob, one: FormOf, sheet: CheckUpSheet) -> MailDraft | None:
    if one.addressee.no_email:
        return None
    signed = "\n".join(w for w in (job.letter.closing, job.letter.signer, job.head.name) if w)
    said = (sheet.greeting, plain_text(sheet.request.markdown), ATTACHED, sheet.return_sentence)
    text = "\n\n".join([*said, signed]) + "\n"
    return MailDraft(job.head.email, (), sheet.subject, text, to=(one.addressee.email,))


def _sections(fields: Sequence[FormField], values: dict[str, str]) -> tuple[FormSection, ...]:
    titles = dict.fromkeys(field.section for field in fields)
    return tuple(
        FormSection(
            title,
            tuple(
                FormLine(f.name, f.title, f.label, f.hint, values.get(f.name, ""), f.is_choice)
                for f in fields
                if f.section == title
            ),
        )
        for title in titles
    )
