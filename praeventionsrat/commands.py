"""The words that begin a command line; anything else is a file to open."""

COMMANDS = frozenset(
    {
        "demo",
        "documents",
        "list",
        "export",
        "handover",
        "dump",
        "load",
        "check",
        "backup",
        "restore",
    }
)
