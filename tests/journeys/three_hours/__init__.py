"""One session of three hours: its script, the office it is held in, and the hands that hold it."""
