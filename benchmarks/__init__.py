"""How fast the engine is, measured beside what the work costs without it.

`make bench` runs it; `docs/performance.md` says what the figures mean.
"""
