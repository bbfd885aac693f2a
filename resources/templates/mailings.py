"""What goes to many: the letter of a mailing, and the form that asks whether all is right."""

from resources.templates.look import ADDRESS, INFORMATION
from resources.templates.markup import GREY_HEAD, Body, each, p, placed, text, when

PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
"""Becomes the end of a section: each letter has a first page."""

LETTERS = Body(
    (
        each(
            "letter",
            "letters",
            when("not loop.first", PAGE_BREAK),
            when("sender_line", placed("Absender", "{{ sender_line }}", ADDRESS)),
            each("line", "letter.recipients", placed("Anschrift", "{{ line }}", ADDRESS)),
            each("fact", "information", placed("Infoblock", "{{ fact }}", INFORMATION)),
            p("Betreff", "{{ letter.subject }}"),
            when("letter.greeting", p("BodyText", "{{ letter.greeting }}")),
            text("letter.text"),
            when("closing", p("Grussformel", "{{ closing }}")),
            when("signer", p("Name", "{{ signer }}")),
            when("signer_role", p("Name", "{{ signer_role }}")),
            when("attachments", p("Vermerk", "Anlagen: {{ attachments }}")),
        ),
    ),
    head=p("Header", GREY_HEAD + "\t{{ running_title }}"),
    first_page_head=True,
)

MAILINGS = {"serienbrief": LETTERS}
