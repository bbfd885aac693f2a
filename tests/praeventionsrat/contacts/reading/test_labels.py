"""Google's lists, and cells of other lists with several values."""

import pytest

from praeventionsrat.contacts.reading.mapping import left_out, suggest
from tests.praeventionsrat.contacts.reading.reads import card_of, table_of

GOOGLE = (
    "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,"
    "E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,"
    "Phone 3 - Label,Phone 3 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,"
    "Website 1 - Label,Website 1 - Value\n"
    "Ina,Weber,* myContacts ::: Sport ::: * starred,Work,ina@amt.example,Home,"
    "ina@heim.example,Mobile,0171 123456,Privat,06499 4444,Work Fax,06499 5555,Home,Weg 3,"
    "Musterau,Work,https://a.example\n"
)


def test_the_labels_of_google_say_what_a_value_is():
    card = card_of(GOOGLE)
    assert (card.official.email, card.private.email) == ("ina@amt.example", "ina@heim.example")
    assert (card.official.mobile, card.private.phone) == ("0171 123456", "06499 4444")
    assert (card.official.phone, card.official.fax) == ("", "06499 5555")
    assert (card.private.street, card.private.city) == ("Weg 3", "Musterau")
    assert card.official.website == "https://a.example"
    assert card.topics == ("Sport",)


def test_a_label_that_is_read_is_not_told_as_left_out():
    table = table_of(GOOGLE)
    assert left_out(table, suggest(table)) == []


def test_several_values_of_google_in_one_cell_are_taken_apart():
    card = card_of(
        "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\n"
        "Ina,Weber,a@x.example ::: b@x.example,06499 111 ::: 06499 222\n"
    )
    assert (card.official.email, card.further_emails) == ("a@x.example", ("b@x.example",))
    assert (card.official.phone, card.further_phones) == ("06499 111", ("06499 222",))


@pytest.mark.parametrize(
    ("cell", "phone", "further"),
    [
        ("06499 1\n06499 2", "06499 1", ("06499 2",)),
        ("06499 1\nnur vormittags", "06499 1 nur vormittags", ()),
    ],
)
def test_telephone_numbers_on_two_lines_are_two(cell, phone, further):
    card = card_of(f'Name;Telefon\nIna Weber;"{cell}"\n')
    assert (card.official.phone, card.further_phones) == (phone, further)


def test_a_second_private_address_of_a_label_stays_private():
    card = card_of(
        "Name,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,E-mail 3 - Label,E-mail 3 - Value"
        "\nIna Weber,a@x.example,Home,b@x.example,Home,c@x.example\n"
    )
    assert (card.private.email, card.further_emails) == ("b@x.example", ())
    assert "c@x.example" in card.note
