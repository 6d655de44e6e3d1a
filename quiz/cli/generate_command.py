"""`quiz generate`: from an article to a bank file; no database, no instance folder."""

import sys

import click

from questions.documents import DOCUMENTS
from quiz.cli import files
from quiz.cli.language import gettext
from quiz.messages import in_words


@click.command(
    "generate",
    help=gettext(
        "Đọc bài viết ARTICLE (tệp %(kinds)s) và viết ngân hàng câu hỏi ra tệp JSON. "
        "Dấu «-» là đầu vào hoặc đầu ra chuẩn. Cùng bài viết và cùng SEED cho ra cùng một tệp."
    )
    % {"kinds": ", ".join(f".{tag}" for tag in DOCUMENTS.tags())},
)
@click.argument("article", metavar="ARTICLE")
@click.option("-o", "--output", metavar="FILE", default="-", help=gettext("Tệp kết quả; mặc định: đầu ra chuẩn."))
@click.option("--seed", type=int, default=0, show_default=True, help=gettext("Số để xáo trộn; số khác, bộ khác."))
@click.option("--rejects", is_flag=True, help=gettext("In ra kênh lỗi những câu không chứng minh được và lý do."))
@click.option(
    "--explain",
    "explains",
    is_flag=True,
    help=gettext(
        "In ra từng dữ kiện với dẫn chứng và các câu hỏi, rồi những câu không chứng minh được: ra đầu ra chuẩn, "
        "hoặc ra kênh lỗi khi ngân hàng ở đầu ra chuẩn."
    ),
)
@click.option(
    "--paper",
    "makes_paper",
    is_flag=True,
    help=gettext("Chỉ giữ các câu của một đề theo cấu trúc thi tốt nghiệp, và in ra đề gồm những phần nào."),
)
def command(article: str, output: str, seed: int, rejects: bool, explains: bool, makes_paper: bool) -> None:
    """Write the bank of an article, or of a paper made of it."""
    from questions.explaining import explain
    from questions.formats.bank_json import write_bank
    from questions.generation import generate
    from questions.opening import text_of
    from questions.paper import compose, paper_bank
    from quiz.cli.explanation import composed, explained

    generated = generate(text_of(files.read(article), article), seed)
    bank, said = generated.bank, list[str]()
    if makes_paper:
        paper = compose(bank, seed)
        bank = paper_bank(bank, paper)
        said += composed(paper)
    if explains:
        said += explained(explain(bank, generated.rejects))
    files.write(output, write_bank(bank))
    if rejects:
        for reject in generated.rejects:
            click.echo(f"{reject.stem}\t{in_words(reject.reason, gettext)}", file=sys.stderr)
    for line in said:
        # What a person reads must not run into the bank.
        click.echo(line, err=output == "-")
