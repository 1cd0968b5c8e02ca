"""Vocabulary of the languages in which names are held."""

from enum import unique

from db.words.term import Term


@unique
class Language(Term):
    """A language of names (bahasa); where a name lacks it, the other one is answered."""

    EN = "English (bahasa Inggris)"
    ID = "Indonesian (bahasa Indonesia)"
