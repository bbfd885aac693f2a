"""Three addressees and a letter, as every format of a mailing is tried on them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from praeventionsrat.contacts.addressee import NO_ADDRESS, NO_EMAIL, Addressee
from praeventionsrat.contacts.documents.job import LetterText, MailingJob
from praeventionsrat.documents.head import Head

HEAD = Head(
    municipality="Stadt Musterau",
    street="Rathausplatz 1",
    postal_code="35999",
    city="Musterau",
    phone="06499 000-140",
    email="praeventionsrat@musterau.example",
    website="www.musterau.example",
    today=date(2026, 2, 20),
)
ERIKA = Addressee(
    id=UUID(int=1),
    address=(
        "Stadt Musterau",
        "Jugendamt",
        "Frau Prof. Dr. Erika von Muster",
        "Rathausplatz 1",
        "35999 Musterau",
    ),
    names=("Frau Prof. Dr. Erika von Muster",),
    salutation="Sehr geehrte Frau Professorin von Muster,",
    office_salutation="Sehr geehrte Frau Bürgermeisterin,",
    form_of_address="Frau",
    title="Prof. Dr.",
    given_name="Erika",
    affix="von",
    family_name="Muster",
    organization="Stadt Musterau",
    department="Jugendamt",
    post="Amtsleiterin",
    street="Rathausplatz 1",
    postal_code="35999",
    city="Musterau",
    email="e.muster@musterau.example",
    phone="+49 6499 1",
)
ANSELM = Addressee(
    id=UUID(int=2),
    address=(
        "Kirchengemeinde *Nord* & Co",
        "Herrn Pfarrer Anselm Tüncher",
        "Kirchplatz 2",
        "35999 Musterau",
    ),
    names=("Herrn Pfarrer Anselm Tüncher",),
    salutation="Sehr geehrter Herr Tüncher,",
    form_of_address="Herr",
    given_name="Anselm",
    family_name="Tüncher",
    organization="Kirchengemeinde *Nord* & Co",
    street="Kirchplatz 2",
    postal_code="35999",
    city="Musterau",
    no_email=NO_EMAIL,
)
KIM = Addressee(
    id=UUID(int=3),
    salutation="Guten Tag Kim Beispiel,",
    given_name="Kim",
    family_name="Beispiel",
    email="kim@au.example",
    no_address=NO_ADDRESS,
)
LETTER = LetterText(
    subject="Treffen für «Institution»",
    text="wir laden **«Name»** herzlich ein, {vorname}.\n\n1. Begrüßung\n2. Ausblick",
    signer="Jutta Eichenlaub",
    signer_role="Geschäftsführung",
    attachments="Programm",
)


@pytest.fixture
def job():
    return MailingJob(HEAD, "Netzwerk Jugend", (ERIKA, ANSELM, KIM), LETTER)


@pytest.fixture
def told():
    """A job with some of its options changed."""

    def changed(job, **options):
        return replace(job, options=replace(job.options, **options))

    return changed
