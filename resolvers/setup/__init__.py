"""Setting up what a programme consists of: rules that the mutations of one subject share; it knows no GraphQL.

In the order of a mutation:

opened.py         what is acted on: seen, the viewer's to change, held, still under way
dated.py          spans with their precision
cited.py          what a fact rests on, checked and written
programme.py, project.py, phase.py, milestone.py, site.py, participation.py, statement.py, document.py, source.py
                  each subject's own rules
made.py           a row written with its citations
taken_out.py      a row removed that nothing refers to
outcome.py        what the mutations answer
"""
