"""Who is signed in, and what keeps the pages safe: the secret, cookies, headers."""

import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

from flask import Flask, Request, Response, abort, g, request, session
from flask.sessions import SecureCookieSessionInterface
from werkzeug.wrappers import Response as AnyResponse

from quiz.services import sessions
from quiz.services.sessions import SignedIn
from quiz.services.viewers import Viewer, require_teacher

COOKIE = "quiz_session"
SECRET_FILE = "secret.key"  # noqa: S105  the name of the file, not the secret
SECRET_BYTES = 32
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
}


class FormSession(SecureCookieSessionInterface):
    """Flask's signed cookie, which keeps form tokens and messages only; Secure wherever https is."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Tell whether the cookie is for https only: a school's network often has plain http."""
        return request.is_secure


def register(app: Flask) -> None:
    """Set up the secret, the form cookie and the headers of every response."""
    app.secret_key = secret_key(Path(app.instance_path))
    app.session_interface = FormSession()
    app.after_request(add_headers)


def secret_key(instance: Path) -> bytes:
    """Return the installation's secret, made at first start in a file that only its owner can read."""
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = instance / SECRET_FILE
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_secret(path)
    with os.fdopen(file, "wb") as opened:
        secret = secrets.token_bytes(SECRET_BYTES)
        opened.write(secret)
    return secret


def current_viewer() -> Viewer | None:
    """Return who is signed in, asked of the database once per request."""
    if "viewer" not in g:
        token = request.cookies.get(COOKIE, "")
        g.viewer = sessions.viewer_of(token, now()) if token else None
    return g.viewer


def required_viewer() -> Viewer:
    """Return who is signed in; answer 401 when nobody is."""
    return current_viewer() or abort(401)


def required_teacher() -> Viewer:
    """Return the teacher who is signed in; answer 401 when nobody is, raise NotAllowed for a student."""
    who = required_viewer()
    require_teacher(who)
    return who


def now() -> datetime:
    """Return the server's time, the one that every service is told."""
    return datetime.now(UTC)


def keep_signed_in(response: AnyResponse, signed_in: SignedIn) -> AnyResponse:
    """Return the response with a new session for the browser; before a teacher's, form tokens are thrown away."""
    if signed_in.viewer.is_teacher:
        session.clear()
    response.set_cookie(
        COOKIE,
        signed_in.token,
        expires=signed_in.expires_at,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    g.viewer = signed_in.viewer
    return response


def forget_signed_in(response: AnyResponse) -> AnyResponse:
    """Return the response that ends the browser's session, which is ended here too."""
    sessions.sign_out(request.cookies.get(COOKIE, ""))
    session.clear()
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax", secure=request.is_secure)
    g.viewer = None
    return response


def add_headers(response: Response) -> Response:
    """Add what tells a browser to run nothing but our own files, and to keep no page of a shared phone."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if not _may_be_kept(request):
        response.headers.setdefault("Cache-Control", "no-store")
    return response


def _may_be_kept(asked: Request) -> bool:
    return asked.path.startswith("/static/")


def _read_secret(path: Path) -> bytes:
    secret = path.read_bytes()
    if len(secret) < SECRET_BYTES:
        raise RuntimeError(f"{path} is damaged. Delete it and start again; forms open now must be sent again.")
    return secret
