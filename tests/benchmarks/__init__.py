"""How fast the program is on the files of twenty years: ``python -m tests.benchmarks``."""
