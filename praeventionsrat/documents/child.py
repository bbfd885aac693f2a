"""Runs work on a foreign file in a process of its own, with little memory and little time."""

import multiprocessing
import sys
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from typing import cast

from praeventionsrat.errors import UserError

SECONDS = 60
MEMORY = 2 << 30
DONE, REFUSED = b"+", b"-"
TEMPLATE_FAILED = (
    "Mit der eigenen Vorlage ließ sich das Dokument nicht herstellen; sie braucht zu viel Zeit "
    "oder Speicher. Wählen Sie in den Einstellungen eine andere oder unsere Vorlage."
)


def call(
    function: str, *values: object, seconds: float = SECONDS, failed: str = TEMPLATE_FAILED
) -> bytes:
    """The bytes that „module:function“ returns; its ``UserError`` is raised again here.

    ``failed`` is said where the child gave no answer.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(theirs, function, values), daemon=True)
    process.start()
    theirs.close()
    try:
        answer = ours.recv_bytes() if ours.poll(seconds) else b""
    except EOFError:
        answer = b""
    finally:
        ours.close()
        process.kill()
        process.join()
    return _understood(answer, failed)


def _understood(answer: bytes, failed: str) -> bytes:
    if answer.startswith(DONE):
        return answer[1:]
    if answer.startswith(REFUSED):
        raise UserError(answer[1:].decode())
    raise UserError(failed)


def serve(answer: Connection, function: str, values: tuple[object, ...]) -> None:
    """What happens in the child."""
    limit(MEMORY, SECONDS)
    module, _, name = function.partition(":")
    work = cast("Callable[..., bytes]", getattr(import_module(module), name))
    try:
        answer.send_bytes(DONE + work(*values))
    except UserError as err:
        answer.send_bytes(REFUSED + str(err).encode())


def limit(memory: int, seconds: int) -> None:
    """Memory and computing time of this process; on Windows only the caller's clock limits."""
    if sys.platform == "win32":  # pragma: no cover - not on the machines that measure coverage
        return
    import resource  # noqa: PLC0415 - Windows does not have it

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
