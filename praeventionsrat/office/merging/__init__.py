"""Two contacts become one: everything that named either names the one that stays."""
