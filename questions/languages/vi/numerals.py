"""Vietnamese numbers: digits with the dot for thousands and the comma for decimals, scales, words, Roman."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from questions.languages.vi.folding import lower_case

DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALES = {
    "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9,
}  # fmt: skip
FILLERS = {"linh", "lẻ"}
NEVER_FIRST = {"mươi", "mốt", "lăm", *SCALES, *FILLERS}
WORDS = {*DIGITS, "mười", "mươi", *SCALES, *FILLERS}
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_SCALE = "|".join(scale for scale in SCALES if scale != "trăm")
_IN_GROUP = "|".join(sorted(WORDS - SCALES.keys() | {"trăm"}, key=len, reverse=True))

# "0.002" is no thousands.
IN_DIGITS = r"(?<![\w.,/-])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?|(?<![\w.,/-])[0-9]+(?:,[0-9]+)?"
# Units that are often written without a space: "dài 876m".
_GLUED = r"(?:km2|km²|km|m2|m²|m3|m³|m|ha|kg|cm|mm|mw|kw|kv|usd)(?!\w)"
_NUMBER = re.compile(
    rf"(?P<digits>(?:{IN_DIGITS})(?:(?={_GLUED})|(?![\w/]|[.,-]\d)))"
    rf"(?:(?P<scale>[ ]trăm\b(?:[ ](?:{_SCALE})\b){{0,2}}|(?:[ ](?:{_SCALE})\b){{1,2}})"
    rf"(?P<half>[ ]rưỡi\b)?(?P<more>(?:[ ](?:[0-9]+|(?:{_IN_GROUP})(?:[ ](?:{_IN_GROUP}))*)[ ](?:{_SCALE})\b)*)"
    rf"(?P<loose>[ ][0-9]+)?)?(?P<percent>[ ]?%|[ ]phần trăm\b)?"
    rf"|(?P<words>\b(?:{_WORD})(?:[ ](?:{_WORD}))*(?:[ ]rưỡi)?\b)(?P<word_percent>[ ]phần trăm\b)?"
)
_DIGIT = "không|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín"
# What stands before a scale word. Behind "mười" and "mươi" no "năm" is a five: "hai mươi năm" are twenty years.
_GROUP = re.compile(
    rf"(?P<digits>[0-9.,]+)(?P<trăm> trăm)?|(?:(?P<hundreds>{_DIGIT}) trăm(?: |$))?"
    rf"(?:(?:linh|lẻ) (?P<odd>{_DIGIT})|(?:(?P<tens>hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín) mươi|(?P<ten>mười))"
    rf"(?: (?P<unit>một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín))?|(?P<alone>{_DIGIT}))?"
)
_HALF_A_UNIT = re.compile(r" \w+ rưỡi\b")
_SOME = re.compile(r"(?:mấy|vài|hàng|chục|nhiều|cả|nửa|[0-9]) \Z")
_ROMAN = re.compile(r"[IVXLC]+")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text: where, its value, and the scale words (``tỷ``) and sign (``%``) that belong to it.

    ``compound``: it has several parts, ``3 tỷ 400 triệu`` or ``2 triệu rưỡi``; ``scale`` is that of the first.
    """

    start: int
    end: int
    text: str
    value: int | float
    scale: str = ""
    percent: bool = False
    in_words: bool = False
    compound: bool = False


def find_numerals(text: str) -> Iterator[Numeral]:
    """Yield every number of a text in order, in digits or in words; what it counts is for others to see."""
    lower = lower_case(text)
    for match in _NUMBER.finditer(lower):
        numeral = _in_digits(match, text) if match["digits"] else _said(match, text)
        if numeral and not _HALF_A_UNIT.match(lower, numeral.end):
            yield numeral


def _in_digits(match: re.Match[str], text: str) -> Numeral | None:
    """Return a number in digits; None where more digits follow its scale: "3 triệu 250" has two readings."""
    value = in_words(" ".join(match[part] or "" for part in ("digits", "scale", "half", "more")).split())
    if value is None or match["loose"]:
        return None
    (start, end), compound = match.span(), bool(match["half"] or match["more"])
    scale = " ".join(text[match.start("scale") : match.end("scale")].split()) if match["scale"] else ""
    return Numeral(start, end, text[start:end], tidy(value), scale, bool(match["percent"]), compound=compound)


def _said(match: re.Match[str], text: str) -> Numeral | None:
    words = match["words"].split()
    if words[0] == "bẩy" and match.string.endswith("đòn ", 0, match.start()):  # a lever
        return None
    value = in_words(words)
    if value is None or (
        words[0] in SCALES and _SOME.search(match.string, max(0, match.start() - 8), match.start())
    ):
        return None
    (start, end), percent = match.span(), bool(match["word_percent"])
    compound = words[-1] == "rưỡi" or sum(word in SCALES and word != "trăm" for word in words) > 1
    return Numeral(start, end, text[start:end], tidy(value), "", percent, in_words=True, compound=compound)


def read_digits(text: str) -> Decimal | None:
    """Return the value of digits written the Vietnamese way: ``1.234,5`` is 1234.5."""
    if not re.fullmatch(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?", text):
        return None
    try:
        return Decimal(text.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None


def in_words(words: Sequence[str]) -> Decimal | None:
    """Return the number that words say: ``hai mươi mốt nghìn không trăm mười một`` is 21011; None for none.

    What has two readings is none: ``một trăm hai`` is 120 to one reader and 102 to another.
    """
    if not words or (words[0] in NEVER_FIRST and (words[0] not in SCALES or list(words[1:]) != ["rưỡi"])):
        return None
    parts: list[tuple[Decimal, int]] = []
    group: list[str] = []
    for word in words[:-1] if words[-1] == "rưỡi" else words:
        if word not in SCALES or word == "trăm":
            group.append(word)
        elif (part := _part(group, SCALES[word], parts)) is None:
            return None
        else:
            parts, group = [*(other for other in parts if other[1] > part[1]), part], []
    if words[-1] == "rưỡi":
        return _and_a_half(group, parts)
    last = _group(group, after=parts[-1][1] if parts else 0)
    return None if last is None else sum((value for value, _ in parts), last)


def _part(group: list[str], scale: int, before: list[tuple[Decimal, int]]) -> tuple[Decimal, int] | None:
    """Return a group times its scale; smaller parts before it are part of the group: "hai nghìn ba trăm tỷ"."""
    amount = _group(group)
    if amount is None or any(other == scale for _, other in before):
        return None
    amount += sum(value for value, other in before if other < scale)
    if not amount and (before or group):
        return None
    return (amount or Decimal(1)) * scale, scale


def _and_a_half(group: list[str], parts: list[tuple[Decimal, int]]) -> Decimal | None:
    """Return what ``rưỡi`` makes of a number: half of its last scale word more."""
    if not parts:
        hundreds = _group(group) if group[-1:] == ["trăm"] and len(group) == 2 else None
        return Decimal(150) if group == ["trăm"] else hundreds + 50 if hundreds else None
    value, scale = parts[-1]
    if group or value >= 100 * scale:
        return None
    return sum((value for value, _ in parts), Decimal(scale) / 2)


def _group(words: list[str], after: int = 0) -> Decimal | None:
    """Return what the words before a scale say; ``after`` is the scale in front of a last group that has none."""
    match = _GROUP.fullmatch(" ".join(words))
    if match is None or (match["digits"] and (after or len(match["digits"]) > 18)):
        return None
    if match["digits"]:
        value = read_digits(match["digits"])
        return value * 100 if value is not None and match["trăm"] else value
    rest = match["odd"] or match["unit"] or match["alone"]
    if match["alone"] and (match["hundreds"] or after):
        return None
    if after > 1000 and words[-1:] == ["trăm"] and words[0] != "không":
        return None
    tens = 1 if match["ten"] else DIGITS[match["tens"] or "không"]
    return Decimal(100 * DIGITS[match["hundreds"] or "không"] + 10 * tens + DIGITS[rest or "không"])


def read_roman(text: str) -> int | None:
    """Return the value of a Roman numeral below 400, else None."""
    if not _ROMAN.fullmatch(text):
        return None
    digits = [_ROMAN_DIGITS[letter] for letter in text]
    value = sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))
    return value if to_roman(value) == text else None


def to_roman(value: int) -> str:
    """Return a number below 400 in Roman numerals."""
    parts = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    text = ""
    for amount, letters in parts:
        text += letters * (value // amount)
        value %= amount
    return text


def write_number(value: float | Decimal, decimals: int = 0) -> str:
    """Return a number as Vietnamese writes it: ``1.234,5``."""
    text = f"{value:,.{decimals}f}"
    return text.replace(",", " ").replace(".", ",").replace(" ", ".")


def tidy(value: Decimal) -> int | float:
    """Return an integer where the value is whole, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)
