"""Mutated deltafiles against real layers: `python -m tools.fuzz`, `make fuzz`.

`ground` makes the data sources, `cases` a deltafile out of a seed and a number, with
the `sound` deltas and the `mutations`; `trial` gives it to the engine and looks at what
came of it; `worker` does so in a process that may die, `supervisor` outlives it,
`tally` counts.
"""
