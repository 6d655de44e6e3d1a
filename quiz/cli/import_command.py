"""`quiz import`: a bank file into a question set."""

from collections.abc import Mapping
from datetime import UTC, datetime

import click

from quiz.cli import files
from quiz.cli.language import gettext
from quiz.flaw_messages import NAMES


@click.command(
    "import",
    help=gettext(
        "Đưa ngân hàng câu hỏi BANK (tệp JSON) vào một bộ câu hỏi và in mã số của bộ. "
        "Nhập lại cùng tệp thì cập nhật theo mã câu hỏi: câu không đổi được giữ nguyên. "
        "Câu nào nên viết lại thì vẫn được nhập; số câu theo từng lỗi in ra kênh lỗi."
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
        imported = banks.import_bank(data, viewer, now, title)
    click.echo(imported.set_id)
    _tell(imported.flaws, bank)


def _tell(flaws: Mapping[str, int], bank: str) -> None:
    """Say how many questions have each flaw, the most frequent first."""
    if not flaws:
        return
    click.echo(gettext("Đã nhập hết; những câu nên viết lại (xem từng câu: quiz lint %s):") % bank, err=True)
    for code, count in sorted(flaws.items(), key=lambda each: (-each[1], each[0])):
        click.echo(f"  {count} × {gettext(NAMES[code])}", err=True)
