"""Pages that fail in the way they are asked to, for what the app says then."""

from flask import Flask, abort

STATUSES = (400, 401, 403, 404, 405, 409, 413, 429, 500)


def add_failing_page(app: Flask) -> None:
    """Give the app `/fail/<code>`; what goes wrong is answered, not raised."""
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.add_url_rule("/fail/<int:code>", "fail", abort)
