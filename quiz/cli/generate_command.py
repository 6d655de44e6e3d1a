"""`quiz generate`: from an article to a bank file; no database, no instance folder."""

import sys

import click

from quiz.cli import files
from quiz.cli.language import gettext
from quiz.messages import in_words


@click.command(
    "generate",
    help=gettext(
        "Đọc bài viết ARTICLE (tệp .txt, UTF-8) và viết ngân hàng câu hỏi ra tệp JSON. "
        "Dấu «-» là đầu vào hoặc đầu ra chuẩn. Cùng bài viết và cùng SEED cho ra cùng một tệp."
    ),
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
def command(article: str, output: str, seed: int, rejects: bool, explains: bool) -> None:
    """Write the bank of an article."""
    from questions.article import decode
    from questions.explaining import explain
    from questions.formats.bank_json import write_bank
    from questions.generation import generate
    from quiz.cli.explanation import explained

    generated = generate(decode(files.read(article)), seed)
    files.write(output, write_bank(generated.bank))
    if rejects:
        for reject in generated.rejects:
            click.echo(f"{reject.stem}\t{in_words(reject.reason, gettext)}", file=sys.stderr)
    if explains:
        # What is read by a person must not run into the bank.
        for line in explained(explain(generated.bank, generated.rejects)):
            click.echo(line, err=output == "-")
