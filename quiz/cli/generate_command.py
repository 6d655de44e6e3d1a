"""`quiz generate`: from an article to a bank file; no database, no instance folder."""

import sys

import click

from quiz.cli import files
from quiz.cli.language import gettext
from quiz.messages import in_words


@click.command(
    "generate",
    help=gettext(
        "Đọc bài viết ARTICLE (tệp .txt, .md, .html, .docx hoặc .pdf) và viết ngân hàng câu hỏi ra tệp JSON. "
        "Dấu «-» là đầu vào hoặc đầu ra chuẩn. Cùng bài viết và cùng SEED cho ra cùng một tệp."
    ),
)
@click.argument("article", metavar="ARTICLE")
@click.option("-o", "--output", metavar="FILE", default="-", help=gettext("Tệp kết quả; mặc định: đầu ra chuẩn."))
@click.option("--seed", type=int, default=0, show_default=True, help=gettext("Số để xáo trộn; số khác, bộ khác."))
@click.option("--rejects", is_flag=True, help=gettext("In ra kênh lỗi những câu không chứng minh được và lý do."))
def command(article: str, output: str, seed: int, rejects: bool) -> None:
    """Write the bank of an article."""
    from questions.formats.bank_json import write_bank
    from questions.generation import generate
    from questions.opening import text_of

    generated = generate(text_of(files.read(article), article), seed)
    files.write(output, write_bank(generated.bank))
    if rejects:
        for reject in generated.rejects:
            click.echo(f"{reject.stem}\t{in_words(reject.reason, gettext)}", file=sys.stderr)
