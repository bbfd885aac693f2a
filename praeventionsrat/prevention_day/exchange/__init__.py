"""The programme for other programs and for the web site."""
