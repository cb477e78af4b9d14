"""The texts of a comment: as it was written, as HTML, and without any form."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.message import Json

#: The longest text of a comment; what is longer is cut without an error.
MOST_BYTES = 65_536
#: What replaces each character of a text that is redacted.
BLOCK = "\u2587"
NAMES = (
    "a|abbr|b|blockquote|body|br|center|code|dd|del|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|"
    "li|link|meta|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul"
)
TAG = re.compile(rf"</?(?:{NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
BREAKS = {"br", "li", "tr", "dt", "dd"}
BLOCKS = {"p", "div", "ul", "ol", "table", "pre", "blockquote", *(f"h{level}" for level in range(1, 7))}
HIDDEN = {"script", "style", "head"}


def texts_of(sent: Json) -> Json:
    """The texts of a comment that was sent with a `body`, or with an `html_body`, which goes first."""
    html = sent.get("html_body")
    if html:
        html = _cut(str(html))
        text = text_of_html(html)
        return {"body": text, "plain_body": text, "html_body": html}
    body = _cut(TAG.sub("", str(sent.get("body") or "")))
    return {"body": body, "plain_body": body, "html_body": html_of_text(body)}


def html_of_text(text: str) -> str:
    """A plain text as HTML: an empty line begins a paragraph, the end of a line is a break."""
    paragraphs = re.split(r"\n\s*\n", text)
    lines = ("<br>".join(escape(line, quote=False) for line in one.split("\n")) for one in paragraphs)
    inner = "".join(f'<p dir="auto">{line}</p>' for line in lines)
    return f'<div class="zd-comment" dir="auto">{inner}</div>'


class _Text(HTMLParser):
    """Collects the text of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.hidden += tag in HIDDEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN and self.hidden:
            self.hidden -= 1
        if tag in BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)

    def _break(self, tag: str) -> None:
        if tag in BREAKS or tag in BLOCKS:
            self.parts.append("\n" if tag in BREAKS else "\n\n")


def text_of_html(html: str) -> str:
    """The text of HTML, with the breaks of its lines and paragraphs."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = [line.strip() for line in "".join(parser.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def redact(text: str, words: str) -> str:
    """A text with blocks in the place of some words."""
    return text.replace(words, BLOCK * len(words)) if words else text


def _cut(text: str) -> str:
    if len(text) * 4 <= MOST_BYTES:
        return text
    return text.encode("utf-8", "surrogatepass")[:MOST_BYTES].decode("utf-8", "ignore")
