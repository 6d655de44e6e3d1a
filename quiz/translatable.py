"""Texts that are to be translated, where it is not known yet into which language."""


def N_(text: str) -> str:  # noqa: N802  the name by which message extraction finds the texts
    """Mark a text as to be translated, where it is not translated yet."""
    return text
