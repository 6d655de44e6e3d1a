"""`quiz serve`: migrate, put the bundled quiz into an empty place, say the address, serve."""

import errno
import socket
import sys
from contextlib import ExitStack
from datetime import UTC, datetime

import click

from quiz.cli.language import gettext
from quiz.cli.refusals import CannotRun


@click.command(
    "serve",
    help=gettext(
        "Mở trang đố vui. Lần đầu, chương trình tự tạo cơ sở dữ liệu và bài đố có sẵn. "
        "Với --host 0.0.0.0, điện thoại trong cùng mạng cũng mở được. "
        "Dữ liệu nằm ở QUIZ_DATABASE_URL và QUIZ_INSTANCE_PATH."
    ),
)
@click.option("--host", default="127.0.0.1", show_default=True, help=gettext("Địa chỉ để lắng nghe."))
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help=gettext("Cổng."))
def command(host: str, port: int) -> None:
    """Serve until it is stopped."""
    listening = listen(host, port)
    # What takes time comes after the port is known to be free.
    from quiz.app import create_app
    from quiz.cli.database import migrate
    from quiz.cli.server import Server
    from quiz.config import from_environment
    from quiz.extensions import db
    from quiz.services import accounts, bundled

    config = from_environment()
    migrate(config)
    app = create_app(config)
    with app.app_context():
        now = datetime.now(UTC)
        bundled.publish_bundled_quiz(now)
        token = accounts.renew_setup_token(now)
        db.session.remove()
        db.engine.dispose()
    link = app.url_map.bind("").build("account.set_up", {"token": token}) if token else ""
    greet(host, port, link)
    Server(app, listening).run()


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; raise CannotRun when the port is taken or the host is not ours."""
    with ExitStack() as when_it_fails:
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM)[0]
            listening = when_it_fails.enter_context(socket.socket(family, kind, protocol))
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(address)
            listening.listen(2048)
        except OSError as error:
            raise CannotRun(_why_not(error) % {"host": host, "port": port, "next": port + 1}) from error
        when_it_fails.pop_all()
    return listening


def greet(host: str, port: int, setup_link: str) -> None:
    """Say where the pages are and, while no teacher exists, the link of the first one."""
    from quiz.cli import addresses

    urls = addresses.urls(host, port)
    click.echo(gettext("Đố Vui đang chạy. Mở trang tại:"))
    for url in urls:
        click.echo(f"  {url}")
    if len(urls) > 1 and sys.stdout.isatty():
        click.echo(addresses.qr_code(urls[1]))
    if setup_link:
        click.echo(gettext("Chưa có giáo viên. Giáo viên đầu tiên hãy mở liên kết này (chỉ dùng được một lần):"))
        click.echo(f"  {urls[0]}{setup_link}")
    click.echo(gettext("Nhấn Ctrl+C để dừng."))
    sys.stdout.flush()


def _why_not(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return gettext(
            "Cổng %(port)s đã có chương trình khác dùng. Hãy dừng chương trình đó hoặc thử --port %(next)s."
        )
    if error.errno == errno.EACCES:
        return gettext("Không có quyền mở cổng %(port)s. Hãy chọn cổng từ 1024 trở lên, ví dụ --port 8000.")
    return gettext("Máy này không có địa chỉ «%(host)s». Hãy dùng --host 127.0.0.1 hoặc --host 0.0.0.0.")
