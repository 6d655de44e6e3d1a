"""`quiz restore`: a backup into the place that the environment names."""

from pathlib import Path

import click

from quiz.cli.language import gettext


@click.command(
    "restore",
    help=gettext(
        "Khôi phục bản sao lưu FILE vào nơi mà QUIZ_DATABASE_URL và QUIZ_INSTANCE_PATH chỉ tới. Tệp được kiểm tra "
        "trước; tệp hỏng thì không có gì thay đổi. Nơi đã có dữ liệu chỉ bị thay khi có --force."
    ),
)
@click.argument("file", metavar="FILE")
@click.option("--force", is_flag=True, help=gettext("Thay hết dữ liệu đang có bằng bản sao lưu."))
def command(file: str, force: bool) -> None:
    """Replace the database that the environment names."""
    from quiz.cli.database import reachable
    from quiz.config import from_environment
    from quiz.services import backups

    with reachable():
        manifest = backups.restore(from_environment().database_url, Path(file), force=force)
    words = gettext(
        "Đã khôi phục %(rows)s dòng dữ liệu của lúc %(made_at)s. Nếu trang đang mở, hãy khởi động lại."
    )
    click.echo(words % {"rows": sum(manifest.rows.values()), "made_at": manifest.made_at})
