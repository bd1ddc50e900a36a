"""Many changes at a glance: light rows of them, filtered, sorted and counted."""
