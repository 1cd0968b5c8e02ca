"""What the world sees, one file a subject.

Tags of types within opaque ids; a number is never given to another type:

 1 Programme          11 Commodity              21 IndicatorTarget       31 Statement
 2 Project            12 ExchangeRate           22 IndicatorValue        32 StatusEvent
 3 Phase              13 OrganisationName       23 Agreement             33 Source
 4 Milestone          14 OrganisationRelation   24 AgreementParty        34 Citation
 5 ProjectSite        15 ProjectRelation        25 ReportingObligation   35 AllowedTransition
 6 Region             16 Budget                 26 ReportingPeriod       36 OrganisationAlias
 7 Organisation       17 BudgetLine             27 Report                37 RegionParent
 8 Participation      18 FundingRule            28 MilestoneProgress     38 User
 9 Country            19 FinancialEntry         29 ReportIssue           39 Grant
10 RegionCode         20 Indicator              30 Document              60 AuditEntry
                                                                           80 Concurrence
"""

from schema.build import Built, build, sdl

__all__ = ["Built", "build", "sdl"]
