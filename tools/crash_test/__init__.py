"""Kills the process that applies a deltafile, runs it again, and looks at the data.

    python -m tools.crash_test --kills 300
    python -m tools.crash_test --kills 30 --break ledger

`content` says what is in the data and what must be in them at the end, the `…_place`
modules make and read data sources without the engine, `phases` watches the engine from
outside, `processes` starts and kills, `verdict` judges.
"""
