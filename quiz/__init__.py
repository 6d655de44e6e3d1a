"""The web app: tables, use cases, pages, and the command line."""
