"""Invented cables, and what wraps them: pages, rows, archives."""

from __future__ import annotations

import html
import io
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from cablefmt.errors import UsageError
from cablefmt.readers import read

HEAD = """\
VZCZCXYZ0001
RR RUEHWEB
DE RUEHPE #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM AMEMBASSY LIMA
TO RUEHC/SECSTATE WASHDC 4460
"""
BODY = """\
UNCLAS LIMA 000079

SIPDIS

E.O. 12958: N/A
TAGS: PREL PE
SUBJECT: A VISIT TO THE "OLD" HARBOR

1. The talks went well.

2. R&D was not spoken of.

CARDOZA
"""
CABLE = (HEAD + BODY).encode()
NOTICE = "This record is a partial extract of the original cable. The full text of the original cable is not available."


def page(*preformatted: str, title: str = "A VISIT TO THE HARBOR") -> str:
    """A page as an archive of cables had it: with navigation, help, a table, and the head and the text as two blocks."""
    blocks = "\n".join(f"<code><pre>{html.escape(text).replace(chr(10), '&#x000A;')}</pre></code>" for text in preformatted)
    return f"""\
<?xml version='1.0' encoding='utf-8' ?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><title>Viewer</title><script>if (a < b) document.write("<pre>SECRET</pre>");</script>
<style>pre {{ color: black }}</style></head>
<body><div><h3>Browse by origin</h3><a href='/lima'>Embassy Lima</a></div>
<h3>Viewing cable 06LIMA79, {html.escape(title)}</h3>
<div>If you are new to these pages, read <a href="/help">the help</a>.<br /></div>
<table class='cable'>
<tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
<tr>
<td><a href='/06LIMA79'>06LIMA79</a></td>
<td><a>2006-01-12 05:05</a></td>
<td>2011-08-30 01:44</td>
<td>UNCLASSIFIED</td>
<td>Embassy Lima</td>
</tr></table>
{blocks}
<p>All rights reversed.</p><script src='/x.js'></script></body></html>
"""


def row(*, head: str = HEAD, body: str = BODY, date: str = "1/12/2006 5:08", identifier: str = "06LIMA79") -> str:
    """A row of a dump: everything quoted, a backslash in front of a quotation mark or a backslash."""
    values = ("57696", date, identifier, "Embassy Lima", "UNCLASSIFIED", "05STATE1|05LIMA9", head, body)
    escaped = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return ",".join(f'"{value}"' for value in escaped) + "\n"


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: Mapping[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    """A tar archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


#: What makes an archive of members.
ARCHIVERS: tuple[Callable[[Mapping[str, bytes]], bytes], ...] = (zipped, tarred)


def found(path: Path) -> tuple[dict[str, str], list[str]]:
    """The texts at a path by their names, and the sentences about what could not be read; without the folder in front."""
    told: list[UsageError] = []
    front = str(path.parent) + "/"
    texts = {str(source.name).removeprefix(front): source.text for source in read(path, on_error=told.append)}
    return texts, [str(error).replace(front, "") for error in told]


def found_in(folder: Path, data: bytes, name: str = "x") -> tuple[dict[str, str], list[str]]:
    """The same, of a file with these bytes."""
    path = folder / name
    path.write_bytes(data)
    return found(path)
