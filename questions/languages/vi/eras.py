"""When states and leagues existed that a text may name: nobody served one before it was founded or after its end."""

import re

from questions.languages.vi.folding import fold
from questions.whole_words import stands_in

_ERAS = {
    "Việt Nam Dân chủ Cộng hòa": (1945, 1976),
    "Việt Nam Cộng hòa": (1955, 1975),
    "Đệ Nhất Cộng hòa": (1955, 1963),
    "Đệ Nhị Cộng hòa": (1967, 1975),
    "Liên bang Đông Dương": (1887, 1954),
    "Việt Minh": (1941, 1954),
    "Liên Xô": (1922, 1991),
    "Đông Đức": (1949, 1990),
    "Tây Đức": (1949, 1990),
    "Đức Quốc xã": (1933, 1945),
    "Nam Tư": (1918, 2003),
    "Tiệp Khắc": (1918, 1992),
    "Hội Quốc Liên": (1920, 1946),
}
# What a text calls "sau …" was not before this year.
_AFTER = {
    "hiệp định genève": 1954,
    "hiệp định giơ-ne-vơ": 1954,
    "hiệp định paris": 1973,
    "cách mạng tháng tám": 1945,
    "chiến tranh thế giới thứ hai": 1945,
    "thế chiến thứ hai": 1945,
    "chiến tranh thế giới thứ nhất": 1918,
}
_SEASON = re.compile(r"(?<!\w)(?:mùa giải|mùa bóng|mùa|niên khóa|niên khoá|năm học) (\d{4}) ?[-–/] ?(\d{4})(?!\d)")
_FOLDED = {fold(name): years for name, years in _ERAS.items()}


def eras_in(text: str) -> list[tuple[int, int]]:
    """Return the first and the last year of each state and season that a text names, and of "sau Hiệp định Genève"."""
    folded = fold(text)
    states = [years for name, years in _FOLDED.items() if stands_in(name, folded)]
    seasons = [(int(match[1]), int(match[2])) for match in _SEASON.finditer(folded)]
    return (
        states
        + seasons
        + [(year, 9999) for name, year in _AFTER.items() if f"sau {name}" in folded or f"sau khi {name}" in folded]
    )
