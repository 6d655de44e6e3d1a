"""What may be seen after an attempt, and that nothing of it can be seen before."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import pytest

from quiz.services import answering, catalogue, finishing, reviews
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import Conflict
from quiz.services.viewers import Viewer
from tests.factories.banks import QUESTIONS, RIGHT_RESPONSES, SENTENCES
from tests.integration.answers import begin, give, take
from tests.integration.conftest import make_quiz


def test_every_part_of_a_right_attempt_is_right(quiz_id: int, student: Viewer, now: datetime) -> None:
    result = take(quiz_id, student, now, now)

    review = reviews.review(result.attempt_id, student, now)

    assert (review.keys_shown, review.may_try_again, review.student) == (True, True, "Bình")
    assert [question.verdict for question in review.questions] == ["right"] * 8
    for question in review.questions:
        assert all(part.right for part in question.parts)
        assert question.explanation == "Theo bài viết."
        assert question.passages or question.shown.passage


def test_parts_stand_in_the_order_seen(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now, seed=5)
    seen = {p: answering.question_page(attempt_id, p, student, now).shown for p in range(1, 9)}
    give(attempt_id, 2, {"chosen": [0, 2]}, student, now)
    give(attempt_id, 8, {"ranks": [1, 3, 2]}, student, now)
    finishing.submit(attempt_id, student, now)

    questions = reviews.review(attempt_id, student, now).questions

    assert {question.position: question.shown for question in questions} == seen
    assert {part.text: (part.given, part.key) for part in questions[1].parts} == {
        "Indonesia": ("true", "true"),
        "Thái Lan": ("", "true"),
        "Việt Nam": ("true", ""),
        "Lào": ("", ""),
    }
    assert [part.text for part in questions[1].parts] == list(seen[2].parts)
    assert {part.text: (part.given, part.key, part.right) for part in questions[7].parts} == {
        "Thành lập ASEAN": ("1", "1", True),
        "Brunei gia nhập": ("3", "2", False),
        "Hiến chương có hiệu lực": ("2", "3", False),
    }
    assert [question.verdict for question in questions] == ["open", "partly", *["open"] * 5, "wrong"]


def test_the_proof_is_marked_within_its_passage(quiz_id: int, student: Viewer, now: datetime) -> None:
    result = take(quiz_id, student, now, now, right=0)

    first = reviews.review(result.attempt_id, student, now).questions[0]

    (passage,) = first.passages
    assert (passage.text, passage.article) == (SENTENCES[0], "ASEAN qua các năm")
    assert [passage.text[start:end] for start, end in passage.marks] == ["8/8/1967"]
    wrong = next(part for part in first.parts if part.text == "1945")
    assert (wrong.why, wrong.passages[0].text) == ("«1945» không phải là đáp án.", SENTENCES[5])


def test_a_typed_answer_shows_what_else_was_right(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    give(attempt_id, 5, {"text": "Gia-các-ta"}, student, now)
    give(attempt_id, 6, {"text": "58 tỷ"}, student, now)
    finishing.submit(attempt_id, student, now)

    questions = reviews.review(attempt_id, student, now).questions

    assert questions[4].accepted == ("Gia-các-ta",)
    assert [(q.parts[0].given, q.parts[0].key, q.parts[0].right) for q in questions[4:6]] == [
        ("Gia-các-ta", "Jakarta", True),
        ("58 tỷ", "57,01 tỷ", False),
    ]


def test_an_open_attempt_is_not_reviewed(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)

    with pytest.raises(Conflict):
        reviews.review(attempt_id, student, now)


def test_keys_wait_until_no_attempt_counts_any_more(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    settings = QuizSettings("Hai lượt", attempts_allowed=2, grade_method="highest")
    quiz_id = make_quiz(set_id, teacher, settings)
    first = take(quiz_id, student, now, now, right=3)

    hidden = reviews.review(first.attempt_id, student, now)
    assert not hidden.keys_shown
    assert hidden.result.mark == 3
    assert_no_keys(asdict(hidden))
    assert all(question.mark is None and question.verdict is None for question in hidden.questions)
    assert reviews.review(first.attempt_id, teacher, now).keys_shown

    take(quiz_id, student, now, now, right=8)
    assert reviews.review(first.attempt_id, student, now).keys_shown


def test_without_a_limit_only_the_first_method_shows_keys(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Cao nhất", grade_method="highest"))
    results = [take(quiz_id, student, now, now, right=1) for _ in range(3)]

    assert not reviews.review(results[-1].attempt_id, student, now).keys_shown


def test_nothing_gives_a_key_away_before_the_end(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)
    seen: list[Any] = [asdict(catalogue.quiz_intro(quiz_id, student, now))]
    for position in range(1, 9):
        seen.append(asdict(answering.question_page(attempt_id, position, student, now)))
        seen.append(asdict(give(attempt_id, position, RIGHT_RESPONSES[position - 1], student, now)))

    for each in seen:
        assert_no_keys(each)


def test_a_page_tells_nothing_by_its_order(set_id: int, teacher: Viewer, student: Viewer, now: datetime) -> None:
    """The right option, item and answer stand at every place now and then."""
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Xáo trộn"))
    places: set[int] = set()
    for seed in range(12):
        attempt_id = begin(quiz_id, student, now + timedelta(minutes=seed), seed)
        shown = answering.question_page(attempt_id, 8, student, now).shown
        places.add(shown.parts.index("Thành lập ASEAN"))
        assert shown.parts != ("Thành lập ASEAN", "Brunei gia nhập", "Hiến chương có hiệu lực")
        finishing.submit(attempt_id, student, now + timedelta(minutes=seed))

    assert places == {0, 1, 2}


def assert_no_keys(value: object) -> None:
    """Look for the texts that only a key, an explanation or a proof has."""
    text = json.dumps(value, default=str, ensure_ascii=False)
    for secret in secrets():
        assert secret not in text


def secrets() -> Iterator[str]:
    yield from ("Theo bài viết.", "không phải là đáp án", "Lào gia nhập năm 1997.", "Gia-các-ta", "57010000000")
    yield from ('"correct"', '"tolerance"', '"accepted": ["')
    for question in QUESTIONS:
        yield from (passage["text"] for passage in question.get("evidence", []) if passage["text"] != SENTENCES[5])


def test_the_secrets_are_in_the_review(quiz_id: int, student: Viewer, now: datetime) -> None:
    """Else the search above would find nothing because there is nothing."""
    result = take(quiz_id, student, now, now)
    text = json.dumps(asdict(reviews.review(result.attempt_id, student, now)), default=str, ensure_ascii=False)

    assert "Theo bài viết." in text
    assert "Gia-các-ta" in text
    assert SENTENCES[0] in text
