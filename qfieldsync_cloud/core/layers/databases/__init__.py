"""What SQLite and PostgreSQL say of their tables, and how they are asked."""
