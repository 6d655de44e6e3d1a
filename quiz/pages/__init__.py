"""What people see: one module per area, with its blueprint `pages`, its forms and its views.

A view reads the request, calls one service, and renders or redirects. A new area is one new module here (and its
templates): it is found by its blueprint.
"""

from importlib import import_module
from pkgutil import iter_modules

from flask import Blueprint, Flask


def register(app: Flask) -> None:
    """Add every area's pages to the app."""
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    for module in iter_modules(__path__):
        pages = getattr(import_module(f"{__name__}.{module.name}"), "pages", None)
        if isinstance(pages, Blueprint):
            app.register_blueprint(pages)
