"""A package that came back by cable: what the device did, as the deltafile of it."""
