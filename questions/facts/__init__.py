"""One file per kind of fact: which statements of a reading claim one, and how it is claimed."""
