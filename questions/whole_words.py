"""Whether words stand in a text as whole words; they differ each time, so no pattern is compiled for them."""

from collections.abc import Iterator


def stands_in(words: str, text: str) -> bool:
    """Return whether words stand in a text as whole words; the two are folded alike, or not at all."""
    return any(_found(words, text))


def stands_whole_in(words: str, text: str) -> bool:
    """Return whether words stand in a text so, and not as a part of a figure: the 5 of "1,5"."""
    return any(
        not (text[start - 2 : start - 1].isdigit() and text[start - 1 : start] in (".", ","))
        and not (text[end : end + 1] in (".", ",") and text[end + 1 : end + 2].isdigit())
        for start, end in _found(words, text)
    )


def _found(words: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not _is_inside_word(text[start - 1 : start]) and not _is_inside_word(text[end : end + 1]):
            yield start, end
        start = text.find(words, start + 1)


def _is_inside_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
