"""Keys to sort and to search Vietnamese by; SQLite sorts Á after Z and does not lower Đ."""

import unicodedata

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
# In dictionary order: level (no mark), huyền, hỏi, ngã, sắc, nặng.
TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
LETTERS = {letter: chr(ord("A") + place) for place, letter in enumerate(ALPHABET)}


def folded_key(text: str) -> str:
    """Return the text without marks, case and surplus spaces, as it is searched."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(bare.casefold().replace("đ", "d").replace("ð", "d").split())


def title_key(text: str) -> str:
    """Return a key whose bytes sort in the order of a Vietnamese dictionary, syllable by syllable."""
    return " ".join(filter(None, map(_syllable_key, text.casefold().replace("ð", "đ").split())))


def person_key(name: str) -> str:
    """Return a key by given name, the last word, as class lists are sorted."""
    *others, given = name.split() or [""]
    return title_key(f"{given} {' '.join(others)}")


def _syllable_key(syllable: str) -> str:
    """Return the letters, then the tone: `an` < `án` < `anh`."""
    tone = "0"
    letters: list[str] = []
    for each in unicodedata.normalize("NFD", syllable):
        if each in TONES:
            tone = TONES[each]
        else:
            letters.append(each)
    plain = unicodedata.normalize("NFC", "".join(letters))
    key = "".join(LETTERS.get(each, each) for each in plain if each.isalnum())
    return key + tone if key else ""
