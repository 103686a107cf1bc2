"""The window of a unit that answers the secretariat by file: its resolutions, and what was done on each."""
