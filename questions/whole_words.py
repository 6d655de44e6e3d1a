"""Whether words stand in a text as whole words; they differ each time, so no pattern is compiled for them."""


def stands_in(words: str, text: str) -> bool:
    """Return whether words stand in a text as whole words; the two are folded alike, or not at all."""
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not _is_inside_word(text[start - 1 : start]) and not _is_inside_word(text[end : end + 1]):
            return True
        start = text.find(words, start + 1)
    return False


def _is_inside_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
