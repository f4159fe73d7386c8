"""What words mean: tables of TAGS, posts, offices, captions, precedences, classifications, orders, with their provenance.

The tables are data files beside the modules that read them; a table is read when it is first asked for.
"""

from __future__ import annotations

from cablefmt.vocab.captions import Caption, CaptionKind, caption, captions
from cablefmt.vocab.classifications import classification_level, classification_levels, mark_level, mark_symbol
from cablefmt.vocab.executive_orders import executive_order_number, executive_orders
from cablefmt.vocab.hyphens import begins_words, is_hyphened
from cablefmt.vocab.numerals import NUMERALS
from cablefmt.vocab.offices import OfficeKind, office_kind
from cablefmt.vocab.posts import ADDRESS_WORDS, Post, canonical_post, is_known_post, nearest_post, posts
from cablefmt.vocab.precedences import precedence_words, precedence_written
from cablefmt.vocab.remarks import SECTION_MISSING
from cablefmt.vocab.tags import (
    PERSON_CODES,
    TagCode,
    TagKind,
    free_terms,
    glued_codes,
    tag_code,
    tag_codes,
    tag_kind,
)

__all__ = [
    "ADDRESS_WORDS",
    "NUMERALS",
    "PERSON_CODES",
    "SECTION_MISSING",
    "Caption",
    "CaptionKind",
    "OfficeKind",
    "Post",
    "TagCode",
    "TagKind",
    "begins_words",
    "canonical_post",
    "caption",
    "captions",
    "classification_level",
    "classification_levels",
    "executive_order_number",
    "executive_orders",
    "free_terms",
    "glued_codes",
    "is_hyphened",
    "is_known_post",
    "mark_level",
    "mark_symbol",
    "nearest_post",
    "office_kind",
    "posts",
    "precedence_words",
    "precedence_written",
    "tag_code",
    "tag_codes",
    "tag_kind",
]
