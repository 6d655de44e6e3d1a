"""What keeps the program easy to change, checked: directions of imports, sizes, words, docstrings.

Each rule is a function from a source tree to a list of complaints. It is tried on a tiny tree that
breaks it (so that it is known to be able to fail), then held against the program.
"""

import ast
import re
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.source_tree import OURS, Import, Module, SourceTree, within

ROOT = Path(__file__).parent.parent
MAX_FUNCTION_LINES = 40
MAX_FILE_LINES = 300
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "base", "manager", "misc"}

# From the bottom up: a module imports from its own layer and those below. Modules of one row that
# stand alone (a tuple) know nothing of each other. A new top-level module of quiz/ gets its place here.
LAYERS: list[tuple[str, ...]] = [
    ("questions",),
    ("quiz.config", "quiz.extensions", "quiz.resources", "quiz.tongues"),
    ("quiz.models",),
    ("quiz.services",),
    ("quiz.translatable", "quiz.flaw_messages", "quiz.messages", "quiz.labels", "quiz.security", "quiz.errors"),
    ("quiz.pages",),
    ("quiz.app",),
    ("quiz.cli", "quiz.__main__"),
]
STANDS_ALONE = LAYERS[1]  # "stand beside models and import nothing of ours"
RANKS = {package: rank for rank, row in enumerate(LAYERS) for package in row}

FORBIDDEN = {
    "questions": ("quiz", "flask", "werkzeug", "jinja2", "sqlalchemy", "alembic", "sqlite3", "psycopg"),
    "quiz.models": ("flask", "werkzeug", "jinja2"),
    "quiz.services": ("flask", "werkzeug", "jinja2"),
    "quiz.pages": ("sqlalchemy", "flask_sqlalchemy", "quiz.models"),
}  # fmt: skip

Rule = Callable[[SourceTree], list[str]]


def program_imports(tree: SourceTree, *packages: str) -> Iterator[tuple[Module, Import]]:
    for module in tree.under(*(packages or OURS)):
        for imported in tree.imports(module):
            yield module, imported


def layer(name: str) -> str | None:
    return next((package for package in RANKS if within(name, package)), None)


def import_directions(tree: SourceTree) -> list[str]:
    """questions ← quiz.models ← quiz.services ← quiz.pages ← quiz.app ← quiz.cli"""
    complaints: list[str] = []
    for module, imported in program_imports(tree):
        low, high = layer(module.name), layer(imported.target)
        if low and high and low != high and (RANKS[high] > RANKS[low] or low in STANDS_ALONE):
            place = tree.where(module.path, imported.line)
            complaints.append(f"{place} {low} must not import {imported.target}")
    return complaints


def every_module_has_a_layer(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(module.path)} {module.name} has no place in LAYERS"
        for module in tree.under(*OURS)
        if module.name != "quiz" and not layer(module.name)
    ]


def forbidden_imports(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(module.path, imported.line)} {package} must not import {imported.target}"
        for package, banned in FORBIDDEN.items()
        for module, imported in program_imports(tree, package)
        if any(is_or_extends(imported.target, name) for name in banned)
    ]


def is_or_extends(target: str, banned: str) -> bool:
    """Tell whether a module is the banned one, in it, or (flask_babel for flask) an extension of it."""
    extension = banned == "flask" and target.startswith("flask_")
    return within(target, banned) or extension


def import_cycles(tree: SourceTree) -> list[str]:
    """Imports for typing aside; those hidden in functions count."""
    graph = {
        module.name: {
            imported.target
            for imported in tree.imports(module)
            if imported.target in tree.modules and not imported.typing_only
        }
        for module in tree.modules.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [" imports ".join(reversed(error.args[1]))]
    return []


def only_services_commit(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(module.path, node.lineno)} only services commit"
        for module in tree.under("quiz")
        if not module.under("quiz.services")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr == "commit"
    ]


def domain_is_pure(tree: SourceTree) -> list[str]:
    """The time and the random generator are arguments in questions/."""
    return [
        f"{tree.where(module.path, node.lineno)} {ast.unparse(node)}: pass it in as an argument"
        for module in tree.under("questions")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and asks_the_world(ast.unparse(node))
    ]


def asks_the_world(expression: str) -> bool:
    clock = re.fullmatch(r"((datetime\.)?(datetime|date)\.(now|utcnow|today)|time\.\w+)", expression)
    chance = re.fullmatch(r"(random\.(?!Random\b)\w+|secrets\.\w+|uuid\.uuid[14]|os\.urandom)", expression)
    return bool(clock or chance)


def functions_are_short(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(module.path, node.lineno)} {node.name} has {lines} lines"
        for module in tree.under(*OURS)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION_LINES
    ]


def files_are_short(tree: SourceTree) -> list[str]:
    folders = [*OURS, "templates", "static"]
    return [
        f"{tree.where(path)} has {lines} lines"
        for path in tree.files(folders, {".py", ".html", ".css", ".js"})
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MAX_FILE_LINES
    ]


def names_say_something(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(path)} is no name for what is in it"
        for path in tree.files([*OURS, "tests"], {".py"})
        if SAYS_NOTHING & {path.stem, *path.relative_to(tree.root).parts}
    ]


def public_names_are_documented(tree: SourceTree) -> list[str]:
    return [
        f"{tree.where(module.path, getattr(node, 'lineno', 1))} {name} has no docstring"
        for module in tree.under(*OURS)
        for name, node in public_definitions(module)
        if not ast.get_docstring(node)
    ]


Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public_definitions(module: Module) -> Iterator[tuple[str, Documented]]:
    yield module.name, module.tree
    yield from public_members(module.name, module.tree)


def public_members(name: str, node: Documented) -> Iterator[tuple[str, Documented]]:
    """Yield what stands directly in a module or class; what is inside a function is nobody's business."""
    for member in node.body:
        if not isinstance(member, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if member.name.startswith("_") or is_explained_elsewhere(member):
            continue
        yield f"{name}.{member.name}", member
        if isinstance(member, ast.ClassDef):
            yield from public_members(f"{name}.{member.name}", member)


def is_explained_elsewhere(member: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether it overrides, overloads or sets what has its docstring at another place."""
    decorators = {ast.unparse(decorator).rpartition(".")[2] for decorator in member.decorator_list}
    return bool(decorators & {"override", "overload", "setter"})


class InlineCode(HTMLParser):
    """Collects what a strict Content-Security-Policy refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "style" or (tag == "script" and "src" not in names):
            self._complain(f"inline <{tag}>")
        for name, value in attrs:
            if name == "style" or name.startswith("on"):
                self._complain(f"{name}= on <{tag}>")
            if (value or "").strip().lower().startswith("javascript:"):
                self._complain(f"script in {name}= on <{tag}>")

    def _complain(self, what: str) -> None:
        self.found.append((self.getpos()[0], what))


def without_jinja(template: str) -> str:
    """Replace Jinja's tags by as many line ends, so that what is left reads as HTML."""
    tags = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
    return tags.sub(lambda tag: "x" * tag[0].startswith("{{") + "\n" * tag[0].count("\n"), template)


def templates_hold_no_inline_code(tree: SourceTree) -> list[str]:
    complaints: list[str] = []
    for path in tree.files(["templates"], {".html"}):
        parser = InlineCode()
        parser.feed(without_jinja(path.read_text(encoding="utf-8")))
        complaints += [f"{tree.where(path, line)} {what}" for line, what in parser.found]
    return complaints


# The CSS names of colours that are not also everyday words of CSS.
NAMED = (
    "aqua black blue brown coral crimson cyan fuchsia gold gray green grey indigo ivory khaki lime "
    "magenta maroon navy olive orange orchid pink purple red salmon silver tan teal tomato violet "
    "white yellow rebeccapurple (?:dark|light|medium|pale|deep|hot|dim|steel|slate|sky|royal)[a-z]+"
).replace(" ", "|")
RAW_COLOUR = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])"
    r"|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\("
    rf"|(?<![\w-])(?:{NAMED})(?![\w-])",
    re.IGNORECASE,
)
# A value ends with ; or }, which tells it from a selector such as a:hover #add { … }
CSS_VALUE = re.compile(r":([^;{}]*)(?=[;}])")
PAINT = re.compile(r"\b(?:fill|stroke|stop-color|flood-color|color|bgcolor)=\"([^\"]*)\"")


def colours_are_tokens(tree: SourceTree) -> list[str]:
    complaints: list[str] = []
    for folder, suffix, painted in (("static", ".css", CSS_VALUE), ("templates", ".html", PAINT)):
        for path in tree.files([folder], {suffix}):
            if path.name != "tokens.css":
                complaints += raw_colours(tree, path, painted)
    return complaints


def raw_colours(tree: SourceTree, path: Path, painted: re.Pattern[str]) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", lambda comment: "\n" * comment[0].count("\n"), text, flags=re.DOTALL)
    text = re.sub(r"url\([^)]*\)", "", text)
    for value in painted.finditer(text):
        for colour in RAW_COLOUR.finditer(value[1]):
            line = text.count("\n", 0, value.start(1) + colour.start()) + 1
            yield f"{tree.where(path, line)} {colour[0]} belongs into tokens.css"


# Each rule with a tree that breaks it: path → content.
BROKEN: list[tuple[Rule, dict[str, str]]] = [
    (import_directions, {"quiz/models/user.py": "from quiz.services import marks", "quiz/services/marks.py": ""}),
    (import_directions, {"quiz/services/marks.py": "def f():\n    from quiz.app import create_app"}),
    (import_directions, {"quiz/config.py": "import questions.bank", "questions/bank.py": ""}),
    (import_directions, {"quiz/pages/play.py": "from .. import app", "quiz/app.py": "", "quiz/__init__.py": ""}),
    (every_module_has_a_layer, {"quiz/surprise.py": ""}),
    (forbidden_imports, {"questions/bank.py": "import quiz.models"}),
    (forbidden_imports, {"questions/bank.py": "from sqlalchemy import orm"}),
    (forbidden_imports, {"quiz/services/marks.py": "from flask_babel import gettext"}),
    (forbidden_imports, {"quiz/pages/play.py": "def f():\n    import sqlalchemy.orm"}),
    (forbidden_imports, {"quiz/pages/play.py": "from quiz import models", "quiz/models/__init__.py": ""}),
    (import_cycles, {"questions/a.py": "import questions.b", "questions/b.py": "from questions import a"}),
    (import_cycles, {"questions/a.py": "from . import b", "questions/b.py": "def f():\n    from .a import x"}),
    (only_services_commit, {"quiz/pages/play.py": "db.session.commit()"}),
    (domain_is_pure, {"questions/bank.py": "now = datetime.now(UTC)"}),
    (domain_is_pure, {"questions/bank.py": "random.shuffle(options)"}),
    (functions_are_short, {"quiz/app.py": "def f():\n" + "    x = 1\n" * MAX_FUNCTION_LINES}),
    (files_are_short, {"static/css/base.css": "\n" * (MAX_FILE_LINES + 1)}),
    (files_are_short, {"questions/bank.py": "\n" * (MAX_FILE_LINES + 1)}),
    (names_say_something, {"questions/utils.py": ""}),
    (names_say_something, {"quiz/core/marks.py": ""}),
    (public_names_are_documented, {"questions/bank.py": "x = 1"}),
    (public_names_are_documented, {"questions/bank.py": '"""A bank."""\ndef read(): ...'}),
    (public_names_are_documented, {"questions/bank.py": '"""A."""\nclass B:\n  """B."""\n  def read(self): ...'}),
    (templates_hold_no_inline_code, {"templates/a.html": "<script>go()</script>"}),
    (templates_hold_no_inline_code, {"templates/a.html": "<style>p {}</style>"}),
    (templates_hold_no_inline_code, {"templates/a.html": '<p {% if x %}style="top: 0"{% endif %}>'}),
    (templates_hold_no_inline_code, {"templates/a.html": "<button onclick='{{ action }}'>"}),
    (templates_hold_no_inline_code, {"templates/a.html": '<a href="javascript:go()">'}),
    (colours_are_tokens, {"static/css/base.css": "p { color: #fff }"}),
    (colours_are_tokens, {"static/css/components/card.css": "p { border: 1px solid rgb(0 0 0 / 10%); }"}),
    (colours_are_tokens, {"static/css/base.css": "p { background: white; }"}),
    (colours_are_tokens, {"templates/a.html": '<path fill="#c00">'}),
]  # fmt: skip

# What looks like a breach and is none: no rule may complain.
SOUND = {
    "questions/__init__.py": '"""The domain."""\n',
    "questions/bank.py": '"""Banks."""\nfrom random import Random\nfrom typing import TYPE_CHECKING\n'
    "if TYPE_CHECKING:\n    from questions.fact import Fact\n"
    'def shuffled(random: Random) -> None:\n    """Shuffle."""\n    random_order = Random(1)\n',
    "questions/fact.py": '"""Facts."""\nfrom . import bank\n',
    "quiz/__init__.py": '"""The app."""\n',
    "quiz/extensions.py": '"""Flask-SQLAlchemy."""\nfrom flask_sqlalchemy import SQLAlchemy\n',
    "quiz/models/__init__.py": '"""Tables."""\nimport sqlalchemy\nfrom quiz.extensions import db\n',
    "quiz/services/__init__.py": '"""Use cases."""\nfrom quiz.models import user\ndb.session.commit()\n',
    "quiz/pages/__init__.py": '"""Pages."""\nimport flask\nfrom quiz.services import marks\n',
    "quiz/migrations/versions/utils.py": "def upgrade(): session.commit()\n",
    "templates/base.html": "{# <style> #}<script src='{{ url }}' {% set one = 1 %}></script>"
    '<a href="#add" class="{{ x }}"><path fill="currentColor"></a>',
    "static/css/tokens.css": ":root { --ink: #123; }\n",
    "static/css/base.css": "a:hover #add { color: var(--red); } /* #fff */ p { white-space: nowrap; }\n",
}
RULES: list[Rule] = list(dict.fromkeys(rule for rule, _ in BROKEN))


def plant(root: Path, files: dict[str, str]) -> SourceTree:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return SourceTree(root)


def rule_name(value: object) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize(("rule", "files"), BROKEN, ids=rule_name)
def test_a_breach_is_seen(rule: Rule, files: dict[str, str], tmp_path: Path) -> None:
    assert rule(plant(tmp_path, files))


@pytest.mark.parametrize("rule", RULES, ids=rule_name)
def test_what_is_sound_is_left_alone(rule: Rule, tmp_path: Path) -> None:
    assert rule(plant(tmp_path, SOUND)) == []


@pytest.mark.parametrize("rule", RULES, ids=rule_name)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    complaints = rule(SourceTree(ROOT))

    assert not complaints, "\n".join(complaints)
