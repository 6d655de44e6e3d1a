"""`quiz backup`: everything in one file, while the app serves."""

from datetime import UTC, datetime
from pathlib import Path

import click

from quiz.cli.language import gettext


@click.command(
    "backup",
    help=gettext(
        "Sao lưu toàn bộ dữ liệu vào tệp FILE (zip), kể cả khi trang đang mở. Tệp chỉ chủ của nó đọc được; "
        "bản sao lưu cũ cùng tên được thay khi bản mới đã xong. Khôi phục: quiz restore FILE."
    ),
)
@click.argument("file", metavar="FILE")
def command(file: str) -> None:
    """Write a backup of the database that the environment names."""
    from quiz.cli.database import reachable
    from quiz.config import from_environment
    from quiz.services import backups

    with reachable():
        manifest = backups.back_up(from_environment().database_url, Path(file), datetime.now(UTC))
    words = gettext("Đã sao lưu %(rows)s dòng dữ liệu (%(kind)s, cấu trúc %(revision)s) vào %(file)s.")
    facts = {"rows": sum(manifest.rows.values()), "kind": manifest.database, "revision": manifest.revision}
    click.echo(words % {**facts, "file": file})
