"""Makes what tests need, with sensible contents unless told otherwise."""
