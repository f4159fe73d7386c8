"""The command `cablefmt`: `main` says what can be typed, and each verb has a file.

Exit codes: 0 nothing to report; 1 errors or warnings found, or files would change; 2 wrong usage, a path that cannot be read or
written, a text that cannot be formatted; 130 stopped by Ctrl-C; 141 nobody reads the output any more.
"""
