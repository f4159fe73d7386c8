"""`python -m cablefmt` is the command `cablefmt`."""

from __future__ import annotations

import sys

from cablefmt.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
