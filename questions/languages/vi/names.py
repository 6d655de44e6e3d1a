"""The full names that an article gives, and what its short forms stand for."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.article import Sentence
from questions.languages.vi.documents import Document, find_documents
from questions.languages.vi.folding import fold
from questions.languages.vi.marks import capital, enclosed, is_name, words_of
from questions.languages.vi.numerals import read_roman
from questions.languages.vi.words import CAPITALS, phrase_pattern

# Abbreviations that a class knows without their full name.
KNOWN = frozenset(
    "ASEAN UNESCO UNICEF WHO WTO EU APEC FIFA IMF NATO GDP FDI UNDP IOC AFC AFF NASA USD HIV AIDS COVID CEO ADB WB OPEC FAO ILO UEFA VTV TTXVN SEA GRDP UBND HĐND "
    "UNAIDS UNFPA CPTPP RCEP TP TPHCM HCM ODA KHKT THPT THCS US AS ATP EUR TV SARS FTA MW DWT CNN BBC CIA FBI HLV CLB HCV HCĐ ĐH CĐ GS TS PGS THS VND VNĐ CHDCND CHLB AI IT DNA ADN RNA CO2 LED GPS TEU OCOP USB ISO SIM SMS ATM OECD".split()
)
# Understood, too, but spelt out where the article does.
_UNDERSTOOD = frozenset(["LHQ"])
# A longer one with vowels is a name: "VINAFOOD".
_ABBREVIATION = re.compile(r"(?<![\w.-])(?:[A-ZĐ]{2,7}|[BCDĐGHKLMNPQRSTVX]{8,14})(?![\w-]|\.\w)")
_PAIR = re.compile(r"(?<![\w./-])[A-ZĐ]{2,3}-[A-ZĐ]{2,3}(?![\w/-])")
SHORTEST = 2
MOSTLY = 5
"""So many times as often as without it a name has the capital that it is to have."""
# A word inside a sentence that has a capital, and the one behind it.
_CAPITAL_PAIR = re.compile(rf"(?<=[^\W\d_] )(?=([{CAPITALS}][^\W\d_]* [^\W\d_]+))")
NUMBERED_EVENT = re.compile(
    r"(?P<head>Hội nghị|Đại hội|Khóa họp|Kỳ họp|Phiên họp|Diễn đàn|Giải|Cuộc thi|Liên hoan|Lễ hội|Hội thi|Hội thảo|Hội chợ|Triển lãm|Tuần lễ|Ngày hội)"
    r"(?P<middle>(?: [^\s,.;:()]+){0,14}?) (?P<ordinal>lần thứ \S+)"
)
_ACRONYM = re.compile(
    r"\((?:(?:viết|gọi) tắt(?: là)?:? )?(?P<short>[A-ZĐ][A-ZĐa-z&\d-]{1,11})\)|, (?:viết|gọi) tắt là (?P<named>[A-ZĐ][A-ZĐa-z&\d-]{1,11})(?!\w)"
)
# "(Human Rights Watch – HRW)": the name in its own language.
_GLOSS = re.compile(
    r"\((?P<full>[A-Z]\w+(?: [\w&]+){1,6}?)(?: [–-] |, (?:(?:viết|gọi) tắt (?:là )?)?)(?P<short>[A-ZĐ]{2,7})\)"
)
_BEFORE_NAME = re.compile(
    r"[,;:()]|(?<!\w)(?:và|với|giữa|như|là|bởi|do|tại|theo|nhờ|từ|đến|bên lề|thuộc|cho|ở|vào|sang|thành|hay|hoặc|có|được|trong)(?!\w)"
)
_FULL_HEADS = re.compile(
    phrase_pattern([
        "Tổng Công ty", "Tổng công ty", "Tổng cục", "Tổng Cục", "Tổng liên đoàn", "Tổng Liên đoàn",
        "Quỹ", "Tổ chức", "Cơ quan", "Chương trình", "Hiệp hội", "Hội nghị", "Diễn đàn", "Ủy ban", "Uỷ ban", "Ngân hàng", "Liên minh", "Hội đồng", "Trung tâm", "Viện", "Đại học",
        "Trường", "Công ty", "Tập đoàn", "Liên đoàn", "Khu vực", "Cộng đồng", "Hội", "Phong trào", "Mặt trận", "Văn phòng", "Liên Hợp Quốc", "Liên hợp quốc", "Bộ", "Cục", "Đảng",
        "Hiệp định", "Công ước", "Cơ sở", "Nhóm", "Ban", "Khối", "Liên hiệp", "Học viện", "Đài", "Tòa án", "Toà án",
    ])
)  # fmt: skip


# The bracket behind "Ban Thư ký Hiệp hội …" gives the short name of the association, not of its office.
_OFFICE_OF = re.compile(rf"(?:Ban Thư ký|Ban thư ký|Văn phòng|Đại diện|Trụ sở) (?={_FULL_HEADS.pattern})")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one article: abbreviations, documents in order of appearance, and how events are called in full."""

    title: str
    abbreviations: dict[str, str]
    documents: tuple[Document, ...]
    events: dict[str, str]
    proper: frozenset[str] = frozenset()
    slips: frozenset[str] = frozenset()

    def is_written_alike(self, text: str) -> bool:
        """Return whether no name of a text lacks a capital that the rest of the article gives it."""
        return not any(pair[1] in self.slips for pair in _CAPITAL_PAIR.finditer(text))

    def is_proper(self, word: str) -> bool:
        """Return whether the article writes a word with a capital inside sentences too, never without."""
        return word in self.proper

    def document(self, head: str) -> str:
        """Return the only full document name with this head, or an empty string when there are none or several."""
        found = {fold(d.name): d.name for d in self.documents if d.full and fold(d.head).startswith(fold(head))}
        in_title = next(find_documents(self.title, enclosed(self.title)), None)
        if in_title is not None and in_title.full and fold(in_title.head).startswith(fold(head)):
            return in_title.name
        return next(iter(found.values())) if len(found) == 1 else ""

    def has_unknown(self, text: str, before: Sequence[Sentence] = ()) -> bool:
        """Return whether an abbreviation is neither known to a class nor spelt out: in the text, before it, in the title.

        Of those before it, which ask nothing, it is enough that the article spells them out somewhere.
        """
        shown = " ".join(each.text for each in before)
        said = f"{shown} {text}"
        untold = any(not _is_spelt_out(short, said) for short in self._unknown(text))
        return untold or any(short not in self.abbreviations for short in self._unknown(shown))

    def has_unexplained(self, text: str) -> bool:
        """Return whether no class knows an abbreviation of a text and the article spells it out nowhere."""
        return any(
            short not in self.abbreviations and short not in _UNDERSTOOD and not _is_spelt_out(short, text)
            for short in self._unknown(text)
        )

    def _unknown(self, text: str) -> Iterator[str]:
        """Yield the abbreviations that no class knows; one of the title's is what the article is about.

        But one of two letters has to be spelt out there, too.
        """
        pairs = (pair for pair in _PAIR.findall(text) if not KNOWN & set(pair.split("-")))  # "BR-VT"
        for short in (*_ABBREVIATION.findall(text), *pairs):
            alone = len(short) <= SHORTEST and re.search(rf"(?<!\w){short}(?!\w)", self.title)
            told = short in self.title and (not alone or short in self.abbreviations)
            if not (short in KNOWN or told or read_roman(short)):
                yield short

    def changes(self, text: str) -> list[tuple[int, int, str]]:
        """Return what to replace so that a text says the article's own short names in full."""
        found: list[tuple[int, int, str]] = []
        for match in NUMBERED_EVENT.finditer(text):
            full = self.events.get(fold(match["head"] + match["middle"]))
            if full and not re.match(r" (?:của|về|giữa)(?!\w)", text[match.end() :]):
                found.append((match.start(), match.end("middle"), full))
        for short, full in self.abbreviations.items():
            if short not in KNOWN and not re.search(rf"(?<!\w){re.escape(full)}(?!\w)", text):
                found += _spelt_out(text, short, full)
        return found


def _is_spelt_out(short: str, text: str) -> bool:
    return bool(re.search(rf"\({short}[),;]|[–,-] {short}\)|{short} \(|tắt (?:là )?{short}", text))


def _spelt_out(text: str, short: str, full: str) -> list[tuple[int, int, str]]:
    head = re.escape(full.split(" ", maxsplit=1)[0])  # "Hội nghị P4G", which is a "Hội nghị thượng đỉnh …"
    more = re.escape(" ".join(full.split(" ")[:2]))
    places = [
        m.span() for m in re.finditer(rf"(?<![\w(/-])(?:(?:{more}|{head}) )?{re.escape(short)}(?![\w)/])", text)
    ]
    if len(full.split()) <= 4:
        return [(start, end, full) for start, end in places]
    return [(start, end, f"{full} ({short})") for start, end in places[:1]]


def names_of(title: str, sentences: Sequence[Sentence]) -> Names:
    """Return the names that the sentences of an article give."""
    abbreviations: dict[str, str] = {}
    documents: list[Document] = []
    for sentence in sentences:
        documents += find_documents(sentence.text, enclosed(sentence.text))
        for short, full in abbreviations_in(sentence.text):
            abbreviations.setdefault(short, full)
    return Names(
        title, abbreviations, tuple(documents), _events(sentences), _proper(sentences), _slips(title, sentences)
    )


def _proper(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the words that stand with a capital inside sentences and nowhere without."""
    inside: set[str] = set()
    plain: set[str] = set()
    for sentence in sentences:
        for place, word in enumerate(words_of(sentence.text)):
            opens = place == 0 or sentence.text[: word.start()].rstrip()[-1:] in (":", ".", "–", "-", "“", '"')
            if is_name(word[0]) and not opens:
                inside.add(word[0])
            elif word[0].islower():
                plain.add(word[0])
    return frozenset(word for word in inside if word.lower() not in plain)


def _slips(title: str, sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the pairs "Gia rai" of which a second capital is hardly ever missing: "Gia Rai"."""
    pairs = Counter(pair[1] for sentence in sentences for pair in _CAPITAL_PAIR.finditer(sentence.text))
    small = ((pair, count) for pair, count in pairs.items() if pair.split(" ")[1].islower())
    return frozenset(
        pair
        for pair, count in small
        if (whole := " ".join(capital(word) for word in pair.split(" "))) in title
        or pairs[whole] >= MOSTLY * count
    )


def abbreviations_in(text: str) -> list[tuple[str, str]]:
    """Return the abbreviations that a sentence explains: ``Diễn đàn Khu vực ASEAN (ARF)``."""
    found: list[tuple[str, str]] = []
    for match in _ACRONYM.finditer(text):
        full = full_name_before(text, match.start())
        short = match["short"] or match["named"]
        if sum(letter.isupper() for letter in short) >= 2 and full:
            found.append((short, full))
    glosses = ((match["short"], match["full"]) for match in _GLOSS.finditer(text))
    return [
        *found,
        *((s, full) for s, full in glosses if s == "".join(w[0] for w in full.split(" ") if is_name(w))),
    ]


def full_name_before(text: str, end: int) -> str:
    """Return the name that ends right before a bracket, from its head noun on; empty when there is none."""
    head = None
    for match in _FULL_HEADS.finditer(text, max(0, end - 140), end):
        between = text[match.start() : end]
        if re.search(r"[,;:()…]| (?:đã|tức|hay|hoặc|gọi tắt) ", between) or _OFFICE_OF.match(between):
            continue
        if head is None or _BEFORE_NAME.search(text[head.start() : match.start()].rstrip()[-9:]):
            head = match
    if head is None:
        return ""
    name = text[head.start() : end].strip()
    return capital(name) if 2 <= len(name.split()) <= 16 and any(is_name(w[0]) for w in words_of(name)) else ""


def _events(sentences: Sequence[Sentence]) -> dict[str, str]:
    """Return for each short name of a numbered event the one longer name that begins with it."""
    called = Counter(
        (match["head"] + match["middle"])
        for sentence in sentences
        for match in NUMBERED_EVENT.finditer(sentence.text)
        if not re.search(r"(?<!\w)(?:là|tổ chức|được|đã|họp|tại|vào)(?!\w)", match["middle"])
    )
    full: dict[str, str] = {}
    for name in called:
        longer = {fold(other): other for other in called if fold(other).startswith(fold(name) + " ")}
        if len(longer) == 1:
            full[fold(name)] = next(iter(longer.values()))
    return full
