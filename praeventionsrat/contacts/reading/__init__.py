"""Reading other programs' contacts: bytes in, frozen cards out; no window, no store."""
