"""Floor 2, exchange between offices. Empty until offices exchange files; the change log it will read is in store."""
