"""One resolution: what is shown of it beside a list, and what is done with it wherever it is listed."""
