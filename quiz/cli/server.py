"""The web server: gunicorn, started from here with the app that is already made."""

import os
import socket
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.workers import gthread

from quiz.extensions import db

THREADS = 4
# Browsers open connections that they may never use. A worker's thread waits this long for the first byte, then
# leaves the connection to the poller; with gunicorn's five seconds, a class that opens a page would block all.
gthread.DEFAULT_WORKER_DATA_TIMEOUT = 0.05


class Server(BaseApplication):
    """Gunicorn around an app, on a socket that listens already."""

    def __init__(self, app: Flask, listening: socket.socket) -> None:
        self._app = app
        self._listening = listening
        super().__init__()

    def load_config(self) -> None:
        """Set what is ours; nothing is read from files or the environment."""
        for name, value in settings(self._listening.fileno()).items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Return the app."""
        return self._app


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
        # The heartbeat file must not lie on a slow disk.
        "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: S108, PTH112
    }


def _own_connections(_arbiter: object, worker: Any) -> None:
    """Forget connections of the parent process in a worker: two processes must not share one."""
    with worker.app.load().app_context():
        db.engine.dispose(close=False)
