"""Level 2: from the text of a leaf to its values. One function for each kind of leaf, named after it.

Each takes the source text of a leaf and its offset in the source, and never raises: what the grammar cannot explain stands
in the node's `unread`. `span` and `raw` of the node are the caller's to set, as `Leaf.deferred` does.
"""

from __future__ import annotations

from cablefmt.fields.addressees import action_addressees, exempt_addressees, info_addressees
from cablefmt.fields.archive import (
    current_markings,
    dash_counter,
    distribution,
    drafting,
    message_attributes,
    missing_text,
    review_stamp,
)
from cablefmt.fields.attention import attention_lines
from cablefmt.fields.blocks import block_marks
from cablefmt.fields.classifier import classified_by, opening_classifier
from cablefmt.fields.closing import archive_id, banner, closing_note, end_separator, serial_check, signature, terminator
from cablefmt.fields.glued import NumberWithin, glued_pieces, numbers_within, title_behind
from cablefmt.fields.order import executive_order
from cablefmt.fields.portal import portal_block
from cablefmt.fields.preamble import (
    captions,
    classification_line,
    correction,
    subject_line,
    untitled_subject,
)
from cablefmt.fields.prose import (
    bare_heading,
    boxed_heading,
    inline_heading,
    list_item,
    page_break,
    paragraph_head,
    paragraph_text,
    signature_starts,
    text_block,
    underlined_heading,
    unparsed,
)
from cablefmt.fields.references import reference_line
from cablefmt.fields.smart import (
    clearance,
    labelled_action,
    labelled_captions,
    labelled_exempt,
    labelled_from,
    labelled_info,
    labelled_order,
    labelled_references,
    labelled_signature,
    labelled_subject,
    labelled_tags,
    message_reference,
    pass_line,
    sent_date,
    smart_line,
)
from cablefmt.fields.tags import tags_line
from cablefmt.fields.transmission import (
    accounting_line,
    date_time_group,
    from_line,
    operating_signals,
    origin_line,
    routing_line,
    security_line,
    separator,
    start_of_message,
)

__all__ = [
    "NumberWithin",
    "accounting_line",
    "action_addressees",
    "archive_id",
    "attention_lines",
    "banner",
    "bare_heading",
    "block_marks",
    "boxed_heading",
    "captions",
    "classification_line",
    "classified_by",
    "clearance",
    "closing_note",
    "correction",
    "current_markings",
    "dash_counter",
    "date_time_group",
    "distribution",
    "drafting",
    "end_separator",
    "executive_order",
    "exempt_addressees",
    "from_line",
    "glued_pieces",
    "info_addressees",
    "inline_heading",
    "labelled_action",
    "labelled_captions",
    "labelled_exempt",
    "labelled_from",
    "labelled_info",
    "labelled_order",
    "labelled_references",
    "labelled_signature",
    "labelled_subject",
    "labelled_tags",
    "list_item",
    "message_attributes",
    "message_reference",
    "missing_text",
    "numbers_within",
    "opening_classifier",
    "operating_signals",
    "origin_line",
    "page_break",
    "paragraph_head",
    "paragraph_text",
    "pass_line",
    "portal_block",
    "reference_line",
    "review_stamp",
    "routing_line",
    "security_line",
    "sent_date",
    "separator",
    "serial_check",
    "signature",
    "signature_starts",
    "smart_line",
    "start_of_message",
    "subject_line",
    "tags_line",
    "terminator",
    "text_block",
    "title_behind",
    "underlined_heading",
    "unparsed",
    "untitled_subject",
]
