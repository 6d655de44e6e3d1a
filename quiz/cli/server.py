"""The web server: gunicorn, started from here with the app that is already made."""

import os
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.workers import gthread

from quiz.extensions import db

THREADS = 4
FIRST_BYTE_SECONDS = 0.05
FAST_FOLDER = Path("/dev/shm")  # noqa: S108  for gunicorn's heartbeat, which must not wait for a disk
HANGING_UP = ThreadPoolExecutor(32, "hanging-up")


class Server(BaseApplication):
    """Gunicorn around an app, on a socket that listens already."""

    def __init__(self, app: Flask, listening: socket.socket) -> None:
        self._app = app
        self._listening = listening
        gthread.TConn = Connection
        super().__init__()

    def load_config(self) -> None:
        """Set what is ours; nothing is read from files or the environment."""
        for name, value in settings(self._listening.fileno()).items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Return the app."""
        return self._app


class Connection(gthread.TConn):
    """A connection on which nobody else has to wait: phones open some ahead of need, and vanish from the Wi-Fi."""

    def wait_for_data(self, timeout: float | None) -> bool:
        """Wait a moment for the first byte; gunicorn's five seconds would hold a thread for every phone."""
        return super().wait_for_data(FIRST_BYTE_SECONDS)

    def close(self, graceful: bool = False) -> None:
        """Hang up; where the other side must hang up first, wait for it in a thread, not in the worker's loop."""
        if graceful:
            HANGING_UP.submit(super().close, graceful=True)
        else:
            super().close()


def settings(listening: int) -> dict[str, Any]:
    """Return gunicorn's settings: few processes, as SQLite has one writer; threads for slow phones."""
    return {
        "bind": [f"fd://{listening}"],
        "workers": max(2, min(4, os.cpu_count() or 2)),
        "worker_class": "gthread",
        "threads": THREADS,
        "keepalive": 5,
        "timeout": 120,
        "graceful_timeout": 5,
        "loglevel": "warning",
        "proc_name": "quiz",
        "post_fork": _own_connections,
        "worker_tmp_dir": str(FAST_FOLDER) if FAST_FOLDER.is_dir() else None,
        # Nobody asks for it, and it would be made in the home folder, which a service may not have.
        "control_socket_disable": True,
    }


def _own_connections(_arbiter: object, worker: Any) -> None:
    """Forget connections of the parent process in a worker: two processes must not share one."""
    with worker.app.load().app_context():
        db.engine.dispose(close=False)
