"""`quiz export`: a question set as a file."""

import click

from questions.formats import FORMATS
from quiz.cli import files
from quiz.cli.language import gettext


@click.command("export", help=gettext("Viết bộ câu hỏi SET (mã số hoặc tên) ra tệp."))
@click.argument("name", metavar="SET")
@click.option(
    "--format",
    "format_tag",
    type=click.Choice(FORMATS.tags()),
    default="json",
    show_default=True,
    help=gettext("Dạng tệp; json giữ lại mọi thứ."),
)
@click.option("-o", "--output", metavar="FILE", default="-", help=gettext("Tệp kết quả; mặc định: đầu ra chuẩn."))
def command(name: str, format_tag: str, output: str) -> None:
    """Write a set as a file of a format."""
    from quiz.cli.database import opened_database
    from quiz.services import banks

    with opened_database():
        data = banks.export_bank(banks.find_set(name), viewer=None, format_tag=format_tag)
    files.write(output, data)
