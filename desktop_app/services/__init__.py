"""Floor 3, what a person can ask for: one short method per request, one transaction each."""
