"""Refuses every socket but AF_UNIX: `pytest -p tests.offline` shows that no test needs a network.

installer/test.py also takes the network itself away where the system allows it (unshare),
because Qt opens its sockets without asking Python.
"""

import socket

LOCAL = getattr(socket, "AF_UNIX", None)


class RefusedError(AssertionError):
    """Somebody wanted to reach the network."""


class LocalSocket(socket.socket):
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):  # noqa: A002 - the name it has there
        if fileno is None and family != LOCAL:
            raise RefusedError(f"a socket of family {family} was asked for")
        super().__init__(family, type, proto, fileno)


def refuse_lookup(*asked, **named):
    raise RefusedError("the address of a computer was asked for")


def pytest_configure(config):
    socket.socket = LocalSocket
    socket.getaddrinfo = socket.gethostbyname = refuse_lookup
