"""Every error of the command line as one line: what is wrong and what to do."""

import os

import click

from questions.problems import Refused
from quiz.cli.language import gettext
from quiz.messages import in_words


class CannotRun(Exception):
    """The command cannot do its work; the message is in words already."""


def one_line(error: Exception) -> str:
    """Return what an error says, on one line."""
    return " ".join(_words(error).split())


def _words(error: Exception) -> str:
    match error:
        case Refused():
            first, *others = [in_words(problem, gettext) for problem in error.problems] or [str(error)]
            return first if not others else gettext("%(first)s (và %(count)s lỗi khác)") % _counted(first, others)
        case click.UsageError():
            return f"{_usage(error)} {_see_help(error)}"
        case click.ClickException():
            return error.format_message()
        case FileNotFoundError():
            return gettext("Không tìm thấy «%(name)s». Hãy kiểm tra lại đường dẫn.") % {"name": error.filename}
        case OSError() if error.filename:
            return _about_file(error)
        case _:
            return str(error)


def _counted(first: str, others: list[str]) -> dict[str, object]:
    return {"first": first, "count": len(others)}


def _about_file(error: OSError) -> str:
    facts = {"name": error.filename, "why": os.strerror(error.errno or 0)}
    if isinstance(error, PermissionError):
        return gettext("Không có quyền mở «%(name)s». Hãy đổi quyền của tệp hoặc chọn tệp khác.") % facts
    if isinstance(error, IsADirectoryError):
        return gettext("«%(name)s» là một thư mục. Hãy nêu tên một tệp.") % facts
    return gettext("Không dùng được «%(name)s» (%(why)s). Hãy chọn tệp khác.") % facts


def _usage(error: click.UsageError) -> str:
    match error:
        case click.MissingParameter():
            return gettext("Thiếu %(name)s.") % {"name": _name(error)}
        case click.NoSuchOption():
            return gettext("Không có tuỳ chọn %(name)s.") % {"name": error.option_name}
        case click.BadParameter():
            words = gettext("Giá trị của %(name)s không dùng được: %(why)s")
            return words % {"name": _name(error), "why": error.message}
        case _:
            return error.format_message()


def _name(error: click.BadParameter) -> str:
    known = error.param.get_error_hint(error.ctx) if error.param and error.ctx else "?"
    return str(error.param_hint or known)


def _see_help(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "quiz"
    return gettext("Xem: %(command)s --help") % {"command": command}
