"""`quiz upgrade`: backup, migration and check in one, and the way back."""

from datetime import UTC, datetime

import click

from quiz.cli.language import gettext


@click.command(
    "upgrade",
    help=gettext(
        "Đưa dữ liệu lên cấu trúc của phiên bản này: sao lưu cạnh dữ liệu, chuyển đổi, đếm lại từng bảng, "
        "rồi cho biết cách quay lại. Hãy dừng trang trước khi chạy. Chạy lại bao nhiêu lần cũng được."
    ),
)
@click.option("--no-backup", is_flag=True, help=gettext("Không sao lưu trước: chỉ khi đã có bản sao lưu khác."))
def command(no_backup: bool) -> None:
    """Upgrade the database that the environment names."""
    from quiz.cli.database import reachable
    from quiz.config import from_environment
    from quiz.services import upgrading

    config = from_environment()
    config.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    with reachable():
        done = upgrading.upgrade(config.database_url, config.instance, datetime.now(UTC), keep=not no_backup)
    if done.before == done.after:
        click.echo(gettext("Dữ liệu đã ở cấu trúc mới nhất (%(after)s).") % {"after": done.after})
        return
    words = gettext("Đã nâng cấp từ %(before)s lên %(after)s; mọi dòng dữ liệu vẫn còn.")
    click.echo(words % {"before": done.before or "∅", "after": done.after})
    if done.backup:
        words = gettext("Muốn quay lại: dừng trang, cài lại phiên bản cũ, rồi chạy: quiz restore --force %(file)s")
        click.echo(words % {"file": click.format_filename(done.backup)})
