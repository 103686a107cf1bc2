"""Floor 4, the only room that knows Qt."""
