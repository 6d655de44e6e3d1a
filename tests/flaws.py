"""Flaws of generated questions that a program can see, found without the program's own proofs.

Those that any question may have are the program's own (``questions.flaws``); what is asked of generated ones alone
stands here: their proof, their wording, their numbers of parts. The words for text that leans on other text are
more than those of the flaws, and none of those by which the generator leaves a sentence alone.
"""

import re
from collections import Counter
from collections.abc import Iterator

from questions import flaws
from questions.bank import Bank
from questions.fact import Evidence
from questions.interaction import Choose, Judge, Match, Order
from questions.languages.vi.folding import fold
from questions.languages.vi.numerals import WORDS
from questions.question import Question

LEANS = re.compile(
    r"\b(này|đó|nói trên|trên đây|hai bên|các bên|hai nước|hai phía|cùng ngày|cùng năm|trước đó|sau đó|khi đó|"
    r"theo đó|trong đó|qua đó|ngoài ra|tuy nhiên|bên cạnh đó|hiện nay|hiện tại)\b(?! nào)"
)
TWICE = re.compile(r"\b([^\W\d_]{2,}) \1\b")
# Reduplications and unit words that may stand twice.
MAY_STAND_TWICE = {"xa", "dần", "luôn", "ngày", "người", "nhà", "đời", "song", "rất", "mãi", "hằng"}
MARKS = re.compile(r"\s[,.;:?!)]|\(\s|,,|\?\?|[^.]\.\.(?!\.)|\s\s|,\s*[.?]")
NUMERALS = re.compile(r"\d+(?:[.,]\d+)*|\b[ivxlc]+\b")
IN_WORDS = re.compile(rf"\b({'|'.join([*WORDS, 'nhất', 'nhì'])})( ({'|'.join(WORDS)}))*\b")


def flaws_of(bank: Bank) -> Iterator[tuple[str, Question]]:
    """Yield every flaw of a bank by name, with its question."""
    for question in bank.questions:
        for flaw in (*_proof(question, bank), *_stem(question), *_options(question), *_statements(question)):
            yield flaw, question
        for problem in flaws.flaws_of(question, bank.language):
            yield problem.code, question
    yield from _repeated(bank)
    yield from _same_place(bank)


def _proof(question: Question, bank: Bank) -> Iterator[str]:
    if not question.evidence:
        yield "no evidence"
    texts = {article.id: article.text for article in bank.articles}
    for passage in passages_of(question):
        if texts.get(passage.article, "")[passage.start : passage.end] != passage.text or not passage.text:
            yield "evidence differs"
        if passage.mark and not passage.start <= passage.mark.start < passage.mark.end <= passage.end:
            yield "mark outside its passage"
    known = {fact.id for fact in bank.facts}
    if not question.facts or not known.issuperset(question.facts):
        yield "unknown facts"
    if not question.explanation:
        yield "no explanation"


def passages_of(question: Question) -> list[Evidence]:
    """Return every passage that a question cites, those of its parts among them."""
    found = list(question.cited)
    match question.interaction:
        case Choose() as choose:
            found += [passage for option in choose.options for passage in option.evidence]
        case Judge(statements):
            found += [each for statement in statements for each in statement.evidence]
        case _:
            pass
    return found


def _stem(question: Question) -> Iterator[str]:
    stem, content = question.stem, question.interaction
    tells = isinstance(content, Judge | Match | Order)
    if not 15 <= len(stem) <= 260:
        yield "length of the stem"
    if stem[:1].islower():
        yield "lower case at the start"
    if not tells and not (stem.endswith("?") or "____" in stem):
        yield "asks nothing"
    for text in _sentences(question):
        if not isinstance(content, Match | Order) and LEANS.search(fold(text)):
            yield "leans on the text around it"
        if MARKS.search(text) or text.count("(") != text.count(")"):
            yield "marks"
        found = TWICE.search(fold(text))
        said = " ".join(fold(each.text) for each in question.evidence)
        if found and found[1] not in MAY_STAND_TWICE and found[0] not in said:
            yield "a word stands twice"


def _sentences(question: Question) -> list[str]:
    """Return the stem, and the statements where there are any."""
    match question.interaction:
        case Judge(statements):
            return [statement.text for statement in statements]
        case _:
            return [question.stem]


def _options(question: Question) -> Iterator[str]:
    match question.interaction:
        case Choose(options):
            texts = [option.text for option in options]
            right = [option for option in options if option.correct]
            wrong = [option for option in options if not option.correct]
        case Match() | Order():
            yield from _parts(question)
            return
        case _:
            return
    if not 3 <= len(options) <= 7:
        yield "number of options"
    if not (len(right) == 1 if question.type == "single_choice" else 0 < len(right) < len(options)):
        yield "number of right options"
    if any(not option.why for option in wrong):
        yield "no reason"
    if question.topic in ("date", "number", "ordinal") and len({_shape(text) for text in texts}) > 1:
        yield "options of different forms"


def _parts(question: Question) -> Iterator[str]:
    match question.interaction:
        case Match(pairs):
            if len({fold(pair.prompt) for pair in pairs}) < len(pairs):
                yield "two prompts are the same"
            if len({fold(pair.text) for pair in pairs}) < len(pairs):
                yield "two prompts have one answer"
        case Order(items):
            values = [str(item.value) for item in items]
            if values != sorted(values) or len(set(values)) < len(values):
                yield "no order"
        case _:
            pass


def _shape(text: str) -> str:
    return IN_WORDS.sub("#", NUMERALS.sub("0", fold(text)))


def _statements(question: Question) -> Iterator[str]:
    if question.type != "multiple_true_false" or not isinstance(question.interaction, Judge):
        return
    texts = [fold(statement.text) for statement in question.interaction.statements]
    if not 2 <= len(texts) <= 6:
        yield "number of statements"
    if len(set(texts)) < len(texts):
        yield "two statements are the same"


def _repeated(bank: Bank) -> Iterator[tuple[str, Question]]:
    told = ("matching", "ordering", "multiple_true_false")
    stems = Counter(fold(question.stem) for question in bank.questions if question.type not in told)
    ids = Counter(question.id for question in bank.questions)
    for question in bank.questions:
        if stems[fold(question.stem)] > 1:
            yield "two questions have one stem", question
        if ids[question.id] > 1:
            yield "two questions have one id", question


def _same_place(bank: Bank) -> Iterator[tuple[str, Question]]:
    chosen = [question for question in bank.questions if question.type == "single_choice"]
    places = Counter(place_of_key(question) for question in chosen)
    if len(chosen) >= 12 and max(places.values()) > 0.45 * len(chosen):
        yield "the key stands in one place", chosen[0]


def place_of_key(question: Question) -> int:
    """Return at which place the first right option stands, -1 for none."""
    content = question.interaction
    options = content.options if isinstance(content, Choose) else ()
    return next((place for place, option in enumerate(options) if option.correct), -1)
