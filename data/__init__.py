"""Loads what TOML and CSV files say into the tables; knows no GraphQL.

In order of control flow: documents (files) → entries (what they say) → format, values and citations (what they
may say) → book and references (whom they mean) → importer (one transaction) → writer → rows (SQL) → refusals (what
PostgreSQL's errors mean). `regions` reads the reference CSV files, `demo_data` names the files of the demo.
"""
