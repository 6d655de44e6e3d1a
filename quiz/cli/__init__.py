"""The command line: one file per command, found by its folder; errors are one line and exit status 2."""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from pkgutil import iter_modules

import click

from questions.problems import Refused
from quiz.cli.language import gettext
from quiz.cli.refusals import CannotRun, one_line

BAD_INPUT = 2
SUFFIX = "_command"


class Commands(click.Group):
    """The commands of this folder; a module that has ``command`` is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        modules = [module.name for module in iter_modules(__path__)]
        return [name.removesuffix(SUFFIX) for name in modules if name.endswith(SUFFIX)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name; raise UsageError when there is none."""
        if cmd_name not in self.list_commands(ctx):
            words = gettext("Không có lệnh «%(name)s».") % {"name": cmd_name}
            raise click.UsageError(words, ctx)
        return import_module(f"{__name__}.{cmd_name}{SUFFIX}").command


@click.command(
    cls=Commands,
    help=gettext("Đố Vui: câu hỏi từ bài viết, có dẫn chứng, cho lớp học."),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(version("do-vui"), prog_name="quiz", message="%(prog)s %(version)s")
def quiz() -> None:
    """Hold the commands together."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a letter shows another one; it does not end the program.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    try:
        return quiz.main(arguments, prog_name="quiz", standalone_mode=False) or 0
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return BAD_INPUT
    except (Refused, CannotRun, click.ClickException, OSError) as error:
        click.echo(f"quiz: {one_line(error)}", err=True)
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        return 130
