"""Who sits at this device: signing in and out, and «not me» on shared phones."""

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from quiz.pages.forms import own_path
from quiz.security import forget_signed_in

pages = Blueprint("account", __name__)


@pages.post("/not-me")
def not_me() -> Response:
    """Forget the guest whom this browser knows, so that somebody else can take their own name."""
    return forget_signed_in(redirect(own_path(request.form.get("back", "")), 303))
