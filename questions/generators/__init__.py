"""One file per way of asking."""
