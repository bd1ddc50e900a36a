"""The project's own commands; `make` runs them."""
