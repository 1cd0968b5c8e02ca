"""What the mutations of obligations and holidays have in common, in the order of their way.

rights       what the viewer may do with what is owed in a project or programme
stewardship  who keeps reference data
rule         how soon and by which calendar: checked
obligation   an obligation that is to be changed, while nobody else changes it
decision     a period about which something is decided, while nobody else decides
periods      the periods of an obligation follow it
outcome      what these mutations answer
"""
