"""How fast cablefmt is, and how its time grows: `python -m benchmarks`."""
