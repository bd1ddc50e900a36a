"""The REST front: the documented API over HTTP, for a service on this computer."""
