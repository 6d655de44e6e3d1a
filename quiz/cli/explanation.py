"""A bank or a paper explained in lines: what was found, what is asked of it, and what could not be proved."""

from collections.abc import Iterable, Iterator

from questions.explaining import Asked, ExplainedFact, Explanation, Unproved
from questions.fact import Evidence
from questions.paper import Paper
from quiz.cli.language import figure, gettext, ngettext
from quiz.labels import KINDS, PARTS, TYPES
from quiz.messages import in_words


def explained(explanation: Explanation) -> Iterator[str]:
    """Yield the facts in the article's order, then the rejects, then how many questions the facts have."""
    for number, each in enumerate(explanation.facts, 1):
        yield from _fact(number, each)
    if explanation.others:
        yield gettext("Câu hỏi không dựa vào dữ kiện nào")
        yield from _questions(explanation.others)
        yield ""
    yield f"{gettext('Không chứng minh được')}: {len(explanation.rejects)}"
    for reject in explanation.rejects:
        yield from _reject(reject)
    yield ""
    yield gettext("Số câu hỏi của mỗi dữ kiện")
    for questions, facts in explanation.per_fact:
        so_many = ngettext("%(num)s câu hỏi", "%(num)s câu hỏi", questions)
        yield f"  {so_many}: {ngettext('%(num)s dữ kiện', '%(num)s dữ kiện', facts)}"


def composed(paper: Paper) -> Iterator[str]:
    """Yield what a paper came to, and each of its parts beside what it could have been."""
    for section in paper.sections:
        yield gettext(
            "%(part)s: %(count)s / %(full)s câu, %(marks)s điểm; bài viết cho %(possible)s câu loại này"
        ) % {
            "part": gettext(PARTS[section.part.number]),
            "count": len(section.questions),
            "full": section.part.full,
            "marks": figure(section.marks),
            "possible": section.possible,
        }
    yield gettext("Cả đề: %(count)s câu, %(marks)s điểm") % {
        "count": len(paper.questions),
        "marks": figure(paper.marks),
    }


def _fact(number: int, each: ExplainedFact) -> Iterator[str]:
    yield f"{number}. {_named(KINDS, each.fact.kind)}: {each.value} | {each.fact.about}"
    yield from _quoted(each.fact.evidence)
    yield from _questions(each.asked)
    if not each.asked:
        yield f"   {gettext('Chưa có câu hỏi nào.')}"
    yield ""


def _questions(asked: Iterable[Asked]) -> Iterator[str]:
    for each in asked:
        key = gettext("như trên") if each.again else "; ".join(map(_answer, each.answers))
        yield f"   - {_named(TYPES, each.question.type)}: {_flat(each.question.stem)} → {key}"


def _reject(reject: Unproved) -> Iterator[str]:
    yield f"- {_flat(reject.stem)}"
    yield f"   {in_words(reject.reason, gettext)}"
    yield from _quoted(reject.evidence)


def _quoted(evidence: Iterable[Evidence]) -> Iterator[str]:
    """Yield the passages, the value in each between asterisks, which every terminal and file can show."""
    for passage in evidence:
        text, mark = passage.text, passage.mark
        if mark:
            start, end = mark.start - passage.start, mark.end - passage.start
            text = f"{text[:start]}**{text[start:end]}**{text[end:]}"
        yield f"   «{_flat(text)}»"


def _answer(answer: str | bool) -> str:
    if isinstance(answer, bool):
        return gettext("Đúng") if answer else gettext("Sai")
    return _flat(answer)


def _named(words: dict[str, str], code: str) -> str:
    return gettext(words[code]) if code in words else code


def _flat(text: str) -> str:
    return " ".join(text.split())
