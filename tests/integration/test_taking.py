"""A student's way through a quiz, at the level of services."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from questions.problems import ResponseRefused
from quiz.services import answering, attempts, catalogue, finishing, progress, quizzes, reviews, sessions
from quiz.services.answering import AttemptOver
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import Conflict, InputRefused, NotFound
from quiz.services.viewers import Viewer
from tests.factories.banks import RIGHT_RESPONSES
from tests.integration.answers import begin, give, take
from tests.integration.conftest import make_quiz

MINUTE = timedelta(minutes=1)


def test_a_published_quiz_is_listed_with_what_it_holds(quiz_id: int, student: Viewer) -> None:
    (card,) = catalogue.published_quizzes(student)

    assert (card.id, card.title, card.questions, card.open_attempt_id) == (quiz_id, "Đố vui ASEAN", 8, None)
    assert catalogue.published_quizzes(None)[0].questions == 8


def test_the_intro_says_what_to_expect(quiz_id: int, now: datetime) -> None:
    intro = catalogue.quiz_intro(quiz_id, None, now)

    assert (intro.questions, intro.max_mark, intro.time_limit) == (8, Decimal(9), None)
    assert (intro.open_attempt, intro.results, intro.refusal) == (None, (), None)


def test_an_attempt_is_taken_up_where_it_was_left(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    for position in (1, 2, 4):
        give(attempt_id, position, RIGHT_RESPONSES[position - 1], student, now)

    assert begin(quiz_id, student, now + MINUTE, seed=2) == attempt_id
    opened = catalogue.quiz_intro(quiz_id, student, now).open_attempt
    assert opened
    assert (opened.id, opened.answered, opened.count, opened.next_position) == (attempt_id, 3, 8, 3)
    page = answering.question_page(attempt_id, 1, student, now)
    assert page.answered == (True, True, False, True, False, False, False, False)
    assert page.form == {"answer": [str(page.shown.parts.index("1967"))]}


def test_all_right_answers_earn_the_whole_mark(quiz_id: int, student: Viewer, now: datetime) -> None:
    result = take(quiz_id, student, now, now + 2 * MINUTE)

    assert (result.state, result.mark, result.max_mark, result.seconds) == ("submitted", 9, 9, 120)


def test_nothing_given_earns_nothing(quiz_id: int, student: Viewer, now: datetime) -> None:
    assert take(quiz_id, student, now, now, right=0).mark == 0


def test_parts_earn_by_the_credit_rule(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    give(attempt_id, 2, {"chosen": [0]}, student, now)  # three of four options rightly ticked or left
    give(attempt_id, 4, {"judged": [True, False, True, None]}, student, now)  # three of four
    give(attempt_id, 7, {"matched": [0, 2]}, student, now)  # one of two

    assert finishing.submit(attempt_id, student, now).mark == Decimal("0.75") + Decimal("0.5") + Decimal("0.5")


def test_an_answer_may_be_changed_and_taken_back(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    give(attempt_id, 5, {"text": "Hà Nội"}, student, now)
    saved = give(attempt_id, 5, {"text": ""}, student, now)

    assert saved.answered is False
    assert answering.question_page(attempt_id, 5, student, now).answered[4] is False


def test_submitting_again_changes_nothing(quiz_id: int, student: Viewer, now: datetime) -> None:
    first = take(quiz_id, student, now, now + MINUTE, right=3)

    assert finishing.submit(first.attempt_id, student, now + 5 * MINUTE) == first


def test_after_submitting_nothing_is_saved(quiz_id: int, student: Viewer, now: datetime) -> None:
    result = take(quiz_id, student, now, now, right=0)

    with pytest.raises(AttemptOver) as refused:
        answering.save_response(result.attempt_id, 5, {"answer": ["Jakarta"]}, student, now)
    assert refused.value.problems[0].code == "attempt.over"
    with pytest.raises(AttemptOver):
        answering.question_page(result.attempt_id, 1, student, now)


def test_the_grace_accepts_and_its_end_finishes_from_what_is_saved(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Mười phút", time_limit=600))
    attempt_id = begin(quiz_id, student, now)
    grace_end = now + timedelta(seconds=600 + quizzes.GRACE_SECONDS)
    assert answering.question_page(attempt_id, 1, student, now).seconds_left == 600
    give(attempt_id, 5, {"text": "Jakarta"}, student, now)
    saved = give(attempt_id, 3, {"judged": [True]}, student, grace_end)

    with pytest.raises(AttemptOver) as refused:
        give(attempt_id, 1, {"chosen": [1]}, student, grace_end + timedelta(seconds=1))

    assert (saved.seconds_left, refused.value.problems[0].code) == (0, "attempt.time_over")
    result = reviews.review(attempt_id, student, grace_end + MINUTE).result
    assert (result.state, result.mark, result.seconds) == ("expired", 2, 600)
    assert finishing.submit(attempt_id, student, grace_end + MINUTE) == result


def test_an_expired_attempt_is_finished_by_whoever_looks(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Một phút", time_limit=60))
    begin(quiz_id, student, now)
    later = now + timedelta(hours=1)

    assert progress.my_progress(student, later)[0].result.state == "expired"
    assert catalogue.quiz_intro(quiz_id, student, later).open_attempt is None
    assert finishing.settle_overdue(later) == 0


def test_attempts_run_out(set_id: int, teacher: Viewer, student: Viewer, now: datetime) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Một lượt", attempts_allowed=1))
    take(quiz_id, student, now, now, right=1)

    assert catalogue.quiz_intro(quiz_id, student, now).refusal is not None
    with pytest.raises(Conflict) as refused:
        begin(quiz_id, student, now)
    assert refused.value.problems[0].code == "attempt.none_left"


def test_a_withdrawn_quiz_lets_nobody_begin_but_everybody_finish(
    quiz_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    attempt_id = begin(quiz_id, student, now)
    quizzes.withdraw(quiz_id, teacher)
    newcomer = sessions.begin_as_guest("An", now).viewer

    assert catalogue.published_quizzes(student) == []
    with pytest.raises(Conflict):
        begin(quiz_id, newcomer, now)
    with pytest.raises(NotFound):
        catalogue.quiz_intro(quiz_id, newcomer, now)
    give(attempt_id, 5, {"text": "Jakarta"}, student, now)
    assert finishing.submit(attempt_id, student, now).mark == 1


def test_an_attempt_is_nobody_elses_business(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    other = sessions.begin_as_guest("Bình", now).viewer

    for look in (
        lambda: answering.question_page(attempt_id, 1, other, now),
        lambda: answering.save_response(attempt_id, 1, {}, other, now),
        lambda: finishing.submit(attempt_id, other, now),
        lambda: reviews.review(attempt_id, other, now),
    ):
        with pytest.raises(NotFound):
            look()
    assert answering.question_page(attempt_id, 1, student, now).seconds_left is None


@pytest.mark.parametrize(
    ("position", "form"),
    [
        (1, {"answer": ["9"]}),
        (1, {"answer": ["0", "1"]}),
        (1, {"answer": ["-1"]}),
        (2, {"answer": ["x"]}),
        (3, {"answer-0": ["maybe"]}),
        (7, {"answer-0": ["3"]}),
        (8, {"answer-0": ["4"]}),
    ],
)
def test_a_form_that_no_page_sent_is_refused(
    quiz_id: int, student: Viewer, now: datetime, position: int, form: dict[str, list[str]]
) -> None:
    attempt_id = begin(quiz_id, student, now)

    with pytest.raises(ResponseRefused):
        answering.save_response(attempt_id, position, form, student, now)
    assert not any(answering.question_page(attempt_id, 1, student, now).answered)


def test_what_no_keyboard_types_is_not_stored(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    answering.save_response(attempt_id, 5, {"answer": ["Ja\0karta"]}, student, now)

    assert answering.question_page(attempt_id, 5, student, now).form == {"answer": ["Jakarta"]}


@pytest.mark.parametrize("position", [0, 9, 10**9])
def test_there_is_no_such_question(quiz_id: int, student: Viewer, now: datetime, position: int) -> None:
    attempt_id = begin(quiz_id, student, now)

    with pytest.raises(NotFound):
        answering.question_page(attempt_id, position, student, now)
    with pytest.raises(NotFound):
        answering.save_response(attempt_id, position, {}, student, now)


@pytest.mark.parametrize("nickname", ["", "   ", "\u202e\u200b", "!!!", "x" * 61])
def test_a_nickname_must_say_something(app: object, now: datetime, nickname: str) -> None:
    with pytest.raises(InputRefused) as refused:
        sessions.begin_as_guest(nickname, now)
    assert refused.value.problems[0].where == "nickname"


def test_progress_lists_the_latest_first(quiz_id: int, student: Viewer, now: datetime) -> None:
    first = take(quiz_id, student, now, now + MINUTE, right=2)
    second = take(quiz_id, student, now + 2 * MINUTE, now + 3 * MINUTE, right=5)

    lines = progress.my_progress(student, now)

    assert [line.result for line in lines] == [second, first]
    assert [line.counts for line in lines] == [False, True]
    assert [result.mark for result in (first, second)] == [2, 5]


def test_retired_questions_are_no_longer_asked(
    quiz_id: int, set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    from quiz.services import editing, sets

    first = sets.set_page(set_id, teacher).questions[0]
    editing.decide(set_id, [first.id], "retire", teacher, now)

    assert catalogue.quiz_intro(quiz_id, student, now).questions == 7
    attempt_id = begin(quiz_id, student, now)
    assert answering.question_page(attempt_id, 1, student, now).count == 7


def test_starting_needs_a_quiz(student: Viewer, now: datetime) -> None:
    with pytest.raises(NotFound):
        begin(404, student, now)
    assert attempts.seconds_left(now + timedelta(milliseconds=1500), now) == 2
