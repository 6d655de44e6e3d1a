"""From an article to a set of drafts, in one go: nothing is stored when nothing can be asked."""

from datetime import datetime

from questions.article import decode
from questions.node import write_node
from quiz.services.banks import refuse_unstorable
from quiz.services.storing import new_set, store_bank
from quiz.services.transactions import writing
from quiz.services.typed import MAX_TITLE, typed_title
from quiz.services.viewers import Viewer, require_teacher


def add_article(content: str | bytes, viewer: Viewer, now: datetime, title: str = "", file_name: str = "") -> int:
    """Make a set of drafts from a pasted text or the bytes of an uploaded file and return its id.

    The set is named after the article unless a title is given. Raises ArticleRefused for what is no article and
    for one of which nothing can be asked.
    """
    # Only here: a server that makes no questions starts without the generator.
    from questions.generation import generate
    from questions.opening import text_of

    require_teacher(viewer)
    text = text_of(content, file_name) if isinstance(content, bytes) else decode(_bytes(content))
    generated = generate(text)
    refuse_unstorable(generated.bank)
    name = typed_title(title or generated.bank.title[:MAX_TITLE])
    with writing() as session:
        kept = new_set(generated.bank, name, viewer.id, now)
        kept.rejects = [
            {
                "stem": reject.stem,
                "code": reject.reason.code,
                "params": dict(reject.reason.params),
                "evidence": [write_node(passage) for passage in reject.evidence],
            }
            for reject in generated.rejects
        ]
        session.add(kept)
        store_bank(session, kept, generated.bank, viewer.id, now)
        return kept.id


def _bytes(text: str) -> bytes:
    """Return a pasted text as the file that it came from: a browser sends two characters for every line end."""
    return text.replace("\r\n", "\n").encode(errors="replace")
