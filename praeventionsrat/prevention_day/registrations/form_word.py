"""Writes the Anmeldebogen, sealed."""

import io
from typing import BinaryIO

from praeventionsrat.documents import reply_form, word
from praeventionsrat.prevention_day.registrations.form import GivenForm


def render(form: GivenForm, out: BinaryIO) -> None:
    """Write the form with its token."""
    page = io.BytesIO()
    word.render(form.sheet, page)
    out.write(reply_form.seal(page.getvalue(), form.token))
