"""The parts of `tools/make_sample.py`, which makes `resources/sample` again."""
