"""The explorer: the page built from src/, how it is served and the saved queries it offers."""
