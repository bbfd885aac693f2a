"""Takes over what somebody corrected on her form: each field to where it stands on record."""

import re
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from praeventionsrat.contacts import privacy, reaching, tagging
from praeventionsrat.contacts.channels import ChannelFields, ContactAddressFields
from praeventionsrat.contacts.checking.book import (
    LINES,
    OF_PLACE,
    PLACE,
    PRIVATE,
    WAYS,
    Whose,
    of_post,
)
from praeventionsrat.contacts.checking.on_record import (
    ASKED,
    channel_of,
    main_post,
    private_address,
    topics_of,
    wording_of,
)
from praeventionsrat.contacts.consents import ConsentFields
from praeventionsrat.contacts.form_fields import YES, consent_tag
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.posts import edit_post
from praeventionsrat.contacts.records import (
    OrganizationFields,
    Person,
    PersonFields,
    Post,
    PostFields,
)
from praeventionsrat.contacts.usecases import edit_organization, edit_person
from praeventionsrat.german import fold

BY_FORM = "Formular"
SPLIT = r"[,;\n]"


def take_over(work: Work, whose: Whose, values: Mapping[str, str], *, on: date) -> None:
    """Write these fields of a form; raises ``Invalid`` where one cannot be right."""
    if whose.person_id is not None:
        _person(work, whose.person_id, values, on)
    elif whose.organization_id is not None:
        place = work.organizations.get(whose.organization_id)
        known = place.model_dump(include=set(OrganizationFields.model_fields))
        typed = {OF_PLACE[tag]: text for tag, text in values.items() if tag in OF_PLACE}
        edit_organization(work, place.id, OrganizationFields.checked(**{**known, **typed}))
    if "themen" in values:
        _topics(work, whose, values["themen"])


def _person(work: Work, person_id: UUID, values: Mapping[str, str], on: date) -> None:
    person = work.persons.get(person_id)
    known = person.model_dump(include=set(PersonFields.model_fields))
    typed: dict[str, object] = {LINES[tag]: text for tag, text in values.items() if tag in LINES}
    if "keine_weitergabe" in values:
        typed["no_forwarding"] = values["keine_weitergabe"] == YES
    edit_person(work, person_id, PersonFields.checked(**{**known, **typed}))
    _post(work, person_id, values, on)
    post = main_post(work, person_id, on)
    for tag in WAYS:
        for prefix in ("", PRIVATE):
            if prefix + tag in values:
                _way(work, person, post, tag, values[prefix + tag], is_private=bool(prefix))
    _home(work, person_id, values, on)
    for purpose in ASKED:
        if consent_tag(purpose) in values:
            _consent(work, person_id, purpose, on, agrees=values[consent_tag(purpose)] == YES)


def _post(work: Work, person_id: UUID, values: Mapping[str, str], on: date) -> None:
    post = main_post(work, person_id, on)
    names = {"abteilung": "department", "funktion": "role"}
    typed = {names[tag]: text for tag, text in values.items() if tag in names}
    if post is not None and typed:
        known = post.model_dump(include=set(PostFields.model_fields))
        edit_post(work, post.id, PostFields.checked(**{**known, **typed}))


def _way(
    work: Work, person: Person, post: Post | None, tag: str, text: str, *, is_private: bool
) -> None:
    """To the preferred one where it is of this kind or there is none, else to a further one.

    What stands on the post alone is corrected there.
    """
    kind, name = WAYS[tag]
    stands = getattr(person, name)
    if stands and getattr(person, f"{name}_private") is is_private:
        setattr(person, name, text)
        return
    further = channel_of(work, person.id, kind, is_private=is_private)
    if further is None and not is_private and post is not None and of_post(post, tag):
        setattr(post, name, text)
    elif further is not None and text:
        further.value = text
    elif further is not None:
        reaching.remove_channel(work, further.id)
    elif text and not stands:
        setattr(person, name, text)
        setattr(person, f"{name}_private", is_private)
    elif text:
        fields = ChannelFields.checked(
            person_id=person.id, kind=kind, value=text, is_private=is_private
        )
        reaching.add_channel(work, fields)


def _home(work: Work, person_id: UUID, values: Mapping[str, str], on: date) -> None:
    """Her address; who gets letters at work goes on getting them there."""
    typed = {n: values[PRIVATE + tag] for tag, n in PLACE.items() if PRIVATE + tag in values}
    if not typed:
        return
    home = private_address(work, person_id)
    if home is None:
        fields = ContactAddressFields.checked(person_id=person_id, is_private=True, **typed)
        made = reaching.add_address(work, fields)
        if main_post(work, person_id, on) is not None:
            work.contact_addresses.get(made).for_letters = False
        return
    known = home.model_dump(include=set(ContactAddressFields.model_fields))
    after = ContactAddressFields.checked(**{**known, **typed})
    if any(getattr(after, name) for name in PLACE.values()):
        reaching.edit_address(work, home.id, after)
    else:
        reaching.remove_address(work, home.id)


def _consent(work: Work, person_id: UUID, purpose: str, on: date, *, agrees: bool) -> None:
    holding = [c for c in work.consents.where(person_id=person_id, purpose=purpose) if c.holds(on)]
    if agrees and not holding:
        wording, version = wording_of(work, purpose)
        fields = ConsentFields.checked(
            person_id=person_id,
            purpose=purpose,
            wording=wording,
            version=version,
            given_on=on,
            way=BY_FORM,
        )
        privacy.give_consent(work, fields, today=on)
    for consent in () if agrees else holding:
        privacy.revoke_consent(work, consent.id, on=on, way=BY_FORM)


def _topics(work: Work, whose: Whose, text: str) -> None:
    words = re.split(SPLIT, text)
    wanted = {fold(word.strip()): " ".join(word.split()) for word in words if word.strip()}
    for given in topics_of(work, whose):
        if wanted.pop(fold(given.name), None) is None:
            tagging.take_keyword(work, given.id)
    for name in wanted.values():
        tagging.give_keyword(
            work,
            KeywordKind.TOPIC,
            name,
            person_id=whose.person_id,
            organization_id=whose.organization_id,
        )
