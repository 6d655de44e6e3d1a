"""How Vietnamese asks: nothing moves, the answer's words give way to a question word."""

import math
import re
from collections.abc import Sequence
from typing import Any

from questions.bank import Article
from questions.fact import Value
from questions.languages.vi.circumstances import has_own_time
from questions.languages.vi.completions import values_of_same_year, values_with_year
from questions.languages.vi.dates import find_dates, months_named, precision_of, write_date
from questions.languages.vi.folding import fold
from questions.languages.vi.gazetteer import BROAD_FIELDS, FIELDS
from questions.languages.vi.marks import capital, count_words, is_name
from questions.languages.vi.mentions import ordinals_in
from questions.languages.vi.names import NUMBERED_EVENT
from questions.languages.vi.naming import Naming
from questions.languages.vi.numerals import SCALES, find_numerals, to_roman, write_number
from questions.languages.vi.phrases import Phrases
from questions.languages.vi.places import Places
from questions.languages.vi.words import CHANGING, DEICTIC, FEW, NAMES_FOLLOW
from questions.reading import Clause, Listing, Mention
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
_DATE_LEAD = re.compile(r"(?:ngày|hôm|tháng|năm|rạng sáng|sáng|trưa|chiều|tối|đêm) ", re.IGNORECASE)
_DECADE_LEAD = re.compile(r"(?:thập niên|thập kỷ) ", re.IGNORECASE)
_GENERAL = re.compile(
    r"(?<!\w)(?:kinh tế|chính trị|văn hóa|văn hoá|xã hội|an ninh|hòa bình|hoà bình|quốc phòng|giáo dục|môi trường)(?!\w)",
    re.IGNORECASE,
)
_UNIQUE = re.compile(
    r"(?<!\w)(?:duy nhất|đầu tiên|(?:lớn|dài|cao|sâu|nhỏ|rộng|đông|lâu đời|cổ|trẻ|già|nhiều|ngắn|thấp|nặng|nhanh|sớm|muộn) nhất)(?!\w)"
)
# Birth comes first and death last: an order that holds them tells too much.
_RANKED = re.compile(r"(?<!\w)thứ (?:\d|[IVX]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)")
_LIFE = re.compile(r"(?<!\w)(?:sinh|chào đời|mất|qua đời|từ trần|hy sinh)(?!\w)")


def _is_far_from(text: str, title: str) -> bool:
    """Return whether a short title may stand in front of a text that has none of its names."""
    names = {word for word in re.findall(r"\w+", title)[1:] if is_name(word)}
    return (
        bool(names)
        and count_words(title) <= 14
        and count_words(title) + count_words(text) <= 34
        and names.isdisjoint(re.findall(r"\w+", text))
    )


class VietnameseWording(Naming, Phrases, Places):
    """The question words and set phrases of Vietnamese."""

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

    def months_named(self, text: str) -> frozenset[int]:
        """Return 8 for ``Cách mạng tháng Tám`` and for ``trong tháng 8``, nothing for ``tháng 8/1945``."""
        return months_named(text)

    def number(self, value: float, like: str) -> str:
        """Return a number with the scale, decimals and sign of another one."""
        numeral = next(find_numerals(like), None)
        if numeral is None:
            return write_number(value)
        factor = self.scale(like)
        digits = re.match(r"[\d.,]+", like)
        decimals = len(digits[0].partition(",")[2]) if digits else 0
        if numeral.compound:  # "3 tỷ 400 triệu" is 3,4 tỷ
            amount = value / factor
            exact = next((places for places in range(4) if round(amount, places) == amount), None)
            if exact is None:
                return write_number(value)
            decimals = exact
        text = write_number(value / factor, decimals)
        if digits and "." not in digits[0] and factor == 1 and len(digits[0].partition(",")[0]) > 3:
            text = text.replace(".", "")
        return text + (f" {numeral.scale}" if numeral.scale else "") + ("%" if numeral.percent else "")

    def scale(self, written: str) -> int:
        """Return 10 000 for ``6 vạn``, 10^15 for ``2 triệu tỷ``, 1 where no scale is written."""
        numeral = next(find_numerals(written), None)
        return math.prod(SCALES[word] for word in numeral.scale.lower().split()) if numeral else 1

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

    def bound(self, vague: str) -> str:
        """Return ``least`` for ``hơn`` and ``trên``, ``most`` for ``dưới``, else nothing."""
        word = vague.lower().removeprefix("khoảng ")
        return "least" if word in ("hơn", "trên") else "most" if word == "dưới" else ""

    def in_gap(self, value: Mention) -> tuple[str, str, str]:
        """Return ``1984``, ``year``, ``năm {}`` for ``năm 1984``; a figure keeps its scale, an ordinal its lead."""
        if value.kind == "date":
            lead = _DATE_LEAD.match(value.text)
            long = value.form in ("quarter", "decade", "century")
            frame = _ASKED[value.form][1].removeprefix("vào ") if long else f"{lead[0] if lead else ''}{{}}"
            if decade := _DECADE_LEAD.match(value.text):
                frame = f"{decade[0]}{{}}"
            return write_date(str(value.value), alone=False), value.form, frame
        if value.kind in ("place", "agreement"):
            return value.text, value.form, "{}"
        number = float(value.value) if isinstance(value.value, int | float) else 0.0
        if value.kind == "ordinal":
            lead = value.form.rsplit(" ", 1)[0]
            return self.ordinal(int(number), value.form), value.form, "{}"
        how = f"{'about' if value.vague else 'exact'}|{'words' if value.text[0].isalpha() else 'digits'}"
        return self.number(number, value.text), f"{value.form}|{value.unit}|{how}", "{}"

    def without_source(self, statement: str) -> str:
        """Return a statement without ``Theo bài viết …,`` in front, for a stem that says so already."""
        bare = re.sub(r"^Theo bài viết(?: “[^”]*”| đăng năm \d{4})?, ", "", statement)
        return capital(bare)

    def asks_number(self, number: Mention) -> tuple[str, str]:
        """Return ``bao nhiêu``; ``khoảng bao nhiêu`` where the text is not exact."""
        asked = "bao nhiêu phần trăm" if number.form == "%" else "bao nhiêu"
        if number.unit.startswith("cấp"):
            asked = "mấy"
        return (f"khoảng {asked}", "{}") if number.vague else (asked, "{}")

    def without_parts(self, after: str) -> str:
        """Return `` biến thể`` for `` biến thể là A và B``."""
        return re.split(
            r"(?<=\w),? (?:là(?=[^.]*(?:,| và ))|gồm|bao gồm|như|trong đó|tức)(?= )", after, maxsplit=1
        )[0]

    def gap_of_abbreviation(self, gap: str) -> str:
        """Return ``… là ____ (tên viết tắt)`` and a full stop."""
        return gap.replace("____", "____ (tên viết tắt)")

    def lists(self, subject: str) -> bool:
        """Return whether commas, ``và`` or ``cùng với`` join the names of a subject."""
        return bool(re.search(r", | và | cùng với ", subject))

    def names_each(self, after: str, number: Mention) -> bool:
        """Return whether ``hai hạm đội Nam Hải và Đông Hải`` follows: few things, and words that join them."""
        few = isinstance(number.value, int | float) and number.value <= FEW
        return few and bool(re.search(" (?:và|với) ", after) or NAMES_FOLLOW.match(after))

    def count_in_place(self, before: str, asked: str, after: str, said: str) -> tuple[str, str, str, str]:
        """Return ``đã tổ chức Hội nghị … bao nhiêu lần`` for ``đã bốn lần tổ chức Hội nghị …``."""
        times = re.match(r" lần (?=[^\W\d_])", after)
        if times and before.rstrip().endswith(("đã", "từng", "được")):
            return f"{before.rstrip()} {after[times.end() :]}", f"{asked} lần", "", f"{said} lần"
        return before, asked, after, said

    def joined_to_ordinal(self, after: str) -> str:
        """Return ``của Hội nghị …`` for ``Hội nghị …``: "lần thứ mấy Hội nghị" runs together."""
        return f" của {after.strip()}" if is_name(after.strip()) else after

    def numbers_event(self, before: str) -> bool:
        """Return whether ``Khóa họp``, ``Hội nghị …`` stands before ``lần thứ``."""
        return bool(
            re.search(
                r"(?:Hội nghị|Đại hội|Khóa họp|Kỳ họp|Phiên họp|Diễn đàn|Giải|Cuộc thi|Liên hoan|Lễ hội)(?: [^,;()]{0,60})? lần thứ $",
                before,
            )
        )

    def asks_ordinal(self) -> tuple[str, str]:
        """Return ``lần thứ mấy``."""
        return "lần thứ mấy", "{}"

    def fronted(self, said: str) -> str:
        """Return ``Năm {}`` for ``vào năm {}``, ``Từ năm {}`` for ``từ năm {}``."""
        return capital(said.removeprefix("vào "))

    def has_own_time(self, text: str) -> bool:
        """Return whether a date at the end would belong to ``mà …`` or ``sau 3 năm …``."""
        return has_own_time(text)

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
        if article is None:
            return ""
        changing = (
            clause.now
            or " đang " in clause.text
            or any(v.kind == "number" and self.is_changing(v.unit) for v in clause.values)
        )
        if not changing:
            return self.in_article(article.title) if _is_far_from(clause.text, article.title) else ""
        return (
            f"Theo bài viết đăng năm {article.published[:4]}"
            if article.published
            else self.in_article(article.title)
        )

    def asks_unique(self, text: str) -> bool:
        """Return whether a predicate holds for one thing alone: the only one, the first, the longest."""
        return bool(_UNIQUE.search(text))

    def asks_list(self, listing: Listing, article: Article) -> tuple[str, str, str]:
        """Return ``Theo bài viết “…”, ASEAN và LHQ … trong``, ``những lĩnh vực nào``, ``các lĩnh vực: {}``."""
        start = listing.stem.rindex("những ")
        before = re.sub(r"^(?:nhiều|một số) ", "các ", listing.stem[:start].rstrip(), flags=re.IGNORECASE)
        asked = listing.stem[start:]
        front = self.front(listing.clause, article)
        lead = front if front.startswith(("Theo bài viết đăng", "Ngày", "Tháng", "Năm")) else "Theo bài viết"
        return self.opened(lead, before), asked, f"các {asked.removeprefix('những ').removesuffix(' nào')}: {{}}"

    def strangers_to(self, noun: str, rights: Sequence[str]) -> Sequence[str]:
        """Return fields of cooperation as broad as the right ones; nothing for other kinds."""
        if noun != "lĩnh vực":
            return ()
        if not all(_GENERAL.search(right) for right in rights):
            return FIELDS
        joint = next((mark for mark in (" - ", " – ", "-") if any(mark in right for right in rights)), " ")
        return [field.format(joint) for field in BROAD_FIELDS]

    def is_changing(self, unit: str) -> bool:
        """Return whether a count of these goes on changing: people, members, money, per cent."""
        return bool(CHANGING.match(unit))

    def leans(self, stem: str) -> str:
        """Return the words that point at text around the stem."""
        match = DEICTIC.search(stem.replace("sau đây", ""))
        return match[0] if match else ""

    def proves(self, proof: str, key: str, value: object, topic: str) -> bool:
        """Return whether a date or number of that value, or the name, stands in the proof."""
        if topic == "date":
            given = [*values_with_year(proof), *(date.value for date in find_dates(proof))]
            return value in given
        if topic == "number":
            return any(numeral.value == value for numeral in find_numerals(proof))
        if topic == "ordinal":
            return any(mention.value == value for mention in ordinals_in(proof, 0))
        return fold(key) in fold(proof)

    def values_in(self, text: str) -> frozenset[Value]:
        """Return the values of all dates, numbers and ordinals of a text."""
        found = (*find_dates(text), *find_numerals(text), *ordinals_in(text, 0))
        return frozenset((*(each.value for each in found), *values_of_same_year(text)))

    def is_general(self, text: str, rights: Sequence[str]) -> bool:
        """Return whether "kinh tế" or "chính trị - an ninh" stands beside narrower things."""
        return bool(_GENERAL.search(text)) and not all(_GENERAL.search(right) for right in rights)

    def apart_in_time(self, findings: Sequence[Dated]) -> list[Any]:
        """Return the findings of which no two belong to one numbered series, "(thành viên thứ 6)"."""
        seen: set[str] = set()
        kept: list[Any] = []
        for finding in findings:
            event = NUMBERED_EVENT.search(finding.theme)
            series = fold(event["head"] + event["middle"]) if event else fold(finding.theme)
            series = "" if _RANKED.search(finding.theme) and not event else series
            if series not in seen and not _LIFE.search(finding.theme):
                seen.add(series)
                kept.append(finding)
        return kept
