"""Jobs of the service: made, watched and explained."""
