"""How much of the corpus is asked, and how well: `make evaluate`.

Prints for each half of the corpus the figures beside those that were last committed. With ``--write`` they are
committed instead; ``--missing`` lists the facts that no question asks, ``--flaws`` the flawed questions.
"""

import argparse
import json
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from fractions import Fraction
from pathlib import Path

from questions.bank import Bank
from questions.generation import generate
from questions.problems import ArticleRefused
from tests.asked import asking, sprung, unasked
from tests.corpus import ROOT, Wanted, halves, text_of, wanted_of
from tests.flaws import flaws_of

COMMITTED = ROOT / "tests" / "data" / "evaluation.json"


@dataclass
class Figures:
    """What is counted in one half of the corpus; ``recall`` is asked and wanted facts by kind."""

    articles: int = 0
    without_questions: list[str] = field(default_factory=list[str])
    facts: int = 0
    questions: int = 0
    asked_facts: int = 0
    recall: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    types: dict[str, int] = field(default_factory=dict[str, int])
    traps: list[str] = field(default_factory=list[str])
    flaws: dict[str, int] = field(default_factory=dict[str, int])
    rejects: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def share(self) -> Fraction:
        """Return the share of all wanted facts that is asked."""
        asked, wanted = (sum(pair[place] for pair in self.recall.values()) for place in (0, 1))
        return Fraction(asked, max(1, wanted))


@dataclass
class Seen:
    """The figures of a half, and what they were counted from."""

    figures: Figures
    missing: list[Wanted]
    traps: list[str]
    flaws: list[str]


def evaluate(articles: list[str]) -> Seen:
    """Generate the banks of these articles and count."""
    seen = Seen(Figures(articles=len(articles)), [], [], [])
    rejects: Counter[str] = Counter()
    for article in articles:
        wanted = wanted_of(article)
        try:
            generated = generate(text_of(article))
        except ArticleRefused as refused:
            seen.figures.without_questions.append(article)
            rejects.update(problem.code for problem in refused.problems)
            count_recall(seen, None, wanted)
            continue
        rejects.update(reject.reason.code for reject in generated.rejects)
        count_recall(seen, generated.bank, wanted)
        count_bank(seen, article, generated.bank)
    seen.figures.rejects = dict(sorted(rejects.items()))
    seen.figures.recall = dict(sorted(seen.figures.recall.items()))
    return seen


def count_recall(seen: Seen, bank: Bank | None, wanted: list[Wanted]) -> None:
    """Add which facts of a list are asked; an optional one counts only where it is."""
    missed = list(unasked(bank, wanted)) if bank else [f for f in wanted if f.kind != "trap" and not f.optional]
    for fact in wanted:
        if fact.kind == "trap" or (fact.optional and not (bank and asking(bank, fact))):
            continue
        pair = seen.figures.recall.setdefault(fact.kind, [0, 0])
        pair[0] += fact not in missed
        pair[1] += 1
    seen.missing += missed
    if bank:
        found = list(sprung(bank, wanted))
        seen.figures.traps += dict.fromkeys(trap.name for trap, _ in found)
        seen.traps += [f"{trap.name} {trap.value}: {question.stem}" for trap, question in found]


def count_bank(seen: Seen, article: str, bank: Bank) -> None:
    """Add the sizes and the flaws of a bank."""
    figures = seen.figures
    figures.facts += len(bank.facts)
    figures.questions += len(bank.questions)
    figures.asked_facts += len({fact for question in bank.questions for fact in question.facts})
    figures.types = dict(sorted((Counter(figures.types) + Counter(q.type for q in bank.questions)).items()))
    flaws = list(flaws_of(bank))
    figures.flaws = dict(sorted((Counter(figures.flaws) + Counter(flaw for flaw, _ in flaws)).items()))
    seen.flaws += [f"{article}: {flaw}: {question.stem}" for flaw, question in flaws]


def committed() -> dict[str, Figures]:
    """Return the figures that were last committed."""
    if not COMMITTED.exists():
        return {}
    return {half: Figures(**node) for half, node in json.loads(COMMITTED.read_text(encoding="utf-8")).items()}


def commit(figures: dict[str, Figures], path: Path = COMMITTED) -> None:
    """Write the figures where the test finds them."""
    nodes = {half: asdict(each) for half, each in figures.items()}
    path.write_text(json.dumps(nodes, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def rows_of(figures: Figures) -> dict[str, str]:
    """Return the lines of one column of the table by their names."""
    rows = {f"asked: {kind}": f"{asked}/{wanted}" for kind, (asked, wanted) in figures.recall.items()}
    rows["asked: all"] = f"{float(figures.share):.1%}"
    rows["traps sprung"] = str(len(figures.traps))
    rows |= {f"flaw: {flaw}": str(count) for flaw, count in figures.flaws.items()}
    rows["flaws"] = str(sum(figures.flaws.values()))
    rows["facts found"] = str(figures.facts)
    rows["questions"] = str(figures.questions)
    rows["questions a fact"] = f"{figures.questions / max(1, figures.asked_facts):.2f}"
    rows["questions an article"] = f"{figures.questions / max(1, figures.articles):.1f}"
    rows["articles without any"] = str(len(figures.without_questions))
    rows |= {f"type: {kind}": str(count) for kind, count in figures.types.items()}
    rows |= {f"reject: {reason}": str(count) for reason, count in figures.rejects.items()}
    return rows


def table(now: dict[str, Figures], was: dict[str, Figures]) -> str:
    """Return the figures of each half, those of now before the committed ones."""
    columns = [rows_of(each) for half in now for each in (now[half], was.get(half, Figures()))]
    names = sorted({name for column in columns for name in column}, key=_place(columns))
    width = max(map(len, names))
    head = "".join(f"{half:>10}{'(was)':>10}" for half in now)
    lines = ["".join(f"{column.get(name, '·'):>10}" for column in columns) for name in names]
    return "\n".join(
        [f"{'':{width}}{head}", *(f"{n:{width}}{line}" for n, line in zip(names, lines, strict=True))]
    )


def _place(columns: list[dict[str, str]]):
    """Return the key that sorts names by their group in the order of a column, then by name."""
    groups = ["asked", "traps sprung", "flaw", "flaws"]
    groups += [name.split(":")[0] for column in columns for name in column]
    return lambda name: (groups.index(name.split(":")[0]), name == "asked: all", name)


def main() -> None:
    """Print the table, and what was asked for beside it."""
    parser = argparse.ArgumentParser(prog="make evaluate", description=__doc__)
    parser.add_argument("--write", action="store_true", help="commit the figures")
    parser.add_argument("--missing", action="store_true", help="list the facts that no question asks")
    parser.add_argument("--flaws", action="store_true", help="list the flawed questions")
    options = parser.parse_args()
    seen = {half: evaluate(articles) for half, articles in halves().items()}
    now = {half: each.figures for half, each in seen.items()}
    lines = [table(now, committed())]
    for half, each in seen.items():
        lines += [f"{half}: TRAP {trap}" for trap in each.traps]
        lines += [f"{half}: {flaw}" for flaw in each.flaws if options.flaws]
        lines += [
            f"{half}: not asked: {fact.name} {fact.kind} {fact.value} — {fact.about or fact.anchor}"
            for fact in each.missing
            if options.missing
        ]
    sys.stdout.write("\n".join(lines) + "\n")
    if options.write:
        commit(now)


if __name__ == "__main__":
    main()
