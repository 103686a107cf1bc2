"""Floor 2, papers: one module per printed or exported paper; takes frozen views, draws through typesetting."""
