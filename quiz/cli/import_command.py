"""`quiz import`: a bank file into a question set."""

from datetime import UTC, datetime

import click

from quiz.cli import files
from quiz.cli.language import gettext


@click.command(
    "import",
    help=gettext(
        "Đưa ngân hàng câu hỏi BANK (tệp JSON) vào một bộ câu hỏi và in mã số của bộ. "
        "Nhập lại cùng tệp thì cập nhật theo mã câu hỏi: câu không đổi được giữ nguyên."
    ),
)
@click.argument("bank", metavar="BANK")
@click.option("--set", "title", metavar="TITLE", default="", help=gettext("Tên bộ; mặc định là tên trong tệp."))
@click.option("--owner", metavar="NAME", required=True, help=gettext("Tên giáo viên; chưa có thì được tạo."))
def command(bank: str, title: str, owner: str) -> None:
    """Store a bank file in a teacher's set."""
    from quiz.cli.database import opened_database
    from quiz.services import accounts, banks

    data = files.read(bank)
    banks.checked_bank(data)  # before an owner is made for a file that is refused
    now = datetime.now(UTC)
    with opened_database():
        viewer, made = accounts.teacher_named(owner, now)
        if made:
            words = gettext("Chưa có giáo viên «%(name)s» nên đã tạo; hãy đặt mật khẩu qua liên kết cài đặt.")
            click.echo(words % {"name": viewer.name}, err=True)
        click.echo(banks.import_bank(data, viewer, now, title).set_id)
