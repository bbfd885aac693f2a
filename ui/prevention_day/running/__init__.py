"""The Tagesmodus: the day itself, by keys."""
