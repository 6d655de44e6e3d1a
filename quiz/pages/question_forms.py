"""A question as a form: its fields from a question, and from what was typed into them.

Rows are counted from 0: ``option-0-text``, ``option-0-why``; ``correct`` holds the numbers of the right options.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from werkzeug.datastructures import MultiDict

from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.question import Question
from quiz.services.composing import OptionEdit, PairEdit, QuestionEdit, StatementEdit

MOST_ROWS = 12
VERDICTS = {"true": True, "false": False}
Row = TypeVar("Row")


def edit_of(question: Question) -> QuestionEdit:
    """Return the fields of a question as it is."""
    above = question.passage.text if question.passage else ""
    edit = QuestionEdit(question.type, question.stem, question.explanation, above)
    match question.interaction:
        case Choose(options):
            rows = tuple(OptionEdit(each.text, each.correct, each.why) for each in options)
            return replace(edit, options=rows)
        case Judge((only,)) if question.stem_is_statement:
            return replace(edit, value=only.value, why=only.why)
        case Judge(statements):
            judged = tuple(StatementEdit(each.text, each.value, each.why) for each in statements)
            return replace(edit, statements=judged)
        case Write(answer):
            return replace(edit, answer=answer.text, accepted=answer.accepted)
        case Number(answer):
            tolerance = f"{answer.tolerance:g}".replace(".", ",") if answer.tolerance else ""
            return replace(edit, answer=answer.text, tolerance=tolerance, unit=answer.unit)
        case Order(items):
            return replace(edit, items=tuple(each.text for each in items))
        case Match(pairs, extra):
            matched = tuple(PairEdit(each.prompt, each.text) for each in pairs)
            return replace(edit, pairs=matched, extra=tuple(each.text for each in extra))


def read_edit(form: MultiDict[str, str], tag: str) -> QuestionEdit:
    """Return what was typed into the form of a question of this type."""
    right = set(form.getlist("correct"))
    return QuestionEdit(
        type=tag,
        stem=form.get("stem", ""),
        explanation=form.get("explanation", ""),
        passage=form.get("passage", ""),
        options=_rows(form, "option", lambda at: OptionEdit(at("text"), at("number") in right, at("why"))),
        statements=_rows(
            form, "statement", lambda at: StatementEdit(at("text"), VERDICTS.get(at("value")), at("why"))
        ),
        value=VERDICTS.get(form.get("value", "")),
        why=form.get("why", ""),
        answer=form.get("answer", ""),
        accepted=tuple(form.get("accepted", "").splitlines()),
        tolerance=form.get("tolerance", ""),
        unit=form.get("unit", ""),
        pairs=_rows(form, "pair", lambda at: PairEdit(at("prompt"), at("text"))),
        extra=tuple(form.get("extra", "").splitlines()),
        items=_rows(form, "item", lambda at: at("text")),
    )


def _rows(form: MultiDict[str, str], name: str, make: Callable[[Callable[[str], str]], Row]) -> tuple[Row, ...]:
    """Return one made row for each number whose text stands in the form."""

    def fields_of(number: int) -> Callable[[str], str]:
        return lambda field: str(number) if field == "number" else form.get(f"{name}-{number}-{field}", "")

    numbers = [number for number in range(MOST_ROWS) if f"{name}-{number}-text" in form]
    return tuple(make(fields_of(number)) for number in numbers)
