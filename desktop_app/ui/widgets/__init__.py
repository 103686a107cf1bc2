"""Building blocks that know no meeting."""
