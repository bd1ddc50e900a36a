"""One module per noun: what is wrong, why it matters in the field, what to do."""
