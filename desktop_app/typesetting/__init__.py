"""Floor 0, paper: fonts, shaping, lines, paragraphs, tables, pages, PDF. Knows no meeting."""
