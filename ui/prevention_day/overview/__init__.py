"""The prevention day itself: how far it is, what is said about it, where it comes from."""
