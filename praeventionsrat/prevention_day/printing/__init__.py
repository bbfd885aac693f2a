"""Every sheet that is handed out."""
