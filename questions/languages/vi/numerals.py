"""Vietnamese numbers: digits with the dot for thousands and the comma for decimals, scales, words, Roman."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
FILLERS = {"linh", "lẻ"}
NEVER_FIRST = {"mươi", "mốt", "lăm", "trăm", *SCALES, *FILLERS}
WORDS = {*DIGITS, "mười", "mươi", "trăm", *SCALES, *FILLERS}
_WORD = "|".join(sorted(WORDS - FILLERS | {"linh", "lẻ"}, key=len, reverse=True))
_SCALE = "|".join(SCALES)

IN_DIGITS = r"(?<![\w.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,/-])\d+(?:,\d+)?"
_NUMBER = re.compile(
    rf"(?P<digits>(?:{IN_DIGITS})(?![\w/]|[.,-]\d))(?P<scale>(?:[ ](?:{_SCALE})\b){{0,2}})(?P<half>[ ]rưỡi\b)?"
    rf"(?P<more>(?:[ ]\d+[ ](?:{_SCALE})\b)*)(?P<percent>[ ]?%|[ ]phần trăm\b)?"
    rf"|(?P<words>\b(?:{_WORD})(?:[ ](?:{_WORD}))*\b)(?P<word_percent>[ ]phần trăm\b)?",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"[IVXLC]+")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text: where, its value, and the scale words (``tỷ``) and sign (``%``) that belong to it."""

    start: int
    end: int
    text: str
    value: int | float
    scale: str = ""
    percent: bool = False
    in_words: bool = False


def find_numerals(text: str) -> Iterator[Numeral]:
    """Yield every number of a text in order, in digits or in words; what it counts is for others to see."""
    for match in _NUMBER.finditer(text):
        if match["digits"]:
            value = _scaled(match["digits"], match["scale"], bool(match["half"]), match["more"])
        else:
            value = in_words(match["words"].lower().split())
        if value is None:
            continue
        percent = bool(match["percent"] or match["word_percent"])
        scale = " ".join((match["scale"] or "").split())
        yield Numeral(
            match.start(), match.end(), match[0], tidy(value), scale, percent, in_words=bool(match["words"])
        )


def read_digits(text: str) -> Decimal | None:
    """Return the value of digits written the Vietnamese way: ``1.234,5`` is 1234.5."""
    if not re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?", text):
        return None
    try:
        return Decimal(text.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None


def in_words(words: Sequence[str]) -> Decimal | None:
    """Return the number that words say: ``hai mươi mốt nghìn không trăm mười một`` is 21011; None for none."""
    total = group = Decimal(0)
    unit: int | None = None
    for word in words:
        if word in DIGITS:
            if unit is not None:  # "hai ba": two words, no number
                return None
            unit = DIGITS[word]
        elif word == "mười":
            group, unit = group + 10, None
        elif word == "mươi":
            group, unit = group + 10 * (unit or 0), None
        elif word == "trăm":
            group, unit = group + 100 * (1 if unit is None else unit), None
        elif word in SCALES:
            amount = group + (unit or 0)
            total, group, unit = (total + (amount or 1) * SCALES[word]), Decimal(0), None
        elif word not in FILLERS:
            return None
    return total + group + (unit or 0) if words and words[0] not in NEVER_FIRST else None


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


def _scaled(digits: str, scale: str, half: bool, more: str) -> Decimal | None:
    value = read_digits(digits)
    if value is None or len(digits) > 18:
        return None
    factor = 1
    for word in scale.lower().split():
        factor *= SCALES[word]
    value *= factor
    if half:
        value += Decimal(factor) / 2
    rest = more.split()
    for number, word in zip(rest[::2], rest[1::2], strict=True):
        value += Decimal(number) * SCALES[word.lower()]
    return value
