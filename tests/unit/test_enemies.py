"""What may not stand together in one draw."""

from dataclasses import replace

from questions.enemies import are_enemies, enemy_pairs
from questions.interaction import Judge
from questions.question import Question
from tests.factories.banks import bank


def statements(passage: bool) -> Question:
    """Return statements that do not say when Laos joined, below a passage that does or without one."""
    question = bank().questions[3]
    content = question.interaction
    assert isinstance(content, Judge)
    kept = tuple(each for each in content.statements if "Lào gia nhập" not in each.text)
    return replace(
        question,
        interaction=replace(content, statements=kept),
        passage=question.passage if passage else None,
    )


def when_laos_joined() -> Question:
    typed = bank().questions[4]
    answer = replace(typed.interaction.answer, text="1997", accepted=())  # type: ignore[union-attr]
    matching = bank().questions[6]
    return replace(
        typed, topic="date", evidence=matching.evidence, interaction=replace(typed.interaction, answer=answer)
    )  # type: ignore[type-var]


def test_questions_about_one_fact_are_enemies() -> None:
    first, second, *_ = bank().questions

    assert are_enemies(first, replace(second, facts=first.facts))
    assert not are_enemies(first, second)


def test_a_passage_that_shows_a_key_gives_it_away() -> None:
    question = when_laos_joined()

    assert are_enemies(statements(passage=True), question)
    assert are_enemies(question, statements(passage=True))
    assert not are_enemies(statements(passage=False), question)


def test_a_stem_that_shows_what_a_statement_is_about_gives_it_away() -> None:
    judged = bank().questions[2]  # Việt Nam gia nhập ASEAN năm 1995.
    told = replace(bank().questions[4], stem="Năm 1995, Việt Nam vào tổ chức nào?", evidence=judged.evidence)

    assert are_enemies(judged, told)
    assert not are_enemies(judged, replace(told, stem="Việt Nam vào tổ chức nào?"))


def test_every_pair_is_found() -> None:
    question = when_laos_joined()
    apart = replace(bank().questions[7], id="apart")
    pairs = enemy_pairs([replace(statements(passage=True), id="passage"), apart, replace(question, id="laos")])

    assert pairs == [("passage", "laos")]
