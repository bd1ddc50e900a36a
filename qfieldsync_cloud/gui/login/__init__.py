"""Signing in to a server, and choosing a project on it."""
