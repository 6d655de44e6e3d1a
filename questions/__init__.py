"""The domain: an article becomes facts, facts become questions, each question proves its key.

Nothing in this package knows of the web, a database, the clock or global randomness.
"""
