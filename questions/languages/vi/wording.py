"""How Vietnamese asks: nothing moves, the answer's words give way to a question word."""

import re
from collections.abc import Sequence
from typing import Any

from questions.bank import Article
from questions.languages.vi.dates import find_dates, precision_of, write_date
from questions.languages.vi.folding import fold
from questions.languages.vi.gazetteer import neighbours
from questions.languages.vi.marks import capital, is_name
from questions.languages.vi.mentions import ordinals_in
from questions.languages.vi.names import KNOWN, NUMBERED_EVENT
from questions.languages.vi.numerals import SCALES, find_numerals, to_roman, write_number
from questions.languages.vi.phrases import Phrases
from questions.languages.vi.words import (
    CAPITALS,
    COUNTRIES,
    DEICTIC,
    DOCUMENT_HEADS,
    PERSON_HEADS,
    PLACE_HEADS,
    phrase_pattern,
)
from questions.reading import Abbreviation, Agreement, Clause, Mention, Reading
from questions.wording import Dated

_ASKED = {
    "day": ("vào ngày nào", "vào ngày {}", "Ngày "),
    "month": ("vào tháng nào, năm nào", "vào tháng {}", "Tháng "),
    "quarter": ("vào quý nào, năm nào", "vào quý {}", "Quý "),
    "year": ("vào năm nào", "vào năm {}", "Năm "),
    "decade": ("vào thập niên nào", "vào những năm {}", "Những năm "),
    "century": ("vào thế kỷ nào", "vào thế kỷ {}", "Thế kỷ "),
}
_ORDINALS = ("", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_CHANGING = re.compile(
    r"^(?:người|hộ|USD|đồng|%|tổ chức|cơ quan|thành viên|hội viên|đô|sinh viên|học sinh|cán bộ|giảng viên|doanh nghiệp|lao động|nhân viên|ngành|khoa|lượt|cửa hàng|chi nhánh|xã viên|đảng viên|con)(?!\w)"
)
_GENERAL = re.compile(
    r"(?<!\w)(?:kinh tế|chính trị|văn hóa|văn hoá|xã hội|an ninh|hòa bình|hoà bình|quốc phòng|giáo dục|môi trường)(?!\w)",
    re.IGNORECASE,
)
_UNIQUE = re.compile(
    r"(?<!\w)(?:duy nhất|đầu tiên|(?:lớn|dài|cao|sâu|nhỏ|rộng|đông|lâu đời|cổ|trẻ|già|nhiều|ngắn|thấp|nặng|nhanh|sớm|muộn) nhất)(?!\w)"
)
_OFFICE = re.compile(
    rf"{phrase_pattern(PERSON_HEADS - {'Ông', 'Bà', 'Anh', 'Chị', 'Đại diện', 'Lãnh đạo'})}(?: (?:Đại hội đồng|Ủy ban|Hội đồng))?(?: [{CAPITALS}][^\W\d_]*){{1,4}}"
)
# Birth comes first and death last: an order that holds them tells too much.
_LIFE = re.compile(r"(?<!\w)(?:sinh|chào đời|mất|qua đời|từ trần|hy sinh)(?!\w)")
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
# Heads that many use for one another: the one would not be wrong for the other.
_ALIKE = (
    {"Hiệp định", "Hiệp ước", "Thỏa thuận", "Thoả thuận", "Công ước", "Nghị định thư"},
    {"Bản ghi nhớ", "Biên bản ghi nhớ"},
    {"Tuyên bố", "Tuyên bố chung"},
)
_ISSUED = ("Nghị định", "Quyết định", "Thông tư", "Chỉ thị", "Nghị quyết")


class VietnameseWording(Phrases):
    """The question words and set phrases of Vietnamese."""

    copula = "là"

    def fold(self, text: str) -> str:
        """Return the form in which two writings are equal."""
        return fold(text)

    def asks_date(self, date: Mention) -> tuple[str, str] | None:
        """Return ``vào năm nào`` and ``vào năm {}``; ``từ năm nào`` where the text says from then on."""
        if not date.value or date.form not in _ASKED or date.vague not in ("", "từ", "kể từ", "đúng", "ngay"):
            return None
        asked, said, _ = _ASKED[date.form]
        if date.vague in ("từ", "kể từ"):
            return asked.replace("vào", "từ", 1), said.replace("vào", "từ", 1)
        return asked, said

    def date(self, value: str, *, alone: bool) -> str:
        """Return ``4/12/2006``, ``Tháng 2/2000`` or ``1977``."""
        return write_date(value, alone=alone)

    def number(self, value: float, like: str) -> str:
        """Return a number with the scale, decimals and sign of another one."""
        numeral = next(find_numerals(like), None)
        if numeral is None:
            return write_number(value)
        factor = 1
        for word in numeral.scale.lower().split():
            factor *= SCALES[word]
        digits = re.match(r"[\d.,]+", like)
        decimals = len(digits[0].partition(",")[2]) if digits else 0
        text = write_number(value / factor, decimals)
        if digits and "." not in digits[0] and factor == 1 and len(digits[0].partition(",")[0]) > 3:
            text = text.replace(".", "")
        return text + (f" {numeral.scale}" if numeral.scale else "") + ("%" if numeral.percent else "")

    def ordinal(self, value: int, form: str) -> str:
        """Return ``lần thứ nhất``, ``lần thứ 10`` or ``khóa XIII``."""
        lead, how = form.rsplit(" ", 1)
        if how == "roman":
            return f"{lead} {to_roman(value)}"
        said = _ORDINALS[value] if how == "words" and value < len(_ORDINALS) else str(value)
        return f"{lead} {said}"

    def gap_of_date(self, gap: str, value: str) -> str:
        """Return the statement with its gap saying what it wants: ``vào tháng ____ (tháng/năm)``."""
        hint = {"day": " (ngày/tháng/năm)", "month": " (tháng/năm)"}.get(precision_of(value), "")
        return gap.replace("____", f"____{hint}")

    def in_article(self, title: str) -> str:
        """Return ``Theo bài viết “…”``."""
        return f"Theo bài viết “{title}”"

    def without_source(self, statement: str) -> str:
        """Return a statement without ``Theo bài viết …,`` in front, for a stem that says so already."""
        bare = re.sub(r"^Theo bài viết(?: “[^”]*”| đăng năm \d{4})?, ", "", statement)
        return capital(bare)

    def asks_number(self, number: Mention) -> tuple[str, str]:
        """Return ``bao nhiêu``; ``khoảng bao nhiêu`` where the text is not exact."""
        asked = "bao nhiêu phần trăm" if number.form == "%" else "bao nhiêu"
        return (f"khoảng {asked}", "{}") if number.vague else (asked, "{}")

    def without_parts(self, after: str) -> str:
        """Return `` biến thể`` for `` biến thể là A và B``."""
        return re.split(r"(?<=\w)(?:,)? (?:là|gồm|bao gồm|như|trong đó|tức)(?= )", after, maxsplit=1)[0]

    def names_each(self, after: str, number: Mention) -> bool:
        """Return whether ``hai hạm đội Nam Hải và Đông Hải`` follows: few things, and words that join them."""
        return isinstance(number.value, int | float) and number.value <= 4 and " và " in after

    def count_in_place(self, before: str, asked: str, after: str, said: str) -> tuple[str, str, str, str]:
        """Return ``đã tổ chức Hội nghị … bao nhiêu lần`` for ``đã bốn lần tổ chức Hội nghị …``."""
        times = re.match(r" lần (?=[^\W\d_])", after)
        if times and before.rstrip().endswith(("đã", "từng", "được")):
            return f"{before.rstrip()} {after[times.end() :]}", f"{asked} lần", "", f"{said} lần"
        return before, asked, after, said

    def joined_to_ordinal(self, after: str) -> str:
        """Return ``của Hội nghị …`` for ``Hội nghị …``: "lần thứ mấy Hội nghị" runs together."""
        return f" của {after.strip()}" if is_name(after.strip()) else after

    def asks_ordinal(self) -> tuple[str, str]:
        """Return ``lần thứ mấy``."""
        return "lần thứ mấy", "{}"

    def asks_place(self, place: Mention) -> tuple[str, str]:
        """Return ``ở đâu``, and ``tại {}`` or ``ở {}`` as the article says."""
        return "ở đâu", f"{place.vague or 'tại'} {{}}"

    def front(self, clause: Clause, article: Article | None) -> str:
        """Return ``Ngày 4/12/2006``, the lead as it stands, or ``Theo bài viết đăng năm 2020``."""
        if len(clause.dates) == 1 and clause.dates[0].form in _ASKED and not clause.dates[0].vague:
            date = clause.dates[0]
            said = _ASKED[date.form][2] + write_date(str(date.value), alone=False)
            return f"{clause.lead}, {said[:1].lower()}{said[1:]}" if clause.titled else said
        if len(clause.dates) == 1 and clause.dates[0].form == "interval":
            return capital(clause.dates[0].text)
        if clause.lead:
            return clause.lead
        if clause.event and article is not None and not clause.dates:
            return self.in_article(article.title)
        changing = clause.now or any(v.kind == "number" and self.is_changing(v.unit) for v in clause.values)
        if not changing or article is None:
            return ""
        return (
            f"Theo bài viết đăng năm {article.published[:4]}"
            if article.published
            else f"Theo bài viết “{article.title}”"
        )

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
            return f"{head} nào về {agreement.topic}", short, f"{{}} về {agreement.topic}"
        return "văn kiện nào", agreement.name, "{}"

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
        return "văn kiện nào", f"có nội dung về {topic}"

    def stands_for(self, abbreviation: Abbreviation) -> tuple[str, str]:
        """Return ``UNIFEM là tên viết tắt của`` and ``cơ quan, tổ chức nào``."""
        kind = self.which(abbreviation.full)
        asked = "văn kiện nào" if abbreviation.document else kind if kind.startswith("cơ quan") else "cụm từ nào"
        return f"{abbreviation.short} là tên viết tắt của", asked

    def asks_unique(self, text: str) -> bool:
        """Return whether a predicate holds for one thing alone: the only one, the first, the longest."""
        return bool(_UNIQUE.search(text))

    def asks_list(self, noun: str) -> tuple[str, str]:
        """Return the question words for a part and for a stranger of a list: ``lĩnh vực nào sau đây``."""
        return f"những {noun} nào", f"{capital(noun)} nào sau đây không"

    def which_one(self, noun: Sequence[str], name: str) -> str:
        """Return ``tổ chức nào`` for ``tổ chức duy nhất …``: the noun in front of what makes it unique."""
        text = " ".join(noun)
        match = re.match(r"((?:[a-zđ\u00e0-\u1ef9]+ ){1,3}?)(?:duy nhất|đầu tiên|\w+ nhất)(?!\w)", text)
        noun_phrase = match[1].strip() if match else ""
        return "" if not noun_phrase or fold(noun_phrase) in fold(name) else f"{noun_phrase} nào"

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

    def is_changing(self, unit: str) -> bool:
        """Return whether a count of these goes on changing: people, members, money, per cent."""
        return bool(_CHANGING.match(unit))

    def places_like(self, name: str) -> Sequence[str]:
        """Return well-known cities, provinces or countries beside one of them."""
        return neighbours(name)

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
            "country": [
                name for name in sorted(COUNTRIES) if re.search(rf"(?<!\w){name}(?!\w)", reading.article.text)
            ],
            "organisation": list(dict.fromkeys(a.full for a in reading.abbreviations if not a.document)),
        }

    def other_documents(self, name: str, head: str, number: str) -> Sequence[str]:
        """Return the same name with another number, or with another kind of document in front."""
        if number:
            match = (
                re.search(r"\d+(?=\D*$)", number)
                if number.startswith(("Res", "A/"))
                else re.search(r"\d+", number)
            )
            values = [int(match[0]) + step for step in (2, -2, 1, -1, 3)] if match else []
            made = (
                [number[: match.start()] + str(v) + number[match.end() :] for v in values if v > 0]
                if match
                else []
            )
            return [name.replace(number, other) for other in made]
        if " về " not in name and " giữa " not in name:
            return []
        heads = _ISSUED if head in _ISSUED and head != "Nghị quyết" else _SWAPS
        alike = next((group for group in _ALIKE if head in group), {head})
        return [other + name[len(head) :] for other in heads if other not in alike]

    def leans(self, stem: str) -> str:
        """Return the words that point at text around the stem."""
        match = DEICTIC.search(stem.replace("sau đây", ""))
        return match[0] if match else ""

    def proves(self, proof: str, key: str, value: object, topic: str) -> bool:
        """Return whether a date or number of that value, or the name, stands in the proof."""
        if topic == "date":
            return any(date.value == value for date in find_dates(proof))
        if topic == "number":
            return any(numeral.value == value for numeral in find_numerals(proof))
        if topic == "ordinal":
            return any(mention.value == value for mention in ordinals_in(proof, 0))
        return fold(key) in fold(proof)

    def is_general(self, text: str, rights: Sequence[str]) -> bool:
        """Return whether "kinh tế" or "chính trị - an ninh" stands beside narrower things."""
        return bool(_GENERAL.search(text)) and not all(_GENERAL.search(right) for right in rights)

    def people_in(self, text: str) -> Sequence[str]:
        """Return office holders such as ``Chủ tịch Đại hội đồng Liên Hợp Quốc``."""
        found = [match[0] for match in _OFFICE.finditer(text)]
        return [name for name in dict.fromkeys(found) if name.split()[-1].isupper() or is_name(name.split()[-2])]

    def apart_in_time(self, findings: Sequence[Dated]) -> list[Any]:
        """Return the findings of which no two belong to one numbered series."""
        seen: set[str] = set()
        kept: list[Any] = []
        for finding in findings:
            event = NUMBERED_EVENT.search(finding.theme)
            series = fold(event["head"] + event["middle"]) if event else fold(finding.theme)
            if series not in seen and not _LIFE.search(finding.theme):
                seen.add(series)
                kept.append(finding)
        return kept


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
