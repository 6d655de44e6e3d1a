"""Bank files in and out: nothing lost, updated by question id, never half-stored."""

import copy
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from questions.bank import Bank
from questions.formats import FORMATS
from questions.problems import BankRefused
from quiz import models
from quiz.extensions import db
from quiz.services import accounts, banks, editing, sets
from quiz.services.refusals import NotAllowed, NotFound
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer
from tests.factories.banks import TEXT, bank_bytes, bank_node


def count(table: Any) -> int:
    with reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def versions_of(key: str) -> list[int]:
    query = (
        select(models.QuestionVersion.number)
        .join(models.Question, models.Question.id == models.QuestionVersion.question_id)
        .where(models.Question.key == key)
        .order_by(models.QuestionVersion.number)
    )
    with reading() as session:
        return list(session.scalars(query))


def with_unknown_fields() -> dict[str, Any]:
    """Return a bank with a field that we do not know at every place where there may be one."""
    node = bank_node("draft")
    node["school"] = {"name": "THPT Chu Văn An", "years": [1908, 2026]}
    node["articles"][0]["licence"] = "CC0"
    node["facts"][0]["checked"] = 1.0
    node["facts"][0]["evidence"][0]["page"] = 3
    node["facts"][0]["evidence"][0]["mark"]["colour"] = "đỏ"
    node["questions"][0]["evidence"][0]["mark"]["colour"] = None
    node["questions"][0]["options"][0]["colour"] = "đỏ"
    node["questions"][0]["evidence"][0]["page"] = [3, {"evidence": "không phải dẫn chứng"}]
    node["questions"][3]["statements"][1]["level"] = None
    node["questions"][5]["answer"]["note"] = 57010000000000000000001
    node["questions"][6]["reviewed"] = {"by": "Cô Ánh"}
    return node


def test_a_bank_comes_back_as_it_went_in(teacher: Viewer, now: datetime) -> None:
    import json

    from questions.formats.bank_json import read_bank, write_bank

    data = bank_bytes(with_unknown_fields())
    imported = banks.import_bank(data, teacher, now)

    exported = banks.export_bank(imported.set_id, teacher)

    assert exported == write_bank(read_bank(data))
    assert json.loads(exported)["questions"][5]["answer"]["note"] == 57010000000000000000001


def test_a_set_is_written_in_the_format_that_was_asked_for(
    teacher: Viewer, set_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stems:
        tag = "stems"

        def write(self, bank: Bank) -> bytes:
            return "\n".join(question.stem for question in bank.questions).encode()

    monkeypatch.setattr(FORMATS, "_members", {member.tag: member for member in FORMATS})
    FORMATS.register(Stems)

    stems = [question["stem"] for question in bank_node()["questions"]]
    assert banks.export_bank(set_id, teacher, "stems").decode().split("\n") == stems


def test_a_bank_without_articles_keeps_its_facts(teacher: Viewer, now: datetime) -> None:
    from questions.formats.bank_json import read_bank, write_bank

    node = bank_node()
    node["articles"] = []
    for fact in node["facts"]:
        fact["evidence"] = []
    node["questions"] = [q for q in node["questions"] if q["type"] in ("true_false", "short_answer")]
    for question in node["questions"]:
        question["evidence"] = []
    data = bank_bytes(node)

    set_id = banks.import_bank(data, teacher, now).set_id

    assert banks.export_bank(set_id, teacher) == write_bank(read_bank(data))


def test_the_same_file_again_changes_nothing(teacher: Viewer, now: datetime) -> None:
    first = banks.import_bank(bank_bytes(), teacher, now)
    tables = (models.QuestionVersion, models.Question, models.ArticleVersion, models.Fact, models.FactEvidence)
    before = [count(table) for table in tables]

    again = banks.import_bank(bank_bytes(), teacher, now + timedelta(days=1))

    assert (again.set_id, again.was_there, first.was_there) == (first.set_id, True, False)
    assert [count(table) for table in tables] == before


def test_changed_content_makes_a_version_and_keeps_the_state(teacher: Viewer, now: datetime) -> None:
    node = bank_node("draft")
    set_id = banks.import_bank(bank_bytes(node), teacher, now).set_id
    first, second = sets.set_page(set_id, teacher).questions[:2]
    editing.decide(set_id, [first.id, second.id], "approve", teacher, now)
    changed = copy.deepcopy(node)
    changed["questions"][0]["explanation"] = "Giải thích mới."
    changed["questions"].reverse()

    banks.import_bank(bank_bytes(changed), teacher, now)

    page = sets.set_page(set_id, teacher)
    assert [question.question.id for question in page.questions] == [f"q{n}" for n in range(7, -1, -1)]
    assert (versions_of("q0"), versions_of("q1")) == ([1, 2], [1])
    assert page.questions[-1].question.explanation == "Giải thích mới."
    assert [question.state for question in page.questions[-2:]] == ["approved", "approved"]


def test_questions_that_the_file_lacks_stay(teacher: Viewer, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(), teacher, now).set_id
    fewer = bank_node()
    del fewer["questions"][0]

    banks.import_bank(bank_bytes(fewer), teacher, now)

    assert [each.question.id for each in sets.set_page(set_id, teacher).questions][-1] == "q0"


def test_two_teachers_import_the_same_file(teacher: Viewer, now: datetime) -> None:
    other, _ = accounts.teacher_named("Thầy Đức", now)
    mine = banks.import_bank(bank_bytes(), teacher, now)
    theirs = banks.import_bank(bank_bytes(), other, now)

    assert mine.set_id != theirs.set_id
    assert banks.export_bank(mine.set_id, teacher) == banks.export_bank(theirs.set_id, other)
    with pytest.raises(NotFound):
        banks.export_bank(theirs.set_id, teacher)


def test_two_sets_on_one_article_share_it_and_its_facts(teacher: Viewer, now: datetime) -> None:
    banks.import_bank(bank_bytes(), teacher, now, "Bộ một")
    before = count(models.ArticleVersion), count(models.Fact)
    banks.import_bank(bank_bytes(), teacher, now, "Bộ hai")

    assert (count(models.ArticleVersion), count(models.Fact)) == before
    assert count(models.QuestionSet) == 2


def test_a_mended_article_is_a_new_version_and_old_evidence_still_stands(teacher: Viewer, now: datetime) -> None:
    from questions.formats.bank_json import read_bank

    set_id = banks.import_bank(bank_bytes(), teacher, now).set_id
    mended = bank_node()
    shift(mended, "Bài đã sửa.\n")
    kept_out = mended["questions"].pop(0)

    banks.import_bank(bank_bytes(mended), teacher, now)

    assert count(models.Article) == 1
    assert count(models.ArticleVersion) == 2
    exported = read_bank(banks.export_bank(set_id, teacher))  # refuses evidence that does not fit its text
    assert [article.id for article in exported.articles] == ["a1", "a1-v1"]
    stale = next(question for question in exported.questions if question.id == kept_out["id"])
    assert stale.evidence[0].article == "a1-v1"


def shift(node: dict[str, Any], text: str) -> None:
    """Put a text before the article of a bank."""
    from quiz.services.contents import evidence_nodes

    node["articles"][0]["text"] = text + TEXT
    for passage in evidence_nodes([node["facts"], node["questions"]]):
        for place in (passage, *([passage["mark"]] if "mark" in passage else [])):
            place["start"] += len(text)
            place["end"] += len(text)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda node: node["questions"][0]["evidence"][0].update(start=0), "bank.evidence_differs"),
        (lambda node: node["questions"][1].update(id="q0"), "bank.same_id"),
        (lambda node: node.update(language="tlh"), "bank.unknown_language"),
        (lambda node: node["questions"][0].update(type="riddle"), "bank.unknown_type"),
        (lambda node: node["articles"][0].update(note="\0"), "bank.cannot_be_stored"),
        (lambda node: node["articles"][0].update(note="\ud800"), "bank.half_character"),
        (lambda node: node.update(far=float("1e999")), "bank.number_too_large"),
    ],
)
def test_a_bad_file_is_refused_and_nothing_stored(teacher: Viewer, now: datetime, spoil: Any, code: Any) -> None:
    import json

    node = bank_node()
    spoil(node)
    data = json.dumps(node).replace("Infinity", "1e999").encode()

    with pytest.raises(BankRefused) as refused:
        banks.import_bank(data, teacher, now)

    assert code in [problem.code for problem in refused.value.problems]
    assert [count(table) for table in (models.QuestionSet, models.Article, models.Question)] == [0, 0, 0]


def test_an_empty_passage_far_away_is_refused(teacher: Viewer, now: datetime) -> None:
    node = bank_node()
    node["questions"][0]["evidence"] = [{"article": "a1", "start": 10**30, "end": 10**30, "text": ""}]

    with pytest.raises(BankRefused):
        banks.import_bank(bank_bytes(node), teacher, now)


def test_students_import_nothing(student: Viewer, now: datetime) -> None:
    with pytest.raises(NotAllowed):
        banks.import_bank(bank_bytes(), student, now)


def test_a_set_is_found_by_id_or_title(teacher: Viewer, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(), teacher, now, "Bộ một").set_id

    assert banks.find_set(str(set_id)) == banks.find_set("Bộ một") == set_id
    for name in ("404", "Bộ nào đó", ""):
        with pytest.raises(NotFound):
            banks.find_set(name)


def test_a_title_of_two_sets_is_not_guessed(teacher: Viewer, now: datetime) -> None:
    other, _ = accounts.teacher_named("Thầy Đức", now)
    for viewer in (teacher, other):
        banks.import_bank(bank_bytes(), viewer, now, "Bộ một")

    with pytest.raises(NotFound) as refused:
        banks.find_set("Bộ một")
    assert refused.value.problems[0].code == "question_set.same_title"


def test_versions_are_never_changed(teacher: Viewer, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(), teacher, now).set_id
    query = select(models.QuestionVersion.id, models.QuestionVersion.content).order_by(models.QuestionVersion.id)
    before = db.session.execute(query).all()
    db.session.rollback()
    changed = bank_node()
    changed["questions"][0]["stem"] = "ASEAN ra đời năm nào?"

    banks.import_bank(bank_bytes(changed), teacher, now)

    after = db.session.execute(query).all()
    assert after[: len(before)] == before
    assert "state" not in before[0].content
    assert set_id
