"""What a person or a program reads: diagnostics as text or JSON, differences, trees. Everything here is safe to print.

Cable text is untrusted. All of it passes `cablefmt.report.plain` before it is part of a report. One module a format; nothing
is imported here, so that a command pays only for what it prints.
"""
