"""What leaf each terminal of level 1 becomes, and who reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lark import Token

from cablefmt import fields, model
from cablefmt.fields.lines import BLANKS
from cablefmt.source import Span

__all__ = ["is_blank", "leaf", "leaf_of", "spanning"]

#: Terminal -> type of the leaf, reader of its text. The terminals of running text are the business of `body`.
_LEAVES: dict[str, tuple[type[model.Leaf], Callable[[str, int], model.Leaf]]] = {
    "NEXT_PORTAL": (model.PortalBlock, fields.portal_block),
    "PORTAL_TABLE": (model.PortalBlock, fields.portal_block),
    "LIBRARY_TABLE": (model.PortalBlock, fields.portal_block),
    "PORTAL_HEADING": (model.PortalBlock, fields.portal_block),
    "PORTAL_TITLE": (model.PortalBlock, fields.portal_block),
    "PORTAL_TAGS": (model.PortalBlock, fields.portal_block),
    "PORTAL_RECORD": (model.PortalBlock, fields.portal_block),
    "PORTAL_ROW": (model.PortalBlock, fields.portal_block),
    "PAGE_COPY": (model.Unparsed, fields.unparsed),
    "PORTAL_TEXT": (model.Unparsed, fields.unparsed),
    "ARCHIVE_ID": (model.ArchiveId, fields.archive_id),
    "START_OF_MESSAGE": (model.StartOfMessage, fields.start_of_message),
    "ROUTING_LINE": (model.RoutingLine, fields.routing_line),
    "ORIGIN_LINE": (model.OriginLine, fields.origin_line),
    "SECURITY_LINE": (model.SecurityLine, fields.security_line),
    "SENT_AGAIN": (model.DateTimeGroup, fields.date_time_group),
    "DATE_TIME_GROUP": (model.DateTimeGroup, fields.date_time_group),
    "OPERATING_SIGNALS": (model.OperatingSignals, fields.operating_signals),
    "FROM_LINE": (model.FromLine, fields.from_line),
    "ACTION_ADDRESSEES": (model.ActionAddressees, fields.action_addressees),
    "INFO_ADDRESSEES": (model.InfoAddressees, fields.info_addressees),
    "EXEMPT_ADDRESSEES": (model.ExemptAddressees, fields.exempt_addressees),
    "ACCOUNTING_LINE": (model.AccountingLine, fields.accounting_line),
    "SEPARATOR": (model.Separator, fields.separator),
    "TRANSMISSION_TEXT": (model.Unparsed, fields.unparsed),
    "CLASSIFICATION_LINE": (model.ClassificationLine, fields.classification_line),
    "CAPTIONS_ABOVE": (model.Captions, fields.captions),
    "CAPTIONS": (model.Captions, fields.captions),
    "ATTENTION_LINES": (model.AttentionLines, fields.attention_lines),
    "LATE_ATTENTION": (model.AttentionLines, fields.attention_lines),
    "CORRECTION": (model.Correction, fields.correction),
    "UNTITLED_SUBJECT": (model.SubjectLine, fields.untitled_subject),
    "EXECUTIVE_ORDER": (model.ExecutiveOrder, fields.executive_order),
    "TAGS_LINE": (model.TagsLine, fields.tags_line),
    "SUBJECT_LINE": (model.SubjectLine, fields.subject_line),
    "REFERENCE_LINE": (model.ReferenceLine, fields.reference_line),
    "CLASSIFIED_BY": (model.ClassifiedBy, fields.classified_by),
    "PREAMBLE_TEXT": (model.Unparsed, fields.unparsed),
    "SMART_BANNER": (model.Banner, fields.banner),
    "MRN_LINE": (model.MessageReference, fields.message_reference),
    "SMART_DATE": (model.DateTimeGroup, fields.sent_date),
    "SMART_FROM": (model.FromLine, fields.labelled_from),
    "SMART_ACTION": (model.ActionAddressees, fields.labelled_action),
    "SMART_ORDER": (model.ExecutiveOrder, fields.labelled_order),
    "SMART_TAGS": (model.TagsLine, fields.labelled_tags),
    "SMART_CAPTIONS": (model.Captions, fields.labelled_captions),
    "SMART_REFERENCE": (model.ReferenceLine, fields.labelled_references),
    "PASS_LINE": (model.AttentionLines, fields.pass_line),
    "SMART_SUBJECT": (model.SubjectLine, fields.labelled_subject),
    "COLUMN_MRN": (model.MessageReference, fields.message_reference),
    "COLUMN_DATE": (model.DateTimeGroup, fields.sent_date),
    "COLUMN_FROM": (model.FromLine, fields.labelled_from),
    "COLUMN_ACTION": (model.ActionAddressees, fields.labelled_action),
    "COLUMN_ORDER": (model.ExecutiveOrder, fields.labelled_order),
    "COLUMN_TAGS": (model.TagsLine, fields.labelled_tags),
    "COLUMN_CAPTIONS": (model.Captions, fields.labelled_captions),
    "COLUMN_REFERENCE": (model.ReferenceLine, fields.labelled_references),
    "COLUMN_PASS": (model.AttentionLines, fields.pass_line),
    "COLUMN_SUBJECT": (model.SubjectLine, fields.labelled_subject),
    "CLOSING_COLUMN": (model.Unparsed, fields.unparsed),
    "COLUMN_SIGNATURE": (model.Signature, fields.signature),
    "COLUMN_OFFICERS": (model.Unparsed, fields.unparsed),
    "COLUMN_INFO": (model.InfoAddressees, fields.labelled_info),
    "COLUMN_TEXT": (model.Unparsed, fields.unparsed),
    "OFFICE_LINE": (model.SmartLine, fields.smart_line),
    "ROUTING_SLIP": (model.Unparsed, fields.unparsed),
    "SMART_TEXT": (model.Unparsed, fields.unparsed),
    "SMART_SIGNATURE": (model.Signature, fields.labelled_signature),
    "CLEARANCE": (model.Clearance, fields.clearance),
    "SMART_INFO": (model.InfoAddressees, fields.labelled_info),
    "SMART_EXEMPT": (model.ExemptAddressees, fields.labelled_exempt),
    "DELIVERY": (model.SmartLine, fields.smart_line),
    "PAGE_BREAK": (model.PageBreak, fields.page_break),
    "FIRST_PAGE": (model.PageBreak, fields.page_break),
    "REVIEW_STAMP": (model.ReviewStamp, fields.review_stamp),
    "DISTRIBUTION": (model.Distribution, fields.distribution),
    "DRAFTING": (model.Drafting, fields.drafting),
    "DASH_COUNTER": (model.DashCounter, fields.dash_counter),
    "MISSING_TEXT": (model.MissingText, fields.missing_text),
    "MESSAGE_ATTRIBUTES": (model.MessageAttributes, fields.message_attributes),
    "CURRENT_MARKINGS": (model.CurrentMarkings, fields.current_markings),
    "ARCHIVE_TEXT": (model.Unparsed, fields.unparsed),
    "BOXED_HEADING": (model.Heading, fields.boxed_heading),
    "SUMMARY_HEADING": (model.Heading, fields.underlined_heading),
    "UNDERLINED_HEADING": (model.Heading, fields.underlined_heading),
    "INLINE_HEADING": (model.Heading, fields.inline_heading),
    "BARE_HEADING": (model.Heading, fields.bare_heading),
    "TITLE_HEADING": (model.Heading, fields.bare_heading),
    "SIGNATURE": (model.Signature, fields.signature),
    "BANNER": (model.Banner, fields.banner),
    "END_SEPARATOR": (model.EndSeparator, fields.end_separator),
    "SERIAL_CHECK": (model.SerialCheck, fields.serial_check),
    "TERMINATOR": (model.Terminator, fields.terminator),
    "CLOSING_NOTE": (model.ClosingNote, fields.closing_note),
    "ARCHIVE_MARK": (model.ArchiveId, fields.archive_id),
    "CLOSING_TEXT": (model.Unparsed, fields.unparsed),
}
#: Terminals whose text has nothing to read.
_PLAIN: dict[str, type[model.Leaf]] = {
    "PORTAL_CHROME": model.PortalChrome,
    "HEAD_CHROME": model.PortalChrome,
    "MESSAGE_TEXT": model.PortalChrome,
    "SMART_CHROME": model.PortalChrome,
    "LABEL_COLUMN": model.PortalChrome,
    "PARTIAL_EXTRACT": model.PartialExtract,
}

#: The catch-alls: what they take may be nothing but blanks.
_ANYTHING = {
    "ARCHIVE_TEXT",
    "PORTAL_TEXT",
    "TRANSMISSION_TEXT",
    "ATTENTION_LINES",
    "PREAMBLE_TEXT",
    "SMART_TEXT",
    "COLUMN_TEXT",
    "TEXT",
    "CLOSING_TEXT",
}


def leaf(token: Token) -> Any:
    """The leaf for a token; its values are read when they are asked for."""
    raw, start = str(token), token.start_pos or 0
    plain = _PLAIN.get(token.type) or (model.BlankScar if is_blank(token) else None)
    if plain is not None:
        return plain(raw=raw, span=Span(start, start + len(raw)))
    return leaf_of(token.type, raw, start)


def is_blank(token: Token) -> bool:
    """Whether a catch-all took blanks and blank lines only, or the pilcrow that an archive set before an empty line."""
    return token.type in _ANYTHING and not token.strip(BLANKS + "\n\xb6")


def leaf_of(terminal: str, raw: str, start: int) -> Any:
    """The leaf for text that would be a token of this terminal."""
    kind, read = _LEAVES[terminal]
    return kind.deferred(raw, start, read)


def spanning(nodes: tuple[Any, ...], at: int = 0) -> Span:
    """From the first node's start to the last one's end; empty, at `at`, where there are none."""
    return Span(nodes[0].span.start, nodes[-1].span.end) if nodes else Span(at, at)
