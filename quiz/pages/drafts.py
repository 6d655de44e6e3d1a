"""A question set as a teacher reads it: one question in full, its proof marked in the article."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from questions.fact import Evidence
from questions.flaws import flaws_of
from questions.interaction import Choose, Match, Order
from questions.problems import Problem
from questions.question import Question
from quiz.pages.evidence import highlighted_part
from quiz.services.reviewing import ReviewedQuestion, reviewed
from quiz.services.sets import SetArticle, SetPage, SetQuestion


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article to be read: its title and its lines, the proof of one question highlighted."""

    title: str
    published: str
    lines: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class SetView:
    """The questions of one state, and the one that is read now with its neighbours.

    ``flaws`` are the item-writing flaws by the id of the question that has any.
    """

    state: str
    questions: tuple[SetQuestion, ...]
    current: SetQuestion | None
    in_full: ReviewedQuestion | None
    place: int
    before: int | None
    after: int | None
    articles: tuple[ArticleView, ...]
    flaws: Mapping[int, tuple[Problem, ...]]

    @classmethod
    def of(cls, page: SetPage, state: str, question_id: int) -> "SetView":
        """Return the view of a state; without one, of drafts while there are any, else of the approved ones."""
        state = state or ("draft" if page.counts.get("draft") else "approved")
        questions = tuple(each for each in page.questions if each.state == state)
        place = next((i for i, each in enumerate(questions) if each.id == question_id), 0)
        current = questions[place] if questions else None
        evidence = current.evidence if current else ()
        return cls(
            state=state,
            questions=questions,
            current=current,
            in_full=in_full(current.question, page.language) if current else None,
            place=place,
            before=questions[place - 1].id if place > 0 else None,
            after=questions[place + 1].id if place + 1 < len(questions) else None,
            articles=tuple(_article(article, evidence) for article in page.articles),
            flaws={each.id: found for each in questions if (found := flaws_of(each.question, each.language))},
        )


def in_full(question: Question, language: str) -> ReviewedQuestion:
    """Return a question with its key and nothing given, its parts in their own order."""
    return reviewed(
        question=question,
        language=language,
        position=0,
        order=range(_movable(question)),
        response=None,
        mark=Decimal(0),
        max_mark=Decimal(str(question.max_mark)),
        titles={},
    )


def _movable(question: Question) -> int:
    match question.interaction:
        case Choose(options):
            return len(options)
        case Order(items):
            return len(items)
        case Match() as content:
            return len(content.choices)
        case _:
            return 0


def _article(article: SetArticle, evidence: tuple[Evidence, ...]) -> ArticleView:
    ours = [each for each in evidence if each.article == article.key]
    proofs = [(each.start, each.end) for each in ours]
    marks = [(each.mark.start, each.mark.end) for each in ours if each.mark]
    lines = [highlighted_part(article.text, (line.start, line.end), proofs, marks) for line in article.lines]
    return ArticleView(article.title, article.published, tuple(lines))
