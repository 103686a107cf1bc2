"""The workspace of one meeting, from its agenda to its follow-up."""
