"""`quiz doctor`: is all well, and what to do where it is not."""

import click

from quiz.cli.language import gettext
from quiz.messages import in_words

SOMETHING_WRONG = 1


@click.command(
    "doctor",
    help=gettext(
        "Kiểm tra nơi cài đặt: quyền của thư mục và tệp bí mật, đĩa, cơ sở dữ liệu, cấu trúc dữ liệu, đồng hồ. "
        "Mỗi dòng là «tốt», hoặc «LỖI» kèm việc cần làm. Không thay đổi gì; mã thoát 1 khi có lỗi."
    ),
)
@click.option("--port", type=click.IntRange(1, 65535), help=gettext("Kiểm tra cả việc cổng này còn trống."))
def command(port: int | None) -> int:
    """Print what is found and return the exit status."""
    from datetime import UTC, datetime

    from quiz.config import from_environment
    from quiz.security import SECRET_FILE
    from quiz.services import health

    config = from_environment()
    secret = config.instance / SECRET_FILE
    found = [*health.examine(config.database_url, config.instance, secret, datetime.now(UTC))]
    for each in found:
        _say(_names()[each.what], in_words(each.problem, gettext) if each.problem else "")
    taken = _taken(port) if port else ""
    if port:
        _say(gettext("Cổng"), taken)
    return SOMETHING_WRONG if taken or any(each.problem for each in found) else 0


def _say(name: str, wrong: str) -> None:
    if wrong:
        click.echo(gettext("LỖI  %(name)s: %(wrong)s") % {"name": name, "wrong": wrong})
    else:
        click.echo(gettext("tốt  %(name)s") % {"name": name})


def _taken(port: int) -> str:
    """Return why a server could not listen on the port."""
    from quiz.cli.refusals import CannotRun
    from quiz.cli.serve_command import listen

    try:
        listen("127.0.0.1", port).close()
    except CannotRun as error:
        return str(error)
    return ""


def _names() -> dict[str, str]:
    return {
        "folder": gettext("Thư mục dữ liệu"),
        "secret": gettext("Tệp bí mật"),
        "disk": gettext("Chỗ trống trên đĩa"),
        "files": gettext("Tệp cơ sở dữ liệu"),
        "database": gettext("Cơ sở dữ liệu"),
        "writing": gettext("Ghi vào cơ sở dữ liệu"),
        "revision": gettext("Cấu trúc dữ liệu"),
        "clock": gettext("Đồng hồ"),
        "tools": gettext("Công cụ sao lưu"),
    }
