"""What the mutations of reports have in common, in the order of their way.

duty      the reporting period, who owes it, and what the viewer may do there
handed    the reports a period has, their status and versions
problems  collects mistakes of an input, with their paths
texts     limits of texts
links     opaque references resolved to rows the viewer sees and may use here
progress  milestones;  values  indicators;  money  entries
check     all of these together: what validating and submitting find wrong
contents  the rows a report is made of, written and read back for the audit
remarks   what is to be mended where, when a report is returned
moves     changes of status, with rights, versions and audit
drafts    a draft begun, gone on with after a return, replaced or added to
restated  what a report says, read back as the input that says it
submission  checked, written, moved and recorded in one go
rows      what becomes of the rows of an input that brings many
outcome   what these mutations answer; bulk_outcome: those that take many
"""
