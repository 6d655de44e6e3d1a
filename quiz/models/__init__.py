"""Tables: columns, constraints and keys; no requests, URLs, HTML or grading."""

from quiz.models.articles import Article, ArticleVersion, Fact, FactEvidence
from quiz.models.attempts import Attempt, AttemptQuestion, AttemptState, BestMark, GradeLog, Response
from quiz.models.columns import MARK_UNITS, UtcDateTime
from quiz.models.names import folded_key, person_key, title_key
from quiz.models.people import Session, SetupToken, SignInFailure, User, UserKind
from quiz.models.question_sets import (
    Question,
    QuestionFact,
    QuestionSet,
    QuestionSetArticle,
    QuestionSetFact,
    QuestionSource,
    QuestionVersion,
)
from quiz.models.quizzes import GradeMethod, Quiz, QuizState, Slot

__all__ = [
    "MARK_UNITS",
    "Article",
    "ArticleVersion",
    "Attempt",
    "AttemptQuestion",
    "AttemptState",
    "BestMark",
    "Fact",
    "FactEvidence",
    "GradeLog",
    "GradeMethod",
    "Question",
    "QuestionFact",
    "QuestionSet",
    "QuestionSetArticle",
    "QuestionSetFact",
    "QuestionSource",
    "QuestionVersion",
    "Quiz",
    "QuizState",
    "Response",
    "Session",
    "SetupToken",
    "SignInFailure",
    "Slot",
    "User",
    "UserKind",
    "UtcDateTime",
    "folded_key",
    "person_key",
    "title_key",
]
