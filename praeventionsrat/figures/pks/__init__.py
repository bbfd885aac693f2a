"""Reads tables of the Polizeiliche Kriminalstatistik as the BKA publishes them, of every year."""
