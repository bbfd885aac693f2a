"""The public part of a council as OParl 1.1: a folder of JSON objects for any web server."""
