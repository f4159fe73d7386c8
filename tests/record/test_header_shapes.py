"""Headers as archives have them: glued together, in small letters, with fields in any order, with words lost."""

from __future__ import annotations

import pytest

from cablefmt import parse, record, reformat
from cablefmt.model import AttentionLines, Correction, SubjectLine, TagsLine
from cablefmt.record import Record

CLASS = "UNCLAS TUNIS 000079\n"
TEXT = "\n1. (SBU) The flamingos are back.\n"


def row(header: str, text: str = TEXT) -> Record:
    return record(parse(header + text))


def narrative(header: str, text: str = TEXT) -> str | None:
    return row(header, text).narrative


class TestClassificationLine:
    @pytest.mark.parametrize(
        ("line", "classification", "handling", "serial"),
        [
            ("UNCLAS TUNIS 000079", "UNCLASSIFIED", (), 79),
            ("unclas tunis 000079", "UNCLASSIFIED", (), 79),
            ("UNCLASSIFIED//NOFORN TUNIS 000079", "UNCLASSIFIED", ("NOFORN",), 79),
            ("CONFIDENTIAL, NOFORN TUNIS 0079", "CONFIDENTIAL", ("NOFORN",), 79),
            ("S E C R E T  N O D I S TUNIS 000079", "SECRET", ("NODIS",), 79),
            ("UNCLAS FOUO TUNIS 000079", "UNCLASSIFIED", ("FOUO",), 79),
            ("UNCLAS E F T O FINAL SECTION OF 03 TUNIS 000079", "UNCLASSIFIED", ("EFTO",), 79),
            ("SECRET SECTO 01234", "SECRET", (), 1234),
            ("SECRET STATE 311722/TOSEC 340058", "SECRET", (), 311722),
        ],
    )
    def test_its_values(self, line: str, classification: str, handling: tuple[str, ...], serial: int) -> None:
        found = row(f"{line}\nSUBJECT: FLAMINGOS\n")

        assert (found.classification, found.handling, found.serial) == (classification, handling, serial)

    @pytest.mark.parametrize("behind", ["E.O. 12065: N/A", "SIPDIS", "TAGS: SENV", "NOFORN"])
    def test_a_short_number_may_stand_before_a_field(self, behind: str) -> None:
        assert row(f"CONFIDENTIAL RIYADH 0905 {behind}\nSUBJECT: FLAMINGOS\n").serial == 905

    def test_a_mail_may_be_glued_before_it(self) -> None:
        found = row("Cable dated:2009-02-03T14:44:00UNCLAS TUNIS 000079\nSENSITIVE\nSUBJECT: FLAMINGOS\n")

        assert (found.classification, found.captions, found.subject) == ("UNCLASSIFIED", ("SENSITIVE",), "FLAMINGOS")


class TestGluedHeaders:
    def test_all_on_one_line(self) -> None:
        found = row(
            "C O N F I D E N T I A L SECTION 01 OF 02 TUNIS 000284 SIPDIS E.O. 12958: DECL: 01/02/2018 TAGS: PREL, TS "
            "SUBJECT: FLAMINGOS REF: LIMA 79 1. (C) They are back.",
            "",
        )

        assert (found.classification, found.captions, found.declassify_on) == ("CONFIDENTIAL", ("SIPDIS",), "2018-01-02")
        assert (found.tags, found.subject, found.paragraphs) == (("PREL", "TS"), "FLAMINGOS", 1)

    def test_without_blanks(self) -> None:
        found = row("UNCLAS TUNIS 001557SENSITIVE SIPDISDOE FOR S2 AND NEA/ARPE.O. 12958: N/ATAGS: PREL, TSSUBJECT: FLAMINGOS\n")

        assert (found.captions, found.executive_order, found.tags) == (("SENSITIVE", "SIPDIS"), "12958", ("PREL", "TS"))
        assert found.subject == "FLAMINGOS"

    def test_in_small_letters(self) -> None:
        cable = parse(
            "unclas tunis 000348\nsipdis\nsensitive\ndept for nea/mag (jroe)\ne.o. 12958: n/a\ntags: prel, ts\n"
            "subject: (sbu) flamingos p.m.\nref: lima 79\n1. they are back.\n"
        )
        found = record(cable)

        assert (found.captions, found.handling) == (("SIPDIS", "SENSITIVE"), ("SENSITIVE",))
        assert [one.addressee for one in cable.preamble.attentions] == ["dept"]
        assert (found.executive_order, found.tags, found.subject_mark) == ("12958", ("PREL", "TS"), "SBU")
        assert (found.subject, found.narrative) == ("flamingos p.m.", "they are back.")

    def test_a_tags_keyword_cut_behind_a_date(self) -> None:
        found = row(f"{CLASS}E.O. 12958: DECL: 08/22/2017 AGS: PGOV, PREL\nSUBJECT: FLAMINGOS\n")

        assert (found.declassify_on, found.tags) == ("2017-08-22", ("PGOV", "PREL"))

    def test_an_order_goes_on_below(self) -> None:
        found = row(f"{CLASS}E.O. 12958: DECL: UPON CLOSURE OF THE\nOFFICE IN TUNIS\nTAGS: PREL\nSUBJECT: FLAMINGOS\n")

        assert (found.declassify_on, found.tags) == ("UPON CLOSURE OF THE OFFICE IN TUNIS", ("PREL",))

    def test_what_stands_below_an_order_is_another_field(self) -> None:
        cable = parse(f"{CLASS}E.O. 12958: N/A\nDEPT FOR NEA\nTAGS: PREL\nSUBJECT: FLAMINGOS\n")

        assert [one.offices for one in cable.preamble.attentions] == [("NEA",)]


class TestCaptions:
    @pytest.mark.parametrize("written", ["SIPDIS", "sipdis", "Sipdis", "SIPIDS", "IPDIS", "SIPDIS SIPDIS"])
    def test_one_name_for_each(self, written: str) -> None:
        assert row(f"{CLASS}\n{written}\n\nSUBJECT: FLAMINGOS\n").captions == ("SIPDIS",)

    def test_one_behind_an_attention_line(self) -> None:
        cable = parse(f"{CLASS}SOUTHCOM FOR POLAD AID/W FOR LAC/AA SENSITIVE SIPDIS\n\nSUBJECT: FLAMINGOS\n")

        assert cable.preamble.captions == ("SENSITIVE", "SIPDIS")
        assert [one.addressee for one in cable.preamble.attentions] == ["SOUTHCOM", "AID/W"]

    def test_a_word_of_the_text_is_none(self) -> None:
        assert row(f"{CLASS}SUBJECT: FLAMINGOS\n\n1. He is\nSensitive to water.\n", "").captions == ()


class TestCorrections:
    @pytest.mark.parametrize(
        "remark",
        [
            "C O R R E C T E D COPY (PARA 3)",
            "C O R R E C T E D  C O P Y",
            "- - C O R R E C T E D  C O P Y - - CLASSIFIED BY LINE ADDED",
            "(C O R R E C T E D C O P Y - PARAS RENUMBERED)",
            "C O R R E C T E D COPY//SUBJECT LINE//////////",
            "CORRECTED COPY",
            "Corrected copy: tags added",
        ],
    )
    @pytest.mark.parametrize(
        "header",
        [
            CLASS + "{}\nSIPDIS\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n",
            CLASS[:-1] + " {}\nSIPDIS\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n",
            CLASS + "SIPDIS\n\n{}\n\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n",
            CLASS + "SIPDIS\nTAGS: SENV TS\n{}\nSUBJECT: FLAMINGOS\n",
            CLASS + "SIPDIS\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n{}\n",
            CLASS + "SIPDIS\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\nREF: LIMA 79\n\n{}\n",
        ],
    )
    def test_it_is_a_field_of_its_own_wherever_it_stands(self, remark: str, header: str) -> None:
        cable = parse(header.format(remark) + TEXT)
        found = record(cable)

        assert [one.text for one in cable.preamble.all(Correction)] == [" ".join(remark.split())]
        assert (found.captions, found.tags, found.subject) == (("SIPDIS",), ("SENV", "TS"), "FLAMINGOS")
        assert found.narrative == "The flamingos are back."

    def test_it_may_go_on_below(self) -> None:
        cable = parse(f"{CLASS}C O R R E C T E D COPY - MARKS OF\nTHE FIRST PARAGRAPH\nDEPT FOR NEA\nSUBJECT: FLAMINGOS\n")

        assert [one.text for one in cable.preamble.all(Correction)] == ["C O R R E C T E D COPY - MARKS OF THE FIRST PARAGRAPH"]
        assert [one.addressee for one in cable.preamble.attentions] == ["DEPT"]


class TestSubject:
    @pytest.mark.parametrize(
        ("written", "subject"),
        [
            ("SUBJECT: FLAMINGOS", "FLAMINGOS"),
            ("SUBJECT FLAMINGOS OF TUNIS", "FLAMINGOS OF TUNIS"),
            ("UBJECT: FLAMINGOS", "FLAMINGOS"),
            ("SUBJECT:\n\nFLAMINGOS", "FLAMINGOS"),
            ("SUBJECT: \n(SBU) FLAMINGOS", "FLAMINGOS"),
            ("SUBJECT:\n\n(SBU) FLAMINGOS", "FLAMINGOS"),
            ("SUBJECT: (SBU) FLAMINGOS", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS (SBU)", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS AND\nTRAMS", "FLAMINGOS AND TRAMS"),
            ("SUBJECT: FLAMINGOS, US- \nPERUVIAN TRAMS", "FLAMINGOS, US-PERUVIAN TRAMS"),
            ("SUBJECT: FLAMINGOS, US\u2010\nPERUVIAN TRAMS", "FLAMINGOS, US\u2010PERUVIAN TRAMS"),
            ("SUBJECT: FLAMIN-\nGOS", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS -\nTRAMS", "FLAMINGOS - TRAMS"),
            ("SUBJECT: FLAMINGOSREF: LIMA 79", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS\nREF: LIMA 79", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS\nClassified By: Jane Doe", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS\nTUNIS 00000079  001.2 OF 002", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS:  TUNIS\n\nINTERESTED\n\nREF: LIMA 79\n", "FLAMINGOS: TUNIS INTERESTED"),
            ("SUBJECT: FLAMINGOS\n\nTUNIS 00000079  001.2 OF 002\n\nREF: LIMA 79\n", "FLAMINGOS"),
            ("SUBJECT: FLAMINGOS\n\nSENSITIVE\n\nREF: LIMA 79\n", "FLAMINGOS"),
        ],
    )
    def test_its_shapes(self, written: str, subject: str) -> None:
        found = row(f"{CLASS}TAGS: SENV TS\n{written}\n")

        assert (found.subject, found.narrative) == (subject, "The flamingos are back.")
        assert found.subject_mark == ("SBU" if "(SBU)" in written else None)

    @pytest.mark.parametrize(
        "sentence",
        [
            "This is an action request. Please see para 2.",
            "The Minister came on Monday.",
            "Please see paragraph 2.",
            "THIS IS AN ACTION REQUEST.",
        ],
    )
    def test_a_sentence_directly_below_is_text(self, sentence: str) -> None:
        found = row(f"{CLASS}SUBJECT: RESULTS OF THE SUMMIT\n{sentence}\n")

        assert (found.subject, found.narrative and found.narrative.startswith(sentence)) == ("RESULTS OF THE SUMMIT", True)

    @pytest.mark.parametrize("line", ["SUMMARY", "ACTION REQUEST", "DEPT FOR NEA/MAG"])
    def test_a_heading_or_an_address_between_subject_and_references_is_no_subject(self, line: str) -> None:
        assert row(f"{CLASS}SUBJECT: FLAMINGOS\n\n{line}\n\nREF: LIMA 79\n").subject == "FLAMINGOS"

    def test_a_handling_sentence_directly_below_is_no_subject_and_no_prose(self) -> None:
        found = row(f"{CLASS}SUBJECT: RESULTS OF THE SUMMIT\nSENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY.\n")

        assert found.subject == "RESULTS OF THE SUMMIT"
        assert "ACCORDINGLY" not in (found.narrative or "")

    def test_a_subject_in_small_letters_goes_on_in_them(self) -> None:
        assert row(f"{CLASS}SUBJECT: Results of the summit in\nThe Hague and in Lima\n").subject == (
            "Results of the summit in The Hague and in Lima"
        )

    def test_with_a_blank_line_behind_every_line(self) -> None:
        found = row(f"{CLASS}\nTAGS: SENV\n\nSUBJECT: FLAMINGOS OF\n\nTUNIS, LIMA\n\nAND SAN JOSE\n\nREF: LIMA 79\n\n")

        assert (found.subject, found.narrative) == ("FLAMINGOS OF TUNIS, LIMA AND SAN JOSE", "The flamingos are back.")

    def test_a_heading_below_is_none_of_it(self) -> None:
        found = row(f"{CLASS}SUBJECT: FLAMINGOS OF TUNIS\n\nSUMMARY\n")

        assert found.subject == "FLAMINGOS OF TUNIS"

    @pytest.mark.parametrize("behind", ["", "\nREF: LIMA 79\n", "\nClassified By: Jane Doe\n", "\nSUMMARY\n-------\n"])
    def test_its_keyword_may_be_missing(self, behind: str) -> None:
        cable = parse(f"{CLASS}\nTAGS: SENV TS\n\nPROSPECTS OF FLAMINGOS\nIN TUNIS\n{behind}{TEXT}")

        assert cable.preamble.subject == SubjectLine(text="PROSPECTS OF FLAMINGOS\nIN TUNIS", untitled=True)
        assert record(parse(reformat(cable.source.text))).subject == "PROSPECTS OF FLAMINGOS IN TUNIS"

    @pytest.mark.parametrize("line", ["PGOV, PREL, SENV, TS", "DEPT FOR FLAMINGO AFFAIRS", "Prospects of flamingos in Tunis"])
    def test_not_every_line_below_tags_is_one(self, line: str) -> None:
        assert row(f"{CLASS}\nTAGS: SENV TS\n\n{line}\n").subject is None


class TestOrder:
    def test_classified_by_may_come_first(self) -> None:
        cable = parse(
            f"{CLASS}Classified By: Ambassador Jane Doe, reasons 1.4 (b) and (d).\nDEPT FOR NEA/MAG\nSIPDIS\n"
            f"TAGS: PREL TS\nE.O. 12958: DECL: 08/22/2017\nSUBJECT: FLAMINGOS\n{TEXT}"
        )
        found = record(cable)

        assert (found.classified_by, found.reasons, found.captions) == ("Jane Doe", ("1.4(b)", "1.4(d)"), ("SIPDIS",))
        assert (found.tags, found.declassify_on, found.subject) == (("PREL", "TS"), "2017-08-22", "FLAMINGOS")
        assert [one.offices for one in cable.preamble.attentions] == [("NEA/MAG",)]

    def test_attention_lines_may_come_late(self) -> None:
        cable = parse(f"{CLASS}TAGS: PREL TS\nSTATE PASS USTR\n\nUSDOC FOR ITA\nSUBJECT: FLAMINGOS\n{TEXT}")

        assert len(cable.preamble.all(AttentionLines)) == 2
        assert [[tag.term for tag in line.tags] for line in cable.preamble.all(TagsLine)] == [["PREL", "TS"]]
        assert record(cable).subject == "FLAMINGOS"
