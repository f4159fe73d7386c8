"""How a source is called in a report: for the eye, and as the URI that code hosts want."""

from __future__ import annotations

from urllib.parse import quote

from cablefmt.report.plain import plain
from cablefmt.source import Source

__all__ = ["shown_name", "uri"]


def shown_name(source: Source) -> str:
    """Safe text for the beginning of a line: no name can look like the command of a build server there.

    >>> shown_name(Source(text="", name="::error::x")), shown_name(Source(text=""))
    ('./::error::x', '-')
    """
    name = plain(source.name or "-")
    return f"./{name}" if name.lstrip().startswith("::") else name


def uri(source: Source) -> str:
    r"""The path as a relative URI, or an absolute one where the path is; standard input is `-`.

    >>> uri(Source(text="", name="cables/a b.zip!/x.txt")), uri(Source(text="", name="/data/a.txt"))
    ('cables/a%20b.zip!/x.txt', 'file:///data/a.txt')
    >>> uri(Source(text="", name="a\udcff.txt"))
    'a%FF.txt'
    """
    path = (source.name or "-").replace("\\", "/")
    # A byte of a name that is no UTF-8 is a lone surrogate here; others come from Windows.
    escaped = all(not "\ud800" <= character <= "\udfff" or "\udc80" <= character <= "\udcff" for character in path)
    quoted = quote(path.encode("utf-8", "surrogateescape" if escaped else "surrogatepass"), safe="/!~-._")
    return f"file://{quoted}" if quoted.startswith("/") else quoted
