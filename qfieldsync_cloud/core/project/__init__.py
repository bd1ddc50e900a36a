"""Projects: checked before the crew leaves, packaged for the field, collected."""
