"""Reading in a process of its own, with limits: what loops, swells or crashes there is a refusal here."""

import json
import os
import subprocess
import sys
from typing import Any

from questions.article import MAX_BYTES
from questions.documents import DOCUMENTS
from questions.problems import ArticleRefused, Problem, Refused

SECONDS = 4
"""Both of the processor and on the clock: with starting and ending it stays under five."""
MEMORY_BYTES = 300_000_000

# What a reader of files has no need of. The parent gives the bytes; nothing that they name is opened or asked for.
_FORBIDDEN = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.sendto",
    "urllib.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.system",
)


def read_confined(tag: str, data: bytes) -> str:
    """Return the text that a kind of document finds in the bytes; raise ArticleRefused."""
    # -P: the folder that somebody stands in is no place to import from.
    command = [sys.executable, "-P", "-B", "-X", "utf8", "-m", "questions.confined", tag]
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _too_much(tag) from None
    if done.returncode != 0:
        raise _too_much(tag)
    return _answer(json.loads(done.stdout))


def environment() -> dict[str, str]:
    """Return what the process is told of this one: where programs and modules are, no address and no password."""
    told = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return told | {"PYTHONPATH": os.pathsep.join(sys.path)}


def _answer(said: Any) -> str:
    if "text" in said:
        return said["text"]
    raise ArticleRefused.of(Problem(code, params, where) for code, params, where in said["problems"])


def _too_much(tag: str) -> ArticleRefused:
    return ArticleRefused(Problem("document.too_much", {"kind": f".{tag}"}))


def main() -> None:
    """Read standard input as the kind that the first argument names and write the answer as JSON."""
    _limit()
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no answer
    answer.write(json.dumps(_read(sys.argv[1], sys.stdin.buffer.read())).encode())
    answer.flush()
    os._exit(0)  # nothing is worth the time of tidying up


def _limit() -> None:
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        _, allowed = resource.getrlimit(kind)
        limit = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(kind, (limit, limit))
    sys.addaudithook(refuse)


def refuse(event: str, _arguments: object) -> None:
    """Raise PermissionError for what no reader of files has a need of: a hook for Python's audit events."""
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)


def _read(tag: str, data: bytes) -> dict[str, object]:
    try:
        text = DOCUMENTS[tag].read(data)
        size = len(text.encode("utf-8", "surrogatepass"))
        if size > MAX_BYTES:
            raise ArticleRefused(Problem("article.too_large", {"bytes": size, "limit": MAX_BYTES}))
    except Refused as refused:
        problems = refused.problems
    except (MemoryError, RecursionError):
        problems = _too_much(tag).problems
    except Exception:
        problems = (Problem("document.damaged", {"kind": f".{tag}"}),)
    else:
        return {"text": text}
    return {"problems": [[problem.code, dict(problem.params), problem.where] for problem in problems]}


if __name__ == "__main__":
    main()
