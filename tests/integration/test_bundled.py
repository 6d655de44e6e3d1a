"""The quiz that an empty place starts with."""

from datetime import datetime

from flask import Flask

from quiz.services import answering, banks, bundled, catalogue, quizzes, reviews
from quiz.services.viewers import Viewer
from tests.factories.banks import bank_bytes
from tests.integration.answers import begin, take


def test_twelve_questions_of_many_types_each_about_its_own_fact(
    app: Flask, teacher: Viewer, now: datetime
) -> None:
    quiz_id = bundled.publish_bundled_quiz(now)
    assert quiz_id

    page = quizzes.quiz_page(quiz_id, teacher)
    facts = [fact for each in page.questions for fact in each.question.facts]
    assert len(page.questions) == 12
    assert len({each.question.type for each in page.questions}) >= 5
    assert len(facts) == len(set(facts))
    assert page.line.settings.attempts_allowed is page.line.settings.time_limit is None
    assert (page.line.state, page.line.settings.grade_method) == ("published", "first")


def test_it_can_be_taken_and_every_key_has_its_proof(app: Flask, student: Viewer, now: datetime) -> None:
    quiz_id = bundled.publish_bundled_quiz(now)
    assert quiz_id
    attempt_id = begin(quiz_id, student, now)
    for position in range(1, 13):
        assert answering.question_page(attempt_id, position, student, now).shown.stem
    result = take(quiz_id, student, now, now, right=0)

    review = reviews.review(result.attempt_id, student, now)

    assert review.keys_shown
    for question in review.questions:
        proofs = [*question.passages, *(passage for part in question.parts for passage in part.passages)]
        assert proofs
        assert all(passage.article for passage in proofs)


def test_it_comes_to_an_empty_place_only(app: Flask, teacher: Viewer, now: datetime) -> None:
    assert bundled.publish_bundled_quiz(now)
    assert bundled.publish_bundled_quiz(now) is None
    assert len(catalogue.published_quizzes(None)) == 1


def test_it_does_not_join_what_is_there(app: Flask, teacher: Viewer, now: datetime) -> None:
    banks.import_bank(bank_bytes(), teacher, now)

    assert bundled.publish_bundled_quiz(now) is None
