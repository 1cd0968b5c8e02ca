"""Reports as files: a template to be filled in where there is no network, and what was filled in read back.

It knows reports and files, no HTTP and no GraphQL. Its files in the order of their way:

layout     which sheets and columns there are: writing and reading follow the same declaration
words      what the template says to people, in English and Indonesian
rows       a form's rows as they are printed
workbook   written as XLSX;  table_text  written as CSV
archive    an XLSX file looked over before anything is read from it;  look  what its sheets show then
grid       a file's cells, whatever the format;  workbook_cells, text_cells  where they come from
numbers    a cell as a number, a day or a word
filled     cells as the input of a report, with the place of each part
errors     a file that cannot be read at all
"""
