"""A cable as one JSON document."""

from __future__ import annotations

import json

from cattrs import transform_error
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from cablefmt.errors import CablefmtError
from cablefmt.model import Cable
from cablefmt.serial.converter import converter

__all__ = ["SCHEMA", "from_json", "to_json"]

#: Stands in every document; a change that breaks its readers gives it another number.
SCHEMA = "cablefmt/1"


def to_json(cable: Cable, *, spans: bool = True, indent: int | None = None) -> str:
    """The whole tree, with its source, as a JSON document; `json_schema` describes it.

    Args:
        cable: The tree. Leaves that were not read yet are read now.
        spans: Whether each node says where it stands and how it was spelled there. Without them the document is a third
            shorter, and still reads back as an equal tree.
        indent: Blanks by which each level is indented; None puts all in one line.

    >>> to_json(Cable(), spans=False)[:43]
    '{"schema": "cablefmt/1", "type": "cable", "'
    """
    document = {"schema": SCHEMA} | converter(spans=spans).unstructure(cable, Cable)
    return json.dumps(document, indent=indent)


def from_json(text: str) -> Cable:
    """The tree that `to_json` made a document of: equal to it, with the same spans where the document has them.

    Raises:
        CablefmtError: `text` is not such a document; the message says where it is not.

    >>> from_json(to_json(Cable())) == Cable()
    True
    >>> from_json('{"schema": "cablefmt/1", "type": "cable", "parts": 7}')
    Traceback (most recent call last):
    ...
    cablefmt.errors.CablefmtError: not a cable in JSON: expected a list, not a whole number at $.parts
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CablefmtError(f"not JSON: {error}") from None
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise CablefmtError(f"not a cable in JSON: the document does not say `schema`: `{SCHEMA}`")
    try:
        return converter().structure({key: value for key, value in document.items() if key != "schema"}, Cable)
    except BaseValidationError as error:
        what, _, where = transform_error(error, format_exception=_sentence)[0].rpartition(" @ ")
        raise CablefmtError(f"not a cable in JSON: {what} at {where}") from None
    except (ValueError, RecursionError) as error:
        raise CablefmtError(f"not a cable in JSON: {error}") from None


def _sentence(error: BaseException, _: type | None) -> str:
    if isinstance(error, KeyError):
        return f"{error} is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(error.extra_fields))}"
    return str(error)
