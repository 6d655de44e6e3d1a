"""What a question must prove before it may exist; one that fails is kept as a reject with the reason."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from questions.fact import Evidence
from questions.formats.bank_json import question_problems
from questions.interaction import Choose, Interaction, Judge, Match, Number, Order, Write
from questions.material import Material
from questions.problems import Problem
from questions.question import Question
from questions.whole_words import stands_in

MAX_STEM, MIN_STEM, MAX_WORDS = 260, 15, 40
_DOUBLED = re.compile(r"(?<!\w)(\w{3,}) \1(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reject:
    """A question that could not be proved: its stem, the reason, and the evidence that it would have cited."""

    stem: str
    reason: Problem
    evidence: tuple[Evidence, ...] = ()


def failures(question: Question, material: Material) -> Iterator[Problem]:
    """Yield every obligation that a question does not meet."""
    yield from question_problems(question)
    yield from _stem_failures(question, material)
    yield from _evidence_failures(question, material)
    yield from _option_failures(question, material)


def same_stems(questions: list[Question], material: Material) -> set[str]:
    """Return the ids of questions that ask with the same words as another one."""
    count = Counter(_asks(question, material) for question in questions)
    return {question.id for question in questions if count[_asks(question, material)] > 1}


def _asks(question: Question, material: Material) -> str:
    names = question.type in ("matching", "ordering", "multiple_true_false")
    return f"{question.id if names else ''}{material.wording.fold(question.stem)}"


def _stem_failures(question: Question, material: Material) -> Iterator[Problem]:
    stem = question.stem
    if not MIN_STEM <= len(stem) <= MAX_STEM:
        yield Problem("reject.stem_length", {"length": len(stem)})
    if not (stem[:1].isupper() or stem[:1].isdigit() or stem[:1] in '“"'):
        yield Problem("reject.stem_opening")
    leaning = material.wording.leans(stem)
    if leaning and not question.passage and not isinstance(question.interaction, Judge | Match | Order):
        yield Problem("reject.leans_on_text", {"words": leaning})
    if re.search(r"\s[,.;:?]|\s\s|\(\s|\s\)|,,|\?\?|\.\.", stem) or stem.count("(") != stem.count(")"):
        yield Problem("reject.marks")
    asks = "?" in stem or "____" in stem
    if not asks and isinstance(question.interaction, Choose | Write | Number):
        yield Problem("reject.asks_nothing")
    if len(stem.split()) > MAX_WORDS and not isinstance(question.interaction, Match | Order):
        yield Problem("reject.stem_length", {"length": len(stem)})
    said = " ".join(passage.text for passage in question.evidence)
    if any(twice[0] not in said for twice in _DOUBLED.finditer(stem)):  # "Năm năm sau" is the article's own
        yield Problem("reject.marks")
    for key, _ in _key_values(question.interaction):
        short = 0 if question.topic == "number" else 2
        if len(material.wording.fold(key)) > short and _holds(stem, key, material):
            yield Problem("reject.key_in_stem", {"key": key})


def _evidence_failures(question: Question, material: Material) -> Iterator[Problem]:
    if not question.evidence:
        yield Problem("reject.no_evidence")
    text = material.reading.article.text
    for passage in question.evidence:
        if text[passage.start : passage.end] != passage.text:
            yield Problem("reject.evidence_differs")
    proof = " ".join(passage.text for passage in question.evidence)
    if isinstance(question.interaction, Choose | Write | Number) and question.topic != "list":
        for key, value in _key_values(question.interaction):
            if not material.wording.proves(proof, key, value, question.topic):
                yield Problem("reject.key_not_in_evidence", {"key": key})


def _option_failures(question: Question, material: Material) -> Iterator[Problem]:
    if not isinstance(question.interaction, Choose):
        return
    folded = [material.wording.fold(option.text) for option in question.interaction.options]
    if len(set(folded)) < len(folded):
        yield Problem("reject.same_options")
    values = [str(o.value) for o in question.interaction.options if o.value is not None]
    if question.topic in ("date", "number", "ordinal") and len(set(values)) < len(values):
        yield Problem("reject.same_options")
    if question.type == "single_choice":
        keys = [len(o.text) for o in question.interaction.options if o.correct]
        wrong = [len(o.text) for o in question.interaction.options if not o.correct]
        if keys and wrong and keys[0] > 20 and keys[0] > 1.5 * max(wrong):
            yield Problem("reject.key_stands_out")
    for option in question.interaction.options:
        if not option.correct and not option.why:
            yield Problem("reject.no_reason", {"option": option.text})


def _key_values(content: Interaction) -> list[tuple[str, object]]:
    match content:
        case Choose():
            return [(option.text, option.value) for option in content.options if option.correct]
        case Write() | Number():
            return [(content.answer.text, content.answer.value)]
        case _:
            return []


def _holds(stem: str, key: str, material: Material) -> bool:
    return stands_in(material.wording.fold(key), material.wording.fold(stem))
