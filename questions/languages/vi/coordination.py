"""One sentence that says several things at once: coordinated objects, numbered lists, documents with their dates."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.languages.vi.clauses import Simple
from questions.languages.vi.documents import Document
from questions.languages.vi.marks import Bounds, inside, is_name, separators, words_of
from questions.languages.vi.names import NUMBERED_EVENT
from questions.languages.vi.parts import Parts
from questions.languages.vi.places import end_of_country, place_at
from questions.languages.vi.predicates import Predicate
from questions.reading import Mention

# Documents that come into being on the day in brackets behind their names. How, the bracket may not say.
_BORN = (
    "Hiệp định", "Hiệp ước", "Biên bản ghi nhớ", "Bản ghi nhớ", "Thỏa thuận", "Thoả thuận", "Nghị định thư", "Hòa ước", "Hoà ước", "Tạm ước", "Hợp đồng", "Cơ sở Đối tác", "Chương trình khung", "Chương trình hợp tác",
    "Nghị quyết", "Công ước", "Hiến chương", "Hiến pháp", "Luật", "Bộ luật", "Tuyên bố", "Quyết định", "Nghị định", "Thông tư", "Chỉ thị", "Sắc lệnh", "Pháp lệnh",
)  # fmt: skip
_BORN_IN = re.compile(
    r" \((?P<verb>(?:được )?(?:thành lập|ra đời|khánh thành|ký|thông qua|ban hành|xây dựng|khai trương|diễn ra))(?: vào)? (?=năm|ngày|tháng|\d)"
)
_BETWEEN = re.compile(r"\s*(?:,|và|, và|cùng|cũng như|, cũng như)\s+")
_SIDE = re.compile(r"\s(?=(?:bên lề|nhân dịp|trong khuôn khổ)\s)")


def variants(parts: Parts, simple: Simple) -> list[Simple]:
    """Return the clause once for each of its coordinated documents or counted things, or as it is."""
    if len(simple.rest) != 1:
        return [simple]
    start, end = simple.rest[0]
    documents = [(m.start, m.end) for _, m in parts.documents if start <= m.start < end]
    items = _joined(parts.text, documents)
    if len(items) < 2:
        return [simple]
    last = items[-1][1]
    return [replace(simple, rest=((start, items[0][0]), item, (last, end)), whole=True) for item in items]


def without_side(parts: Parts, simple: Simple) -> list[Simple]:
    """Return the clause once with its dates and places, once with the occasion "bên lề …" beside which it was."""
    start, end = simple.rest[0][0], simple.rest[-1][1]
    side = _SIDE.search(parts.text, start, end)
    if side is None or not (simple.dates or simple.places) or inside(side.start(), parts.atoms):
        return [simple]
    plain = tuple((a, min(b, side.start())) for a, b in simple.rest if a < side.start())
    return [replace(simple, rest=plain), replace(simple, dates=(), places=())]


def counted(parts: Parts, simple: Simple) -> Iterator[Simple]:
    """Yield the clause for each further counted thing of ``có 7 chương, 55 điều và 4 phụ lục``."""
    limit = len(parts.text.rstrip(" .!…"))
    quantities = [q for q in parts.quantities if simple.predicate.end <= q.start < limit]
    if (
        simple.predicate.event
        or len(quantities) < 2
        or parts.text[simple.predicate.end : quantities[0].start].strip()
    ):
        return
    ends = _item_ends(parts, quantities, limit)
    for first, second, begin in zip(ends, quantities[1:], quantities, strict=False):
        if not _BETWEEN.fullmatch(parts.text[first : second.start]) or begin.form != second.form:
            return
        place = quantities.index(second)
        yield replace(
            simple, rest=((simple.predicate.start, simple.predicate.end), (second.start, ends[place])), whole=True
        )


def numbered(parts: Parts, start: int, end: int) -> Iterator[Simple]:
    """Yield what a list item says: ``Hội nghị Cấp cao lần thứ 2 vào tháng 9/2005 tại New York, Mỹ``."""
    match = NUMBERED_EVENT.search(parts.text, start, end)
    if not match or parts.text[start : match.start()].strip(" ,") not in ("", "và"):
        return
    dates = parts.dates_between(match.end(), end)
    if len(dates) != 1 or not re.fullmatch(
        r"[ ,]*(?:vào|trong|ngày)?[ ,]*", parts.text[match.end() : dates[0].start]
    ):
        return
    place, after = _place_behind(parts, dates[0].end, end)
    said = Predicate(match.end(), match.end(), "diễn ra", event=True)
    rest = _side(parts, after, end)
    if rest is None:
        return
    yield Simple(match.span(), said, ((after, after),), (dates[0],), (place,) if place else (), said="diễn ra")
    if rest[0][0] != rest[0][1]:
        yield Simple(match.span(), said, rest, said="diễn ra")


def bracketed(parts: Parts) -> Iterator[Simple]:
    """Yield for each document with a date in brackets that it was signed or came into being then."""
    for document, mention in parts.documents:
        date = next((d for d in parts.dates if 1 <= d.start - mention.end <= 3), None)
        if (
            date is None
            or date.form == "year"
            or not re.fullmatch(r" ?\((?:ký |ngày )?", parts.text[mention.end : date.start])
            or not document.full
        ):
            continue
        signed = parts.text[mention.end : date.start].lstrip(" (").startswith("ký")
        if document.head.startswith(_BORN) and parts.text[date.end : date.end + 1] == ")":
            at = Predicate(mention.end, mention.end, "ký" if signed else "ra đời", event=True)
            said = "được ký" if signed else "ra đời"
            yield Simple((mention.start, mention.end), at, ((mention.end, mention.end),), (date,), said=said)


def born(parts: Parts) -> Iterator[Simple]:
    """Yield what a bracket says of the name before it: ``Trường Đại học X (thành lập năm 1945)``."""
    for match in _BORN_IN.finditer(parts.text):
        date = next((d for d in parts.dates if d.start == match.end()), None)
        close = parts.text.find(")", match.end())
        if date is None or close < 0 or parts.text[date.end : close].strip():
            continue
        start = _name_before(parts.text, match.start())
        verb = match["verb"].removeprefix("được ")
        if start is not None:
            at = Predicate(match.start(), match.start(), verb, event=True)
            said = verb if verb in ("ra đời", "diễn ra", "khai trương") else f"được {verb}"
            yield Simple((start, match.start()), at, ((match.start(), match.start()),), (date,), said=said)


def _name_before(text: str, end: int) -> int | None:
    """Return where the name that ends before a bracket begins: a run of capitalised words with their small ones."""
    words = list(words_of(text, 0, end))
    start, small = None, 0
    for word in reversed(words):
        if not word[0][0].isalpha() or word[0] in ("và", "là", "với", "tại", "ở", "của", "như", "có", "gồm"):
            break
        small = 0 if is_name(word[0]) else small + 1
        if small > 2:
            break
        start = word.start() if is_name(word[0]) else start
    return start


def document_list(parts: Parts) -> list[Document]:
    """Return the documents of a sentence that names at least three, full names only."""
    named = [document for document, _ in parts.documents if document.full]
    return named if len(named) >= 3 else []


def _joined(text: str, spans: list[Bounds]) -> list[Bounds]:
    joined = spans[:1]
    for left, right in pairwise(spans):
        if not _BETWEEN.fullmatch(text[left[1] : right[0]]):
            break
        joined.append(right)
    return joined


def _item_ends(parts: Parts, quantities: list[Mention], limit: int) -> list[int]:
    """Return where each counted thing ends: before the comma or ``và`` in front of the next one, or at a mark."""
    ends: list[int] = []
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else limit
        text = parts.text[quantity.end : following]
        join = re.search(r"(?:,| và| cùng| cũng như)\s*(?:và )?$", text) if following < limit else None
        stop = quantity.end + (join.start() if join else len(text))
        marks = [p for p, _ in separators(parts.text, quantity.end, stop, parts.atoms)]
        ends.append(marks[0] if marks else stop)
    return ends


def _place_behind(parts: Parts, start: int, end: int) -> tuple[Mention | None, int]:
    match = re.match(r"[ ,]*(?=(?:tại|ở)\s)", parts.text[start:end])
    place = place_at(parts.text, start + match.end(), 0) if match else None
    return (place, end_of_country(parts.text, place.end)) if place else (None, start)


def _side(parts: Parts, start: int, end: int) -> tuple[Bounds, ...] | None:
    """Return what may follow date and place: nothing, or the occasion beside which it took place."""
    rest = parts.text[start:end].strip(" ,.")
    if not rest:
        return ((start, start),)
    side = _SIDE.match(parts.text, start, end)
    if side and inside(side.start(), parts.atoms) is None and "," not in rest:
        return ((side.end(), end),)
    return None
