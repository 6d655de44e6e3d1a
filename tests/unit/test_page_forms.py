"""What pages read from forms, and what they show in them."""

import pytest
from markupsafe import Markup
from werkzeug.datastructures import MultiDict

from questions.question import Question
from quiz.pages.evidence import highlighted, highlighted_part
from quiz.pages.forms import own_path
from quiz.pages.question_forms import edit_of, read_edit
from quiz.pages.quiz_forms import TypedQuiz, read_quiz
from quiz.services.composing import QuestionEdit
from quiz.services.filling import Draw, ExamPaper
from quiz.services.refusals import InputRefused
from tests.factories.banks import bank

QUESTIONS = bank().questions


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:go()",
        "",
        "x",
        "/ x",
    ],
)
def test_nobody_is_sent_elsewhere(path: str) -> None:
    assert own_path(path, "/home") == "/home"


@pytest.mark.parametrize("path", ["/", "/teach/sets/3?state=draft#current", "/quizzes/1"])
def test_own_paths_are_kept(path: str) -> None:
    assert own_path(path) == path


def form_of(edit: QuestionEdit) -> MultiDict[str, str]:
    """Return what a browser sends for the form that shows these fields."""
    pairs = [
        ("stem", edit.stem), ("explanation", edit.explanation), ("answer", edit.answer), ("unit", edit.unit),
        ("accepted", "\r\n".join(edit.accepted)), ("tolerance", edit.tolerance), ("why", edit.why),
        ("passage", edit.passage), ("extra", "\r\n".join(edit.extra)),
        ("value", {True: "true", False: "false", None: ""}[edit.value]),
    ]  # fmt: skip
    for number, option in enumerate(edit.options):
        pairs += [(f"option-{number}-text", option.text), (f"option-{number}-why", option.why)]
        pairs += [("correct", str(number))] if option.correct else []
    for number, each in enumerate(edit.statements):
        pairs += [(f"statement-{number}-text", each.text), (f"statement-{number}-why", each.why)]
        pairs += [(f"statement-{number}-value", str(each.value).lower())]
    for number, pair in enumerate(edit.pairs):
        pairs += [(f"pair-{number}-prompt", pair.prompt), (f"pair-{number}-text", pair.text)]
    pairs += [(f"item-{number}-text", item) for number, item in enumerate(edit.items)]
    return MultiDict(pairs)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)
def test_a_form_sent_as_it_came_changes_nothing(question: Question) -> None:
    edit = edit_of(question)

    assert read_edit(form_of(edit), question.type) == edit


def test_limits_left_empty_are_none() -> None:
    settings, choice = read_quiz(TypedQuiz("Bài", "", "", "first", "draw", "12"), [])

    assert (settings.time_limit, settings.attempts_allowed, choice) == (None, None, Draw(12))


def test_a_paper_needs_no_count() -> None:
    assert read_quiz(TypedQuiz("Bài", way="paper", count="vô nghĩa"), [3])[1] == ExamPaper()


def test_minutes_become_seconds_and_chosen_questions_stay() -> None:
    settings, choice = read_quiz(TypedQuiz("Bài", "15", " 2 ", "last", "choose", ""), [3, 1])

    assert (settings.time_limit, settings.attempts_allowed, choice) == (900, 2, [3, 1])


@pytest.mark.parametrize("text", ["mười", "-1", "0", "1.5", "99999999999", "²"])
def test_what_is_no_count_names_its_field(text: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_quiz(TypedQuiz("Bài", text), [])

    assert [problem.where for problem in refused.value.problems] == ["minutes"]


def test_marks_are_highlighted_and_everything_is_escaped() -> None:
    assert highlighted("a <b> 1977 & 1978", [(6, 10), (8, 10)]) == Markup(
        "a &lt;b&gt; <mark>1977</mark> &amp; 1978"
    )


def test_a_proof_is_shaded_around_its_mark() -> None:
    text = "Năm 1977 vui. Rồi thôi."

    assert highlighted_part(text, (0, 23), [(0, 13)], [(4, 8)]) == Markup(
        '<span class="proof">Năm </span><mark>1977</mark><span class="proof"> vui.</span> Rồi thôi.'
    )


def test_a_mark_outside_the_part_does_no_harm() -> None:
    assert highlighted_part("một hai ba", (4, 7), [(0, 3)], [(8, 10)]) == Markup("hai")
