"""Conflicts of a local service: looked at, decided bit by bit, settled, reopened."""
