"""The day itself: what is now, who is there, what happened."""
