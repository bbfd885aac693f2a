"""Exhibitors, their stands and the plan of the site."""
