"""A teacher's way: drafts, decisions, edits, quizzes."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from questions.interaction import Choose, Write
from questions.problems import ArticleRefused
from questions.question import TYPES, Passage, grade
from quiz import models
from quiz.services import accounts, articles, banks, catalogue, editing, quizzes, reviews, sets
from quiz.services.composing import OptionEdit, PairEdit, QuestionEdit, StatementEdit
from quiz.services.filling import Draw
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import Conflict, InputRefused, NotAllowed, NotFound
from quiz.services.viewers import Viewer
from tests.factories.banks import SENTENCES, bank, bank_bytes, bank_node
from tests.integration.answers import begin, give, take
from tests.integration.test_banks import count, versions_of

ARTICLE = Path(__file__).parents[2] / "questions" / "articles" / "asean-un.txt"
QUESTIONS = bank().questions
CHOICE = QuestionEdit(
    "single_choice",
    "Thủ đô của Lào là thành phố nào?",
    "Viêng Chăn là thủ đô của Lào.",
    options=(
        OptionEdit("Viêng Chăn", correct=True),
        OptionEdit("Luông Pha Băng", correct=False, why="Đây là cố đô."),
        OptionEdit("", correct=False),
    ),
)
SHORT = QuestionEdit("short_answer", "Lào gia nhập ASEAN năm nào?", answer="1997", accepted=("năm 1997", ""))


def test_an_article_becomes_a_set_of_drafts(teacher: Viewer, now: datetime) -> None:
    set_id = articles.add_article(ARTICLE.read_bytes(), teacher, now)

    page = sets.set_page(set_id, teacher)
    (article,) = page.articles
    assert page.counts == {"draft": len(page.questions)}
    assert len(page.questions) > 10
    for question in page.questions:
        for passage in question.evidence:
            assert article.text[passage.start : passage.end] == passage.text
    assert [article.text[line.start : line.end] for line in article.lines] == [
        line for line in article.text.split("\n") if line
    ]
    assert banks.export_bank(set_id, teacher)


def test_what_could_not_be_proved_is_kept_with_its_reason(teacher: Viewer, now: datetime) -> None:
    set_id = articles.add_article(ARTICLE.read_text(encoding="utf-8"), teacher, now, "Hiến chương")

    page = sets.set_page(set_id, teacher)
    assert page.title == "Hiến chương"
    assert all(reject.stem and reject.reason.code for reject in page.rejected)


@pytest.mark.parametrize("content", [b"", b"\x00\x01", "Xin chào.".encode("utf-16"), b"x" * 1_000_001, "   \n"])
def test_no_article_stores_nothing(teacher: Viewer, now: datetime, content: bytes | str) -> None:
    with pytest.raises(ArticleRefused):
        articles.add_article(content, teacher, now)
    assert count(models.QuestionSet) == count(models.Article) == 0


def test_sets_are_listed_for_their_teacher(teacher: Viewer, student: Viewer, set_id: int, now: datetime) -> None:
    other, _ = accounts.teacher_named("Thầy Đức", now)

    (card,) = sets.list_sets(teacher)
    assert (card.id, card.counts, card.is_own) == (set_id, {"approved": 8}, True)
    assert sets.list_sets(other) == []
    with pytest.raises(NotFound):
        sets.set_page(set_id, other)
    with pytest.raises(NotAllowed):
        sets.list_sets(student)


def test_decisions_change_only_what_they_may(teacher: Viewer, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(bank_node("draft")), teacher, now).set_id
    ids = [question.id for question in sets.set_page(set_id, teacher).questions]

    assert editing.decide(set_id, ids[:3], "approve", teacher, now) == 3
    assert editing.decide(set_id, ids[:4], "reject", teacher, now) == 1
    assert editing.decide(set_id, ids, "retire", teacher, now) == 3
    assert editing.decide(set_id, [*ids, 10**6], "reopen", teacher, now) == 4
    assert sets.set_page(set_id, teacher).counts == {"draft": 8}


def test_questions_of_another_set_are_left_alone(teacher: Viewer, set_id: int, now: datetime) -> None:
    other = banks.import_bank(bank_bytes(), teacher, now, "Bộ khác").set_id
    ids = [question.id for question in sets.set_page(other, teacher).questions]

    assert editing.decide(set_id, ids, "retire", teacher, now) == 0


def test_a_question_is_added_by_hand(teacher: Viewer, set_id: int, now: datetime) -> None:
    question_id = editing.add_question(set_id, CHOICE, teacher, now)

    added = sets.set_question(question_id, teacher)
    assert isinstance(added.question.interaction, Choose)
    assert [option.text for option in added.question.interaction.options] == ["Viêng Chăn", "Luông Pha Băng"]
    assert (added.state, added.version, added.question.facts) == ("approved", 1, ())
    assert added.question.id.startswith("hand-")
    assert banks.export_bank(set_id, teacher)


def test_a_date_by_hand_is_marked_by_value(teacher: Viewer, set_id: int, student: Viewer, now: datetime) -> None:
    question_id = editing.add_question(set_id, SHORT, teacher, now)
    question = sets.set_question(question_id, teacher).question
    assert isinstance(question.interaction, Write)
    assert (question.topic, question.interaction.answer.value) == ("date", "1997")
    assert question.interaction.answer.accepted == ("năm 1997",)

    quiz_id = quizzes.create_quiz(set_id, QuizSettings("Tự viết"), [question_id], teacher, now)
    quizzes.publish(quiz_id, teacher, now)

    assert take(quiz_id, student, now, now, right=0).max_mark == 1


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (replace(CHOICE, stem="  "), "question.empty_stem"),
        (replace(CHOICE, options=CHOICE.options[:1]), "question.too_few_options"),
        (replace(CHOICE, options=CHOICE.options[1:]), "question.one_right_option"),
        (replace(CHOICE, options=(*CHOICE.options, OptionEdit("", correct=True))), "question.empty_option"),
        (replace(CHOICE, options=CHOICE.options[:1] * 2), "question.same_options"),
        (replace(CHOICE, stem="ASEAN được  thành lập NĂM nào?"), "question.same_stem"),
        (replace(SHORT, answer=""), "question.empty_answer"),
        (replace(SHORT, type="essay"), "bank.unknown_type"),
    ],
)
def test_what_cannot_be_asked_is_not_added(
    teacher: Viewer, set_id: int, now: datetime, edit: QuestionEdit, code: str
) -> None:
    with pytest.raises(InputRefused) as refused:
        editing.add_question(set_id, edit, teacher, now)
    assert code in [problem.code for problem in refused.value.problems]
    assert len(sets.set_page(set_id, teacher).questions) == 8


EDITS = [
    QuestionEdit("", "Sửa 0?", options=(OptionEdit("1967", correct=True), OptionEdit("1976", correct=False))),
    QuestionEdit("", "Sửa 1?", options=(OptionEdit("Lào", correct=False), OptionEdit("Indonesia", correct=True))),
    QuestionEdit("", "Việt Nam gia nhập ASEAN năm 1996.", value=False, why="Năm 1995."),
    QuestionEdit("", "Sửa 3.", statements=(StatementEdit("Đúng.", True), StatementEdit("Sai.", False, "Vì sai."))),
    QuestionEdit("", "Sửa 4?", answer="Jakarta", accepted=("Gia-các-ta", "thủ đô Jakarta")),
    QuestionEdit("", "Sửa 5?", answer="58 tỷ", tolerance="0,5", unit="USD"),
    QuestionEdit("", "Sửa 6.", pairs=(PairEdit("Lào", "1997"), PairEdit("Brunei", "1984")), extra=("2001",)),
    QuestionEdit("", "Sửa 7.", items=("Brunei gia nhập", "Thành lập ASEAN", "Việc mới")),
]  # fmt: skip


@pytest.mark.parametrize("place", range(8))
def test_every_type_is_written_by_hand(teacher: Viewer, now: datetime, place: int) -> None:
    set_id = banks.import_bank(bank_bytes(bank_node() | {"questions": []}), teacher, now).set_id
    tag, content = QUESTIONS[place].type, QUESTIONS[place].interaction
    question_id = editing.add_question(set_id, replace(EDITS[place], type=tag), teacher, now)

    added = sets.set_question(question_id, teacher)
    assert (added.state, added.version, added.question.type) == ("approved", 1, tag)
    assert (added.question.stem, type(added.question.interaction)) == (EDITS[place].stem, type(content))
    assert added.question.credit_rule == TYPES[tag].rule
    assert editing.edit_question(question_id, replace(EDITS[place], explanation="Vì thế."), teacher, now) == 2
    assert banks.export_bank(set_id, teacher)


def test_a_number_by_hand_is_marked_by_value(teacher: Viewer, set_id: int, now: datetime) -> None:
    edit = QuestionEdit("numerical", "Diện tích là bao nhiêu?", answer="1.234,5", unit="km²", tolerance="0,5")

    question = sets.set_question(editing.add_question(set_id, edit, teacher, now), teacher).question
    assert question.topic == "number"
    assert grade(question, {"text": "1234"}).fraction == 1
    assert grade(question, {"text": "1233"}).fraction == 0


def test_a_passage_keeps_its_proof_with_its_text(teacher: Viewer, set_id: int, now: datetime) -> None:
    before = sets.set_page(set_id, teacher).questions[3]

    def passage_after(typed: str) -> Passage | None:
        editing.edit_question(before.id, replace(EDITS[3], passage=typed), teacher, now)
        return sets.set_question(before.id, teacher).question.passage

    kept = passage_after(SENTENCES[5])
    assert kept
    assert [each.text for each in kept.evidence] == [SENTENCES[5]]
    assert passage_after("Đoạn văn khác.") == Passage("Đoạn văn khác.")
    assert passage_after("  ") is None


def test_who_forgets_the_verdict_is_asked_for_it(teacher: Viewer, set_id: int, now: datetime) -> None:
    with pytest.raises(InputRefused) as refused:
        editing.add_question(set_id, QuestionEdit("true_false", "Lào giáp biển."), teacher, now)

    assert [(problem.code, problem.where) for problem in refused.value.problems] == [
        ("question.no_verdict", "value")
    ]


def test_who_forgets_the_verdict_of_a_statement_is_told_which(teacher: Viewer, set_id: int, now: datetime) -> None:
    rows = (
        StatementEdit("Lào giáp Việt Nam.", True),
        StatementEdit("", None),
        StatementEdit("Lào giáp biển.", None),
    )
    with pytest.raises(InputRefused) as refused:
        editing.add_question(
            set_id, QuestionEdit("multiple_true_false", "Xét các ý.", statements=rows), teacher, now
        )

    assert str(refused.value) == "statements question.statement_no_verdict (number=3)"


def test_flawed_questions_are_imported_and_counted(teacher: Viewer, now: datetime) -> None:
    node = bank_node()
    node["questions"][0]["stem"] = "Tổ chức này ra đời năm nào?"
    node["questions"][0]["options"].append({"text": "Không biết", "correct": False})
    node["questions"][4]["stem"] = "Hội nghị này họp ở thành phố nào?"
    imported = banks.import_bank(bank_bytes(node), teacher, now)

    assert imported.questions == len(sets.set_page(imported.set_id, teacher).questions) == 8
    assert imported.flaws == {"flaw.ambiguous_stem": 2, "flaw.implausible_distractor": 1}


@pytest.mark.parametrize("place", range(8))
def test_an_edit_makes_a_version_and_keeps_what_still_holds(
    teacher: Viewer, set_id: int, now: datetime, place: int
) -> None:
    before = sets.set_page(set_id, teacher).questions[place]

    assert editing.edit_question(before.id, EDITS[place], teacher, now) == 2

    after = sets.set_question(before.id, teacher)
    assert (after.version, after.state, after.question.stem) == (2, "approved", EDITS[place].stem)
    assert after.question.evidence == before.question.evidence
    assert after.question.facts == before.question.facts
    assert banks.export_bank(set_id, teacher)


def test_an_option_keeps_its_proof_only_with_its_text(teacher: Viewer, set_id: int, now: datetime) -> None:
    first = sets.set_page(set_id, teacher).questions[0]
    options = (
        OptionEdit("1945", correct=False, why="Chưa có ASEAN."),
        OptionEdit("1967", correct=True),
        OptionEdit("1984", correct=False, why="Đó là năm Brunei gia nhập."),
    )
    editing.edit_question(first.id, QuestionEdit("", "ASEAN có từ năm nào?", options=options), teacher, now)

    content = sets.set_question(first.id, teacher).question.interaction
    assert isinstance(content, Choose)
    assert [(option.value, len(option.evidence)) for option in content.options] == [
        ("1945", 1),
        ("1967", 0),
        ("1984", 0),
    ]


def test_an_edit_of_nothing_makes_no_version(teacher: Viewer, set_id: int, now: datetime) -> None:
    fourth = sets.set_page(set_id, teacher).questions[4]
    content = fourth.question.interaction
    assert isinstance(content, Write)
    same = QuestionEdit(
        "", fourth.question.stem, fourth.question.explanation,
        answer=content.answer.text, accepted=content.answer.accepted,
    )  # fmt: skip

    assert editing.edit_question(fourth.id, same, teacher, now) == 1
    assert versions_of("q4") == [1]


def test_attempts_keep_the_version_that_they_saw(
    teacher: Viewer, student: Viewer, quiz_id: int, set_id: int, now: datetime
) -> None:
    attempt_id = begin(quiz_id, student, now)
    fourth = sets.set_page(set_id, teacher).questions[4]
    edit = QuestionEdit("", "Ban Thư ký ASEAN ở đâu?", answer="Hà Nội")
    editing.edit_question(fourth.id, edit, teacher, now)

    give(attempt_id, 5, {"text": "Jakarta"}, student, now)
    from quiz.services import finishing

    assert finishing.submit(attempt_id, student, now).mark == 1
    reviewed = reviews.review(attempt_id, student, now).questions[4]
    assert reviewed.shown.stem == "Ban Thư ký ASEAN đặt ở thành phố nào?"
    assert reviewed.parts[0].key == "Jakarta"


def test_a_number_that_is_none_is_refused(teacher: Viewer, set_id: int, now: datetime) -> None:
    fifth = sets.set_page(set_id, teacher).questions[5]
    for edit in (
        QuestionEdit("", "Bao nhiêu?", answer="nhiều lắm", unit="USD"),
        QuestionEdit("", "Bao nhiêu?", answer="58 tỷ", tolerance="-1"),
    ):
        with pytest.raises(InputRefused):
            editing.edit_question(fifth.id, edit, teacher, now)
    assert versions_of("q5") == [1]


def test_a_quiz_is_made_published_and_withdrawn(teacher: Viewer, set_id: int, now: datetime) -> None:
    ids = [question.id for question in sets.set_page(set_id, teacher).questions][:3]
    settings = QuizSettings("  Kiểm tra  15 phút ", time_limit=900, attempts_allowed=2, grade_method="highest")
    quiz_id = quizzes.create_quiz(set_id, settings, ids[::-1], teacher, now)
    assert catalogue.published_quizzes(None) == []

    quizzes.publish(quiz_id, teacher, now)
    (line,) = quizzes.list_quizzes(teacher)
    assert (line.title, line.state, line.questions, line.students) == ("Kiểm tra 15 phút", "published", 3, 0)
    assert [each.id for each in quizzes.quiz_page(quiz_id, teacher).questions] == ids[::-1]
    assert catalogue.published_quizzes(None)[0].time_limit == 900
    with pytest.raises(Conflict):
        quizzes.change_settings(quiz_id, settings, teacher)

    quizzes.withdraw(quiz_id, teacher)
    assert catalogue.published_quizzes(None) == []
    quizzes.change_settings(quiz_id, replace(settings, time_limit=None), teacher)
    assert quizzes.quiz_page(quiz_id, teacher).line.settings.time_limit is None


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (QuizSettings(""), "title"),
        (QuizSettings("Tên", time_limit=0), "time_limit"),
        (QuizSettings("Tên", time_limit=10**7), "time_limit"),
        (QuizSettings("Tên", attempts_allowed=-1), "attempts_allowed"),
        (QuizSettings("Tên", grade_method="worst"), "grade_method"),  # type: ignore[arg-type]
    ],
)
def test_settings_are_checked(
    teacher: Viewer, set_id: int, now: datetime, settings: QuizSettings, field: str
) -> None:
    with pytest.raises(InputRefused) as refused:
        quizzes.create_quiz(set_id, settings, [1], teacher, now)
    assert refused.value.problems[0].where == field


def test_only_approved_questions_go_into_a_quiz(teacher: Viewer, set_id: int, now: datetime) -> None:
    ids = [question.id for question in sets.set_page(set_id, teacher).questions]
    editing.decide(set_id, ids[:1], "retire", teacher, now)

    for choice in (ids, [], [10**6], Draw(9), Draw(0), Draw(-1)):
        with pytest.raises(InputRefused):
            quizzes.create_quiz(set_id, QuizSettings("Tên"), choice, teacher, now)


def test_a_quiz_with_a_draft_is_not_published(teacher: Viewer, set_id: int, now: datetime) -> None:
    ids = [question.id for question in sets.set_page(set_id, teacher).questions]
    quiz_id = quizzes.create_quiz(set_id, QuizSettings("Tên"), ids, teacher, now)
    editing.decide(set_id, ids[:1], "reopen", teacher, now)

    with pytest.raises(Conflict):
        quizzes.publish(quiz_id, teacher, now)


def test_another_teacher_may_not_touch_a_quiz(quiz_id: int, now: datetime) -> None:
    other, _ = accounts.teacher_named("Thầy Đức", now)

    for touch in (
        lambda: quizzes.publish(quiz_id, other, now),
        lambda: quizzes.withdraw(quiz_id, other),
        lambda: quizzes.quiz_page(quiz_id, other),
    ):
        with pytest.raises(NotFound):
            touch()
