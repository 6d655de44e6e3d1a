"""The names in a question: who, which document, which body, and which other names may stand beside one."""

import re
from collections.abc import Sequence
from itertools import takewhile

from questions.languages.vi.folding import fold
from questions.languages.vi.gazetteer import FAMILIES
from questions.languages.vi.marks import is_name, words_of
from questions.languages.vi.names import KNOWN
from questions.languages.vi.phrases import according_to
from questions.languages.vi.places import end_of_country
from questions.languages.vi.words import (
    CAPITALS,
    COUNTRIES,
    DOCUMENT_HEADS,
    PERSON_HEADS,
    PLACE_HEADS,
    phrase_pattern,
)
from questions.reading import Abbreviation, Agreement, Clause, Reading
from questions.whole_words import stands_in

_OFFICE = re.compile(
    rf"{phrase_pattern(PERSON_HEADS - {'Ông', 'Bà', 'Anh', 'Chị', 'Đại diện', 'Lãnh đạo'})}(?: (?:Đại hội đồng|Ủy ban|Hội đồng))?(?: [{CAPITALS}][^\W\d_]*){{1,4}}"
)
_DOCUMENT_VERBS = frozenset("ký|kí|ký kết|kí kết|thông qua|ban hành|phê chuẩn|phê duyệt|công bố".split("|"))
_SWAPS = (
    "Hiệp định",
    "Bản ghi nhớ",
    "Tuyên bố chung",
    "Nghị quyết",
    "Thỏa thuận",
    "Biên bản ghi nhớ",
    "Công ước",
    "Nghị định thư",
)
_NAMED = (*_SWAPS, "Tuyên bố", "Hiến chương", "Hiệp ước", "Nghị định thư")
# "Hiệp ước Harmand": no other kind of document was one then.
_OLD = ("Hiệp ước", "Hòa ước", "Hoà ước")
# Heads that many use for one another: the one would not be wrong for the other.
_ALIKE = (
    {"Hiệp định", "Hiệp ước", "Thỏa thuận", "Thoả thuận", "Công ước", "Nghị định thư"},
    {"Bản ghi nhớ", "Biên bản ghi nhớ"},
    {"Tuyên bố", "Tuyên bố chung"},
)
_ADOPTED = (
    "Nghị quyết",
    "Luật",
    "Bộ luật",
    "Hiến pháp",
    "Sắc lệnh",
    "Nghị định",
    "Thông tư",
    "Chỉ thị",
    "Quyết định",
)
_SIGN = re.compile(r"(?<!\w)(?:ký|kí)(?: kết| với [^,;.]+)?\s*$")
_SIGNED = re.compile(r"\s*(?:đã |chính thức )*được (?:ký|kí)(?!\w)")
_ISSUED = ("Nghị định", "Quyết định", "Thông tư", "Chỉ thị", "Nghị quyết")

_CAPITALS = re.compile(r"(?<!\w)[A-ZĐ]{2,6}(?!\w)")
_REGION = re.compile(
    r"(?<!\w)(?:(?:Nam|Bắc|Trung) Mỹ|Mỹ Latinh|[Cc]hâu (?:Á|Âu|Phi|Mỹ|Đại Dương)|Đông Nam Á|Đông Bắc Á|Nam Á|Trung Á|Trung Đông|Tây Âu|Đông Âu|Bắc Âu|Đông Dương)(?!\w)"
)
_HYPHEN = re.compile(r"[-–]")


class Naming:
    """How Vietnamese asks for names."""

    copula = "là"

    def which(self, name: str) -> str:
        """Return ``ai``, ``nước nào``, ``văn kiện nào`` or ``cơ quan, tổ chức nào`` by the name's head; empty for none."""
        if _starts(name, DOCUMENT_HEADS):
            return "văn kiện nào"
        if _starts(name, PERSON_HEADS):
            return "ai"
        if name in COUNTRIES or name.startswith("nước "):
            return "nước nào"
        if _starts(name, PLACE_HEADS) or re.match(r"(?:Hội nghị|Diễn đàn|Kỳ họp|Phiên|Đại hội)(?! đồng)", name):
            return ""
        return "cơ quan, tổ chức nào"

    def asks_document(self, agreement: Agreement) -> tuple[str, str, str]:
        """Return ``nghị quyết nào về …``, ``Nghị quyết số …``; or ``văn kiện nào`` and the full name."""
        head = agreement.head[:1].lower() + agreement.head[1:]
        if agreement.number and agreement.topic:
            short = agreement.name[: agreement.name.index(" về ")]
            return f"{head} nào về {_small(agreement.topic)}", short, f"{{}} về {agreement.topic}"
        return (f"{head} nào" if agreement.number else "văn kiện nào"), agreement.name, "{}"

    def is_document(self, unit: str) -> bool:
        """Return whether the unit is a kind of document in small letters."""
        return _starts(unit[:1].upper() + unit[1:], DOCUMENT_HEADS) or unit.startswith(("văn kiện", "văn bản"))

    def suits_document(self, name: str, before: str, after: str) -> bool:
        """Return whether ``ký``, ``được ký`` or anything else around it may be said of a document of this kind."""
        return not (_starts(name, _ADOPTED) and (_SIGN.search(before) or _SIGNED.match(after)))

    def names_actor(self, after: str) -> bool:
        """Return whether ``được Quốc hội thông qua`` and the like follow: a name stands behind the verb."""
        return any(is_name(word) for word in after.split())

    def is_apart(self, topic: str, names: Sequence[str]) -> bool:
        """Return whether no long word of a subject stands in the names of other documents, "AIDS" in "UNAIDS" included."""
        words = [word for word in re.findall(r"\w+", topic) if word.isupper() and len(word) > 2]
        return fold(topic) not in fold(" ".join(names)) and not any(
            word in name for word in words for name in names
        )

    def asks_topic(self, topic: str) -> tuple[str, str]:
        """Return ``văn kiện nào`` and ``có nội dung về …``."""
        return "văn kiện nào", f"có nội dung về {_small(topic)}"

    def stands_for(self, abbreviation: Abbreviation, title: str) -> tuple[str, str]:
        """Return ``Theo bài viết “…”, tên đầy đủ của SOM là`` and ``gì``: any word for what it is might tell the key."""
        return f"{according_to(title)}, tên đầy đủ của {abbreviation.short} là", "gì"

    def is_known(self, short: str) -> bool:
        """Return whether an abbreviation is one of those that every class knows."""
        return short in KNOWN

    def tells_region(self, text: str) -> bool:
        """Return whether ``, Hàn Quốc`` or ``(Thái Lan)`` stands in front, or ``Nam Mỹ``, ``châu Á`` anywhere."""
        return end_of_country(text, 0) > 0 or bool(_REGION.search(text))

    def family_of(self, short: str, like: str) -> Sequence[str]:
        """Return well-known bodies of the family of an abbreviation, ``UN…`` say, written as another one is."""
        family = FAMILIES.get(short[:2], ())
        other = re.search(r"liên hiệp quốc", like, re.IGNORECASE)
        return tuple(name.replace("Liên Hợp Quốc", other[0]) for name in family) if other else family

    def which_one(self, noun: Sequence[str], name: str) -> str:
        """Return ``tổ chức nào`` for ``tổ chức duy nhất …``: the noun in front of what makes it unique."""
        text = " ".join(noun)
        match = re.match(r"((?:[a-zđ\u00e0-\u1ef9]+ ){1,3}?)(?:duy nhất|đầu tiên|\w+ nhất)(?!\w)", text)
        noun_phrase = match[1].strip() if match else ""
        return "" if not noun_phrase or fold(noun_phrase) in fold(name) else f"{noun_phrase} nào"

    def active(self, clause: Clause) -> tuple[str, str] | None:
        """Return ``đã ký Y`` and the like for ``Y được X ký``, with what stands before and behind the actor."""
        actor = self.actor(clause)
        if actor is None or actor[0] == 0:
            return None
        document = clause.text[: clause.predicate].strip()
        behind = clause.text[actor[1] :].strip().removeprefix("đã ").removeprefix(clause.verb).strip()
        return "", f"đã {clause.verb} {document} {behind}".strip()

    def which_many(self, name: str) -> str:
        """Return ``những ai``, ``những nước nào`` or ``những tổ chức nào``."""
        which = self.which(name)
        return "những ai" if which == "ai" else f"những {which}"

    def acts_on_documents(self, verb: str) -> bool:
        """Return whether the verb is one of signing, adopting, issuing."""
        return verb in _DOCUMENT_VERBS

    def actor(self, clause: Clause) -> tuple[int, int] | None:
        """Return the subject of ``X ký Y``, or X in ``Y được X ký``."""
        predicate = clause.text[clause.predicate :]
        passive = re.match(
            rf"(?:đã |chính thức |cũng )*được (.+) (?:đã )?{re.escape(clause.verb)}(?!\w)", predicate
        )
        if passive:
            return clause.predicate + passive.start(1), clause.predicate + passive.end(1)
        if re.match(r"(?:đã |chính thức )*(?:được|bị)(?!\w)", predicate) or clause.predicate == 0:
            return None
        return 0, len(clause.text[: clause.predicate].rstrip())

    def parties(self, name: str) -> tuple[str, ...]:
        """Return both names of ``Tổng Thư ký ASEAN và Tổng Thư ký LHQ``, one name as it is."""
        parts = tuple(part.strip() for part in re.split(r" và ", name))
        heads = [self.which(part) for part in parts]
        if "," in name or len(parts) > 2 or (len(parts) == 2 and heads[0] != heads[1]):
            return ()
        return parts if all(part[:1].isupper() for part in parts) else ()

    def other_documents(self, name: str, head: str, number: str) -> Sequence[str]:
        """Return the same name with another number, or with another kind of document in front."""
        if number:
            match = (
                re.search(r"\d+(?=\D*$)", number)
                if number.startswith(("Res", "A/"))
                else re.search(r"\d+", number)
            )
            values = _beside(int(match[0])) if match else []
            made = (
                [
                    number[: match.start()] + str(v).zfill(len(match[0])) + number[match.end() :]
                    for v in values
                    if v > 0
                ]
                if match
                else []
            )
            return [name.replace(number, other) for other in made]
        first = next(iter(name.removeprefix(head).split()), "")
        named = head in _NAMED and is_name(first)  # "Tuyên bố Bangkok"
        if not (named or " về " in name or " giữa " in name) or (named and head in _OLD):
            return []
        heads = _ISSUED if head in _ISSUED and head != "Nghị quyết" else _SWAPS
        alike = next((group for group in _ALIKE if head in group), {head})
        return [other + name[len(head) :] for other in heads if other not in alike]

    def title_names(self, statement: str, title: str) -> int:
        """Return how many names of the title's a statement has, written out or by its initials; 1 if it has none.

        The first word of a title tells nothing, unless it is written in capitals. Of a name in front of the title,
        "Gianfranco Zola", one word is nothing: 0. Without a country that the title names, it is open whose body is
        meant: 1 at most.
        """
        whole = fold(" ".join(word[0] for word in takewhile(lambda each: is_name(each[0]), words_of(title))))
        words = [part for word in words_of(title) for part in _HYPHEN.split(word[0])]
        names = {fold(word) for place, word in enumerate(words) if is_name(word) and (place or word.isupper())}
        told = {fold(part) for word in words_of(statement) for part in _HYPHEN.split(word[0])}
        initials = {fold(word) for word in _CAPITALS.findall(statement) if self.is_initials(word, title)}
        if " " in whole and len(told & set(whole.split())) == 1:
            return 0
        count = len(names & told) + len(initials - names) if names else 1
        abroad = [name for name in COUNTRIES if name != "Việt Nam" and stands_in(name, title)]
        return count if not abroad or any(name in statement for name in abroad) else min(count, 1)

    def is_initials(self, short: str, text: str) -> bool:
        """Return whether the letters of ``LHQ`` begin the words of ``Liên Hợp Quốc`` in a text."""
        if not short.isupper():
            return False
        initials = "".join(word[0] if is_name(word) else " " for word in re.findall(r"\w+", text))
        return short in initials

    def kind_of_name(self, name: str) -> str:
        """Return ``abbreviation`` for UNDP, ``person`` for an office holder, else ``organisation``."""
        if re.fullmatch(r"[A-ZĐ]{2,}[\w-]*", name):
            return "abbreviation"
        return {"ai": "person", "nước nào": "country"}.get(self.which(name), "organisation")

    def names_by_kind(self, reading: Reading) -> dict[str, Sequence[str]]:
        """Return the abbreviations of bodies, the office holders and the full names of bodies in an article."""
        short = re.findall(r"(?<![\w/-])[A-ZĐ]{3,}(?![\w/-])", reading.article.text)
        no_bodies = {
            a.short for a in reading.abbreviations if a.document or a.full.startswith(("Hội nghị", "Diễn đàn"))
        }
        return {
            "abbreviation": [name for name in dict.fromkeys(short) if name not in no_bodies],
            "person": _spelt_out(self.people_in(reading.article.text), reading),
            "country": [name for name in sorted(COUNTRIES) if stands_in(name, reading.article.text)],
            "organisation": list(dict.fromkeys(a.full for a in reading.abbreviations if self.which(a.full))),
        }

    def people_in(self, text: str) -> Sequence[str]:
        """Return office holders such as ``Chủ tịch Đại hội đồng Liên Hợp Quốc``."""
        found = [match[0] for match in _OFFICE.finditer(text)]
        return [name for name in dict.fromkeys(found) if name.split()[-1].isupper() or is_name(name.split()[-2])]


def _small(topic: str) -> str:
    """Return a subject as it goes on in a question: its first letter small unless a name begins there."""
    first, *rest = topic.split(" ")
    named = first.isupper() or (bool(rest) and is_name(rest[0]))
    return topic if named else topic[:1].lower() + topic[1:]


def _beside(number: int) -> list[int]:
    """Return other numbers so that the right one is the least, the greatest or any between, by itself."""
    steps = ((1, 2, 3), (-1, 1, 2), (-2, -1, 1), (-3, -2, -1))[number % 4]
    return [number + step for step in (*steps, 4, 5, 6)]


def _spelt_out(names: Sequence[str], reading: Reading) -> list[str]:
    """Return the names with the article's abbreviations in full, each once."""
    spelt: list[str] = []
    for name in names:
        full = name
        for abbreviation in reading.abbreviations:
            if abbreviation.short not in KNOWN:
                full = re.sub(rf"(?<!\w){re.escape(abbreviation.short)}(?!\w)", abbreviation.full, full)
        spelt.append(full)
    return list(dict.fromkeys(spelt))


def _starts(name: str, heads: Sequence[str] | frozenset[str]) -> bool:
    return bool(re.match(phrase_pattern(heads), name))
