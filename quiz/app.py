"""The web app, put together."""

from flask import Flask
from jinja2 import StrictUndefined

from quiz import errors, pages, resources, security
from quiz.config import MAX_FORM_BYTES, MAX_REQUEST_BYTES, Config, from_environment
from quiz.extensions import babel, csrf, db
from quiz.pages.preferences import chosen_locale
from quiz.tongues import SOURCE

MAX_FORM_FIELDS = 20_000


def create_app(config: Config | None = None) -> Flask:
    """Return the app; its settings come from the environment unless they are given."""
    app = database_app(config or from_environment())
    csrf.init_app(app)
    babel.init_app(app, locale_selector=chosen_locale)
    security.register(app)
    errors.register(app)
    pages.register(app)
    return app


def database_app(config: Config) -> Flask:
    """Return an app with its settings and its database and no pages: enough for services."""
    app = Flask(
        "quiz",
        instance_path=str(config.instance),
        template_folder=str(resources.templates()),
        static_folder=str(resources.static()),
        static_url_path="/static",
    )
    app.config.update(
        TESTING=config.testing,
        SQLALCHEMY_DATABASE_URI=config.database_url,
        BABEL_DEFAULT_LOCALE=SOURCE,
        BABEL_DEFAULT_TIMEZONE=config.time_zone,
        MAX_CONTENT_LENGTH=MAX_REQUEST_BYTES,
        MAX_FORM_MEMORY_SIZE=MAX_FORM_BYTES,
        MAX_FORM_PARTS=MAX_FORM_FIELDS,
        SESSION_COOKIE_NAME="quiz_form",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # A page may stay open for as long as a quiz takes; the token ends with the browser's session.
        WTF_CSRF_TIME_LIMIT=None,
    )
    if config.testing:
        app.jinja_env.undefined = StrictUndefined
    db.init_app(app)
    return app
