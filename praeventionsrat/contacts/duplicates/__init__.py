"""Contacts that may be the same: looked for in the book, or between a file and the book."""
