"""The rooms of exchange between offices: partners, sending, receiving, what to decide between two versions."""
