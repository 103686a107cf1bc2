"""Floor 0, language: digits, spelling, sort keys, isolates, the Jalali calendar, numbers in words. Knows no meeting."""
