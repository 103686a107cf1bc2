"""Floor 1, what is true of meetings: one module per noun, mapped once, its rules beside it."""
