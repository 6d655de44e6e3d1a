"""Addresses as codes that a phone's camera reads."""

import io

import segno
from markupsafe import Markup


def code_svg(address: str, title: str) -> Markup:
    """Return the QR code of an address as an SVG, to stand in a page; its colours are the style sheet's."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        out,
        kind="svg",
        border=4,
        omitsize=True,
        xmldecl=False,
        svgclass="qr-code",
        lineclass="qr-line",
        title=title,
    )
    return Markup(out.getvalue().decode())  # noqa: S704  made of our own address, escaped by segno
