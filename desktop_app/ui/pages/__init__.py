"""What the frame shows: one page per place in the rail."""
