"""Work that a child process is asked to do in the tests."""

import os
import time

from praeventionsrat.errors import UserError


def double(content):
    return content * 2


def refuse():
    raise UserError("So nicht.")


def never_end():
    while True:
        time.sleep(0.05)


def die():
    os._exit(3)
