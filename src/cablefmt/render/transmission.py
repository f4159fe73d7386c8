"""The transmission head: the format lines in source order, each on one line, addressees one per line (ACP 127 Annex B)."""

from __future__ import annotations

from itertools import groupby

from cablefmt.model import (
    AccountingLine,
    ActionAddressees,
    Addressee,
    BlankScar,
    DateTimeGroup,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
    OperatingSignals,
    OriginLine,
    PageBreak,
    PortalBlock,
    PortalChrome,
    ReviewStamp,
    RoutingLine,
    SecurityLine,
    Separator,
    StartOfMessage,
    Transmission,
    TransmissionLine,
    Unparsed,
)
from cablefmt.render.layout import groups, with_unread

__all__ = ["transmission_text"]


def transmission_text(head: Transmission) -> str:
    """The head, one format line below the other; unparsed lines stand apart, or they would be read as addressees.

    >>> print(transmission_text(Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"), Separator()))))
    FM AMEMBASSY LIMA
    BT
    """
    texts = list[str]()
    for apart, lines in groupby(head.current_lines, lambda line: isinstance(line, Unparsed)):
        written = [text for text in map(_line, lines) if text]
        texts += written if apart else ["\n".join(written)]
    return groups(texts)


def _line(line: TransmissionLine) -> str:
    match line:
        case Unparsed(text=text):
            return text
        case PageBreak() | BlankScar() | ReviewStamp() | PortalBlock() | PortalChrome():
            return ""
        case StartOfMessage():
            # The start of a message is one word: what is unread of it is glued to what is read.
            return f"VZCZC{line.channel or ''}{line.serial or ''}{line.unread}"
        case ActionAddressees():
            return _addressees("TO", line)
        case InfoAddressees():
            return _addressees("INFO", line)
        case ExemptAddressees():
            return _addressees("XMT", line)
        case _:
            return with_unread(_words(line), line)


_WordsLine = RoutingLine | OriginLine | SecurityLine | DateTimeGroup | OperatingSignals | FromLine | AccountingLine | Separator


def _words(line: _WordsLine) -> str:
    match line:
        case RoutingLine():
            return _joined((line.precedence or "") * 2, *line.indicators)
        case OriginLine():
            section = f"/{line.section:02}" if line.section is not None else ""
            return _joined("DE", line.station, f"#{line.serial}{section}" if line.serial else None, line.filed)
        case SecurityLine():
            return _joined(line.signal, line.group, *line.operating_signals, line.remark)
        case DateTimeGroup():
            return _joined(*line.precedences, line.group, *line.operating_signals, line.remark)
        case OperatingSignals():
            return _joined(*line.signals)
        case AccountingLine():
            return _joined(line.symbol, line.group_count)
        case FromLine():
            return _joined("FM", line.originator)
        case Separator():
            return "BT"


def _addressees(prosign: str, line: ActionAddressees | InfoAddressees | ExemptAddressees) -> str:
    """The prosign before the first addressee; the others bare, one to a line."""
    names = [*map(_addressee, line.addressees), *([line.unread] if line.unread else [])]
    return f"{prosign} " + "\n".join(names) if names else prosign


def _addressee(addressee: Addressee) -> str:
    station = f"{addressee.routing_indicator}/" if addressee.routing_indicator else ""
    return _joined(f"{station}{addressee.name}", addressee.misspelled or addressee.precedence, addressee.serial)


def _joined(*words: str | None) -> str:
    return " ".join(word for word in words if word)
