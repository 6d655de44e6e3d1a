"""`quiz lint`: the item-writing flaws of a bank file; no database, no instance folder."""

import click

from quiz.cli import files
from quiz.cli.language import gettext
from quiz.messages import in_words

FLAWS_FOUND = 1


@click.command(
    "lint",
    help=gettext(
        "Tìm lỗi soạn câu trong ngân hàng câu hỏi BANK (tệp JSON), ví dụ đáp án dài hơn hẳn. "
        "Mỗi dòng: mã câu hỏi, mã lỗi, vì sao và cách sửa. Chỉ là gợi ý: mã thoát là 0, trừ khi có --strict."
    ),
)
@click.argument("bank", metavar="BANK")
@click.option("--strict", is_flag=True, help=gettext("Mã thoát 1 khi có lỗi."))
def command(bank: str, strict: bool) -> int:
    """Print what could be written better and return the exit status."""
    from questions.flaws import flaws_of
    from questions.formats.bank_json import read_bank

    read = read_bank(files.read(bank))
    found = [(question.id, flaw) for question in read.questions for flaw in flaws_of(question, read.language)]
    for question_id, flaw in found:
        click.echo(f"{question_id}\t{flaw.code.removeprefix('flaw.')}\t{in_words(flaw, gettext)}")
    return FLAWS_FOUND if strict and found else 0
