"""Makes pages out of templates. Everything that a template shows is escaped; no page holds a script."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import jinja2
from starlette.responses import HTMLResponse

#: Where all pages but the first one are: no path of the API begins like this.
BASE = "/__sandbox__/pages"
NAVIGATION = (
    ("Records", f"{BASE}/records"),
    ("Requests", f"{BASE}/requests"),
    ("Operations", f"{BASE}/operations"),
    ("Any request", f"{BASE}/try"),
    ("Faults", f"{BASE}/faults"),
    ("Clock", f"{BASE}/clock"),
    ("Webhooks", f"{BASE}/webhooks"),
)
#: A browser runs no script of a page, loads nothing from elsewhere, and shows it in no frame.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # without it a form would be sent with the origin `null`, which is refused
    "Cache-Control": "no-store",
}


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("zenpy.sandbox.pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, status: int = 200, **values: object) -> HTMLResponse:
    """A page, out of its template and what it shows."""
    whole: dict[str, object] = {
        "base": BASE,
        "navigation": NAVIGATION,
        "notice": None,
        "q": None,
        "here": None,
    }
    return HTMLResponse(_templates().get_template(template).render(whole | values), status, HEADERS)


@cache
def style() -> bytes:
    """The style sheet of all pages."""
    return files("zenpy.sandbox.pages").joinpath("style.css").read_bytes()
