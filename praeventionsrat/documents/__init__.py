"""The machinery of every document; knows no subject."""
