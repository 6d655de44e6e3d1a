"""Lists in running text: ``trong các lĩnh vực: A, B và C``, ``gồm 3 nước: A, B và C``."""

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.article import Sentence
from questions.languages.vi.clauses import Simple, simple_clauses
from questions.languages.vi.marks import capital, count_words, enclosed, inside, is_name
from questions.languages.vi.numerals import in_words
from questions.languages.vi.parts import Parts, parts_of
from questions.languages.vi.standing import Standing
from questions.languages.vi.words import BALLAST, CAPITALS, EVENTS, OTHER_VERBS, STATES, phrase_pattern
from questions.reading import Listing, Mention

_NOUNS = (
    "lĩnh vực", "mặt", "mảng", "nước", "quốc gia", "thành viên", "tỉnh", "thành phố", "địa phương", "nội dung", "trụ cột", "phần", "nhóm", "ngành", "môn",
    "hạng mục", "tiêu chí", "nhiệm vụ", "mục tiêu", "nguyên tắc", "tổ chức", "cơ quan", "huyện", "xã", "đảo", "sông", "hồ", "bảo tàng", "khoa", "ngôn ngữ",
    "loại", "loài", "di sản", "công trình", "tác phẩm", "ưu tiên", "chủ đề", "vấn đề", "giải pháp", "chức năng", "sản phẩm", "mặt hàng", "thị trường", "dân tộc", "trường", "bộ phận", "giai đoạn",
)  # fmt: skip
_COUNT = r"các|những|nhiều|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_MARKER = re.compile(
    rf"(?<!\w)(?P<count>{_COUNT}) (?P<noun>{'|'.join(sorted(_NOUNS, key=len, reverse=True))})(?P<more>(?: [^\W\d_{CAPITALS}]+){{0,3}}?)(?P<colon>:| là| gồm| bao gồm|)\s(?=[^\d\s])",
)
_VERB_FIRST = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS))
_PURPOSE = re.compile(r" (?:nhằm|để)(?!\w)")
_ITEM = re.compile(r"[^,]+")
_LAST = re.compile(r"\s(?:và|cùng|hay|cũng như)\s")


def listings_in(sentence: Sentence, standing: Standing) -> Iterator[Listing]:
    """Yield the lists of a sentence whose clause stands alone."""
    for marker in _MARKER.finditer(sentence.text):
        if inside(marker.start(), enclosed(sentence.text)) or (marker["more"] and not marker["colon"]):
            continue
        items = _items(sentence.text, marker.end())
        stated = in_words([marker["count"]]) if not marker["count"].isdigit() else int(marker["count"])
        if not 3 <= len(items) <= 12 or (stated is not None and stated != len(items)):
            continue
        cut = Sentence(
            sentence.start,
            sentence.start + marker.end("more"),
            sentence.text[: marker.end("more")],
            sentence.block,
        )
        parts = parts_of(cut)
        for simple in simple_clauses(parts):
            clause = standing.clause(parts, _to_the_end(parts, simple))
            tail = sentence.text[marker.start() : marker.end("more")]
            alike = len({is_name(sentence.text[start : start + 1]) for start, _ in items}) == 1
            if clause and alike and clause.text.endswith(tail):
                mentions = tuple(_mention(sentence, start, end, marker["noun"]) for start, end in items)
                stem = clause.text[: -len(tail)] + f"những {marker['noun']}{marker['more']} nào"
                yield Listing(
                    replace(clause, proof=(*clause.proof[:-1], sentence)), marker["noun"], mentions, stem
                )


def _to_the_end(parts: Parts, simple: Simple) -> Simple:
    """Return the clause with what was cut off behind it, a purpose ("nhằm …") in place of its own object."""
    stop = max(end for _, end in simple.rest)
    if not BALLAST.match(parts.text, stop):
        return simple
    said = () if _PURPOSE.match(parts.text, stop) else simple.rest
    return replace(simple, rest=(*said, (stop, len(parts.text))), whole=True)


def _items(text: str, start: int) -> list[tuple[int, int]]:
    """Return the bounds of the items from ``start`` to the end of the sentence."""
    end = len(text.rstrip(" .…!;/"))
    if text.rstrip().endswith(("…", "...")):  # what else belongs to it is not said
        return []
    stop = text.find(";", start, end)
    end = stop if stop > 0 else end
    bounds = [_trimmed(text, *m.span()) for m in _ITEM.finditer(text, start, end) if m[0].strip()]
    if not bounds:
        return []
    last_start, last_end = bounds[-1]
    joined = re.match(r"(?:và|cùng|cũng như)\s", text[last_start:last_end])
    if joined:
        bounds[-1] = (last_start + joined.end(), last_end)
    else:
        bounds[-1:] = _split_last(text, bounds)
    return bounds if all(1 <= count_words(text[s:e]) <= 12 for s, e in bounds) else _usable(text, bounds)


def _split_last(text: str, bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Split ``B và C`` at the end, unless only B begins with a verb, as in ``chống khủng bố và tội phạm``."""
    start, end = bounds[-1]
    join = _LAST.search(text, start, end)
    if not join:
        return bounds[-1:]
    verbs = [bool(_VERB_FIRST.match(text, s)) for s, _ in bounds]
    if any(verbs) and not _VERB_FIRST.match(text, join.end()):
        return bounds[-1:]
    return [(start, join.start()), (join.end(), end)]


def _usable(text: str, bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the items without a last one that runs on into another clause."""
    return bounds[:-1] if all(count_words(text[s:e]) <= 12 for s, e in bounds[:-1]) else []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(" :")), end - len(piece) + len(piece.rstrip())


def _mention(sentence: Sentence, start: int, end: int, noun: str) -> Mention:
    text = sentence.text[start:end]
    kind = "lĩnh vực" if noun in ("mặt", "mảng") else noun
    return Mention("list", sentence.start + start, sentence.start + end, capital(text), text, kind)
