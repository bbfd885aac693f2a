"""Löschkonzept and Verzeichnis: how long what is kept, what is due, what the program does."""
