"""Who sits at this device: the first teacher's set-up, signing in and out, and «not me» on shared phones."""

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.errors import status_of
from quiz.pages.forms import field_errors, own_path
from quiz.security import forget_signed_in, keep_signed_in, now
from quiz.services import accounts
from quiz.services.refusals import Conflict, InputRefused, TooMany

pages = Blueprint("account", __name__)


@pages.get("/sign-in")
def sign_in() -> str:
    """Ask a teacher for account and password."""
    return _sign_in_page({})


@pages.post("/sign-in")
def sign_in_now() -> Any:
    """Sign a teacher in and go on to where they wanted to be."""
    account, password = request.form.get("account", ""), request.form.get("password", "")
    try:
        signed_in = accounts.sign_in(account, password, now())
    except (InputRefused, TooMany) as refused:
        return _sign_in_page(field_errors(refused)), status_of(refused)
    there = own_path(request.form.get("next", ""), url_for("sets.index"))
    return keep_signed_in(redirect(there, 303), signed_in)


@pages.post("/sign-out")
def sign_out() -> Response:
    """End the session of this browser."""
    return forget_signed_in(redirect(url_for("home.index"), 303))


@pages.get("/set-up/<token>")
def set_up(token: str) -> Any:
    """Ask the first teacher for name, account and password."""
    if not accounts.setup_is_open(token):
        return redirect(url_for("account.set_up_over"), 303)
    return render_template("account/set_up.html", typed={}, errors={})


@pages.post("/set-up/<token>")
def set_up_now(token: str) -> Any:
    """Make the first teacher's account and sign them in."""
    typed = {name: request.form.get(name, "") for name in ("name", "account", "password")}
    try:
        signed_in = accounts.set_up_first_teacher(token, **typed, now=now())
    except InputRefused as refused:
        return render_template("account/set_up.html", typed=typed, errors=field_errors(refused)), 400
    except Conflict:
        return redirect(url_for("account.set_up_over"), 303)
    return keep_signed_in(redirect(url_for("sets.index"), 303), signed_in)


@pages.get("/set-up/over")
def set_up_over() -> tuple[str, int]:
    """Say that a set-up link was used or is too old, and where to go."""
    return render_template("account/set_up_over.html"), 409


@pages.post("/not-me")
def not_me() -> Response:
    """Forget the guest whom this browser knows, so that somebody else can take their own name."""
    return forget_signed_in(redirect(own_path(request.form.get("back", "")), 303))


def _sign_in_page(errors: dict[str, str]) -> str:
    there = own_path(request.values.get("next", ""), "")
    return render_template(
        "account/sign_in.html", account=request.form.get("account", ""), next=there, errors=errors
    )
