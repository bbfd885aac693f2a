"""The Netzwerk: picture, list and Parität."""
