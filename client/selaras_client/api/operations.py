from collections.abc import AsyncIterator
from datetime import date
from typing import Optional, Union, Unpack

from selaras_client.scalars import date_text

from ..terms import Terms
from .accept_report import (
    AcceptReport,
    AcceptReportAcceptReportAcceptReportSuccess,
    AcceptReportAcceptReportForbidden,
    AcceptReportAcceptReportIdempotencyMismatch,
    AcceptReportAcceptReportNotFound,
    AcceptReportAcceptReportValidationFailed,
    AcceptReportAcceptReportVersionConflict,
)
from .add_milestone import (
    AddMilestone,
    AddMilestoneAddMilestoneAddMilestoneSuccess,
    AddMilestoneAddMilestoneForbidden,
    AddMilestoneAddMilestoneIdempotencyMismatch,
    AddMilestoneAddMilestoneNotFound,
    AddMilestoneAddMilestoneValidationFailed,
)
from .add_source import (
    AddSource,
    AddSourceAddSourceAddSourceSuccess,
    AddSourceAddSourceForbidden,
    AddSourceAddSourceIdempotencyMismatch,
    AddSourceAddSourceValidationFailed,
)
from .agreement_changed import AgreementChanged, AgreementChangedAgreementChanged
from .agreements import Agreements, AgreementsAgreements
from .api_tokens import ApiTokens, ApiTokensApiTokens
from .attach_document import (
    AttachDocument,
    AttachDocumentAttachDocumentAttachDocumentSuccess,
    AttachDocumentAttachDocumentForbidden,
    AttachDocumentAttachDocumentIdempotencyMismatch,
    AttachDocumentAttachDocumentNotFound,
    AttachDocumentAttachDocumentValidationFailed,
)
from .base_model import UNSET, UnsetType
from .bind_identity import (
    BindIdentity,
    BindIdentityBindIdentityBindIdentitySuccess,
    BindIdentityBindIdentityForbidden,
    BindIdentityBindIdentityIdempotencyMismatch,
    BindIdentityBindIdentityNotFound,
    BindIdentityBindIdentityValidationFailed,
)
from .budgets import Budgets, BudgetsBudgets
from .carrier import Carrier
from .create_api_token import (
    CreateApiToken,
    CreateApiTokenCreateApiTokenCreateApiTokenSuccess,
    CreateApiTokenCreateApiTokenForbidden,
    CreateApiTokenCreateApiTokenIdempotencyMismatch,
    CreateApiTokenCreateApiTokenValidationFailed,
)
from .enums import SearchType, StatusGrouping
from .extend_obligation import (
    ExtendObligation,
    ExtendObligationExtendObligationExtendObligationSuccess,
    ExtendObligationExtendObligationForbidden,
    ExtendObligationExtendObligationIdempotencyMismatch,
    ExtendObligationExtendObligationNotFound,
    ExtendObligationExtendObligationValidationFailed,
    ExtendObligationExtendObligationVersionConflict,
)
from .grant_role_to import (
    GrantRoleTo,
    GrantRoleToGrantRoleForbidden,
    GrantRoleToGrantRoleGrantRoleSuccess,
    GrantRoleToGrantRoleIdempotencyMismatch,
    GrantRoleToGrantRoleNotFound,
    GrantRoleToGrantRoleValidationFailed,
)
from .input_types import (
    AcceptReportInput,
    AddMilestoneInput,
    AddSourceInput,
    AgreementFilter,
    AgreementOrder,
    AttachDocumentInput,
    BindIdentityInput,
    BudgetFilter,
    BudgetOrder,
    CreateApiTokenInput,
    ExtendObligationInput,
    GrantRoleInput,
    InviteUserInput,
    OrganisationFilter,
    OrganisationOrder,
    ProjectFilter,
    ProjectOrder,
    PublishReportInput,
    RecordEntriesInput,
    ReportFilter,
    ReportingPeriodFilter,
    ReportingPeriodOrder,
    ReportOrder,
    ReturnReportInput,
    RevokeApiTokenInput,
    RotateApiTokenInput,
    SubmitReportDraftInput,
    SubmitReportInput,
    SubmitReportsInput,
    VerifyReportInput,
    WaiveObligationInput,
    WithdrawReportInput,
)
from .invite_user import (
    InviteUser,
    InviteUserInviteUserForbidden,
    InviteUserInviteUserIdempotencyMismatch,
    InviteUserInviteUserInviteUserSuccess,
    InviteUserInviteUserNotFound,
    InviteUserInviteUserValidationFailed,
)
from .me import Me, MeMe
from .my_obligations import MyObligations, MyObligationsMyObligations
from .node import Node, NodeNode
from .obligation_due import ObligationDue, ObligationDueObligationDue
from .organisation import Organisation, OrganisationOrganisation
from .organisations import Organisations, OrganisationsOrganisations
from .project import Project, ProjectProject
from .project_changed import ProjectChanged, ProjectChangedProjectChanged
from .projects import Projects, ProjectsProjects
from .publish_report import (
    PublishReport,
    PublishReportPublishReportForbidden,
    PublishReportPublishReportIdempotencyMismatch,
    PublishReportPublishReportNotFound,
    PublishReportPublishReportPublishReportSuccess,
    PublishReportPublishReportValidationFailed,
    PublishReportPublishReportVersionConflict,
)
from .record_entries import (
    RecordEntries,
    RecordEntriesRecordEntriesAlreadySubmitted,
    RecordEntriesRecordEntriesForbidden,
    RecordEntriesRecordEntriesIdempotencyMismatch,
    RecordEntriesRecordEntriesNotFound,
    RecordEntriesRecordEntriesRecordEntriesSuccess,
    RecordEntriesRecordEntriesValidationFailed,
    RecordEntriesRecordEntriesVersionConflict,
)
from .report import Report, ReportNodeNode, ReportNodeReport
from .report_status_changed import (
    ReportStatusChanged,
    ReportStatusChangedReportStatusChanged,
)
from .reporting_periods import ReportingPeriods, ReportingPeriodsReportingPeriods
from .reporting_status import ReportingStatus, ReportingStatusReportingStatus
from .reports import Reports, ReportsReports
from .return_report import (
    ReturnReport,
    ReturnReportReturnReportForbidden,
    ReturnReportReturnReportIdempotencyMismatch,
    ReturnReportReturnReportNotFound,
    ReturnReportReturnReportReturnReportSuccess,
    ReturnReportReturnReportValidationFailed,
    ReturnReportReturnReportVersionConflict,
)
from .revoke_api_token import (
    RevokeApiToken,
    RevokeApiTokenRevokeApiTokenIdempotencyMismatch,
    RevokeApiTokenRevokeApiTokenNotFound,
    RevokeApiTokenRevokeApiTokenRevokeApiTokenSuccess,
    RevokeApiTokenRevokeApiTokenValidationFailed,
)
from .rotate_api_token import (
    RotateApiToken,
    RotateApiTokenRotateApiTokenForbidden,
    RotateApiTokenRotateApiTokenIdempotencyMismatch,
    RotateApiTokenRotateApiTokenNotFound,
    RotateApiTokenRotateApiTokenRotateApiTokenSuccess,
    RotateApiTokenRotateApiTokenValidationFailed,
)
from .save_report_draft import (
    SaveReportDraft,
    SaveReportDraftSaveReportDraftAlreadySubmitted,
    SaveReportDraftSaveReportDraftForbidden,
    SaveReportDraftSaveReportDraftIdempotencyMismatch,
    SaveReportDraftSaveReportDraftNotFound,
    SaveReportDraftSaveReportDraftSaveReportDraftSuccess,
    SaveReportDraftSaveReportDraftValidationFailed,
    SaveReportDraftSaveReportDraftVersionConflict,
)
from .search import Search, SearchSearch
from .submit_report import (
    SubmitReport,
    SubmitReportSubmitReportAlreadySubmitted,
    SubmitReportSubmitReportForbidden,
    SubmitReportSubmitReportIdempotencyMismatch,
    SubmitReportSubmitReportNotFound,
    SubmitReportSubmitReportSubmitReportSuccess,
    SubmitReportSubmitReportValidationFailed,
    SubmitReportSubmitReportVersionConflict,
)
from .submit_report_draft import (
    SubmitReportDraft,
    SubmitReportDraftSubmitReportDraftForbidden,
    SubmitReportDraftSubmitReportDraftIdempotencyMismatch,
    SubmitReportDraftSubmitReportDraftNotFound,
    SubmitReportDraftSubmitReportDraftSubmitReportDraftSuccess,
    SubmitReportDraftSubmitReportDraftValidationFailed,
    SubmitReportDraftSubmitReportDraftVersionConflict,
)
from .submit_reports import (
    SubmitReports,
    SubmitReportsSubmitReportsIdempotencyMismatch,
    SubmitReportsSubmitReportsSubmitReportsSuccess,
    SubmitReportsSubmitReportsValidationFailed,
)
from .validate_report import (
    ValidateReport,
    ValidateReportValidateReportAlreadySubmitted,
    ValidateReportValidateReportForbidden,
    ValidateReportValidateReportNotFound,
    ValidateReportValidateReportValidateReportSuccess,
    ValidateReportValidateReportValidationFailed,
    ValidateReportValidateReportVersionConflict,
)
from .verify_report import (
    VerifyReport,
    VerifyReportVerifyReportForbidden,
    VerifyReportVerifyReportIdempotencyMismatch,
    VerifyReportVerifyReportNotFound,
    VerifyReportVerifyReportValidationFailed,
    VerifyReportVerifyReportVerifyReportSuccess,
    VerifyReportVerifyReportVersionConflict,
)
from .waive_obligation import (
    WaiveObligation,
    WaiveObligationWaiveObligationForbidden,
    WaiveObligationWaiveObligationIdempotencyMismatch,
    WaiveObligationWaiveObligationNotFound,
    WaiveObligationWaiveObligationValidationFailed,
    WaiveObligationWaiveObligationVersionConflict,
    WaiveObligationWaiveObligationWaiveObligationSuccess,
)
from .what_to_report import (
    WhatToReport,
    WhatToReportNodeNode,
    WhatToReportNodeReportingPeriod,
)
from .withdraw_report import (
    WithdrawReport,
    WithdrawReportWithdrawReportForbidden,
    WithdrawReportWithdrawReportIdempotencyMismatch,
    WithdrawReportWithdrawReportNotFound,
    WithdrawReportWithdrawReportValidationFailed,
    WithdrawReportWithdrawReportVersionConflict,
    WithdrawReportWithdrawReportWithdrawReportSuccess,
)


def gql(q: str) -> str:
    return q


class Operations(Carrier):
    async def my_obligations(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        is_open: Union[Optional[bool], UnsetType] = UNSET,
        filter_: Union[Optional[ReportingPeriodFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[ReportingPeriodOrder]], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> MyObligationsMyObligations:
        """Reports that the viewer's organisation and its units owe, by due day; empty without a token (kewajiban
        saya)."""
        query = gql("""
            query MyObligations($first: Int, $after: String, $isOpen: Boolean, $filter: ReportingPeriodFilter, $orderBy: [ReportingPeriodOrder!]) {
              myObligations(
                first: $first
                after: $after
                isOpen: $isOpen
                filter: $filter
                orderBy: $orderBy
              ) {
                nodes {
                  ...Duty
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "isOpen": is_open,
            "filter": filter_,
            "orderBy": order_by,
        }
        response = await self.execute(
            query=query, operation_name="MyObligations", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return MyObligations.model_validate(data).my_obligations

    async def reporting_periods(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        overdue_on: Union[Optional[date], UnsetType] = UNSET,
        filter_: Union[Optional[ReportingPeriodFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[ReportingPeriodOrder]], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> ReportingPeriodsReportingPeriods:
        """All reporting periods the viewer may see, or the overdue ones, by due day (masa pelaporan)."""
        query = gql("""
            query ReportingPeriods($first: Int, $after: String, $overdueOn: Date, $filter: ReportingPeriodFilter, $orderBy: [ReportingPeriodOrder!]) {
              reportingPeriods(
                first: $first
                after: $after
                overdueOn: $overdueOn
                filter: $filter
                orderBy: $orderBy
              ) {
                nodes {
                  ...Duty
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "overdueOn": date_text(overdue_on),
            "filter": filter_,
            "orderBy": order_by,
        }
        response = await self.execute(
            query=query,
            operation_name="ReportingPeriods",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return ReportingPeriods.model_validate(data).reporting_periods

    async def reporting_status(
        self,
        by: Union[Optional[StatusGrouping], UnsetType] = UNSET,
        then_by: Union[Optional[StatusGrouping], UnsetType] = UNSET,
        programme: Union[Optional[str], UnsetType] = UNSET,
        region: Union[Optional[str], UnsetType] = UNSET,
        owed_by: Union[Optional[str], UnsetType] = UNSET,
        due_from: Union[Optional[date], UnsetType] = UNSET,
        due_until: Union[Optional[date], UnsetType] = UNSET,
        on: Union[Optional[date], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> list[ReportingStatusReportingStatus]:
        """Reporting periods the viewer may see, counted by their state on the given day (default: today in each
        obligation's zone), in groups: who has not reported, and how late. A period that lies in several
        provinces is counted in each, and once in every other group (keadaan pelaporan)."""
        query = gql("""
            query ReportingStatus($by: StatusGrouping, $thenBy: StatusGrouping, $programme: String, $region: String, $owedBy: String, $dueFrom: Date, $dueUntil: Date, $on: Date) {
              reportingStatus(
                by: $by
                thenBy: $thenBy
                programme: $programme
                region: $region
                owedBy: $owedBy
                dueFrom: $dueFrom
                dueUntil: $dueUntil
                on: $on
              ) {
                organisationCode
                organisationName
                programmeCode
                programmeName
                provinceCode
                provinceName
                periodStartsOn
                periodEndsOn
                earliestDueOn
                periods
                due
                notDue
                overdue
                submitted
                verified
                returned
                accepted
                published
                waived
                unknown
                reportedLate
                mostDaysLate
                mostWorkingDaysLate
              }
            }
            """)
        variables: dict[str, object] = {
            "by": by,
            "thenBy": then_by,
            "programme": programme,
            "region": region,
            "owedBy": owed_by,
            "dueFrom": date_text(due_from),
            "dueUntil": date_text(due_until),
            "on": date_text(on),
        }
        response = await self.execute(
            query=query, operation_name="ReportingStatus", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return ReportingStatus.model_validate(data).reporting_status

    async def reports(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[ReportFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[ReportOrder]], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> ReportsReports:
        """All reports the viewer may see (laporan)."""
        query = gql("""
            query Reports($first: Int, $after: String, $filter: ReportFilter, $orderBy: [ReportOrder!]) {
              reports(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
                nodes {
                  ...ReportState
                  reporter {
                    ...Named
                  }
                  period {
                    id
                    dueOn
                    period {
                      startsOn
                      endsOn
                    }
                  }
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "filter": filter_,
            "orderBy": order_by,
        }
        response = await self.execute(
            query=query, operation_name="Reports", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Reports.model_validate(data).reports

    async def report(
        self, id: str, **kwargs: Unpack[Terms]
    ) -> Optional[Union[ReportNodeNode, ReportNodeReport]]:
        """Any object by its opaque id; null when it is unknown or not visible (simpul)."""
        query = gql("""
            query Report($id: ID!) {
              node(id: $id) {
                __typename
                ...WholeReport
              }
            }

            fragment Amount on Money {
              amount
              currency
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment WholeReport on Report {
              ...ReportState
              narrative
              reporter {
                ...Named
              }
              verifier {
                ...Named
              }
              period {
                ...Duty
              }
              supersedes {
                ...ReportState
              }
              entries(first: 100) {
                nodes {
                  id
                  kind
                  onDate
                  documentRef
                  amount {
                    ...Amount
                  }
                  rateToIdr
                  line {
                    id
                  }
                  reverses {
                    id
                  }
                }
                pageInfo {
                  ...Page
                }
              }
              values(first: 100) {
                nodes {
                  id
                  value
                  note
                  isTotal
                  indicator {
                    id
                    code
                  }
                  site {
                    id
                  }
                }
                pageInfo {
                  ...Page
                }
              }
              progress(first: 100) {
                nodes {
                  id
                  percent
                  doneOn
                  note
                  milestone {
                    id
                    name
                  }
                }
                pageInfo {
                  ...Page
                }
              }
              issues(first: 100) {
                nodes {
                  id
                  kind
                  issue
                  action
                }
                pageInfo {
                  ...Page
                }
              }
              remarks(first: 100) {
                nodes {
                  id
                  field
                  remark
                  reportRevision
                  entry {
                    id
                  }
                  value {
                    id
                  }
                  progress {
                    id
                  }
                  issue {
                    id
                  }
                  indicator {
                    id
                  }
                  milestone {
                    id
                  }
                }
                pageInfo {
                  ...Page
                }
              }
            }
            """)
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=query, operation_name="Report", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Report.model_validate(data).node

    async def what_to_report(
        self, period: str, **kwargs: Unpack[Terms]
    ) -> Optional[Union[WhatToReportNodeNode, WhatToReportNodeReportingPeriod]]:
        """Any object by its opaque id; null when it is unknown or not visible (simpul)."""
        query = gql("""
            query WhatToReport($period: ID!) {
              node(id: $period) {
                __typename
                ...PeriodForm
              }
            }

            fragment Amount on Money {
              amount
              currency
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment PeriodForm on ReportingPeriod {
              ...Duty
              reported: project {
                id
                code
                milestones(first: 100) {
                  nodes {
                    id
                    name
                    nameInIndonesian: name(language: ID)
                    status
                    percent
                    dueOn
                  }
                  pageInfo {
                    ...Page
                  }
                }
                indicators(first: 100) {
                  nodes {
                    id
                    code
                    name
                    nameInIndonesian: name(language: ID)
                    unit
                    direction
                    aggregation
                  }
                  pageInfo {
                    ...Page
                  }
                }
                sites(first: 100) {
                  nodes {
                    id
                    selection
                    region {
                      id
                      name
                    }
                  }
                  pageInfo {
                    ...Page
                  }
                }
                budgetLines(first: 100) {
                  nodes {
                    id
                    currency
                    allocated {
                      ...Amount
                    }
                    funder {
                      ...Named
                    }
                    executor {
                      ...Named
                    }
                    budget {
                      id
                      fiscalYear
                      status
                    }
                  }
                  pageInfo {
                    ...Page
                  }
                }
              }
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {"period": period}
        response = await self.execute(
            query=query, operation_name="WhatToReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return WhatToReport.model_validate(data).node

    async def node(self, id: str, **kwargs: Unpack[Terms]) -> Optional[NodeNode]:
        """Any object by its opaque id; null when it is unknown or not visible (simpul)."""
        query = gql("""
            query Node($id: ID!) {
              node(id: $id) {
                __typename
                id
              }
            }
            """)
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=query, operation_name="Node", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Node.model_validate(data).node

    async def report_status_changed(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[ReportFilter], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> AsyncIterator[ReportStatusChangedReportStatusChanged]:
        """Reports on their way from one status to another (status laporan berubah)."""
        query = gql("""
            subscription ReportStatusChanged($after: ID, $filter: ReportFilter) {
              reportStatusChanged(after: $after, filter: $filter) {
                eventId
                at
                action
                fromStatus
                toStatus
                report {
                  ...ReportState
                  reporter {
                    ...Named
                  }
                  period {
                    id
                    dueOn
                    period {
                      startsOn
                      endsOn
                    }
                  }
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {"after": after, "filter": filter_}
        async for data in self.execute_ws(
            query=query,
            operation_name="ReportStatusChanged",
            variables=variables,
            **kwargs,
        ):
            yield ReportStatusChanged.model_validate(data).report_status_changed

    async def obligation_due(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[ReportingPeriodFilter], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> AsyncIterator[ObligationDueObligationDue]:
        """Reports that are due soon, due, or overdue, as reminders are made, and due days that are extended, waived,
        owed again or counted anew (kewajiban jatuh tempo)."""
        query = gql("""
            subscription ObligationDue($after: ID, $filter: ReportingPeriodFilter) {
              obligationDue(after: $after, filter: $filter) {
                eventId
                at
                action
                reportingPeriod {
                  ...Duty
                }
              }
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }
            """)
        variables: dict[str, object] = {"after": after, "filter": filter_}
        async for data in self.execute_ws(
            query=query, operation_name="ObligationDue", variables=variables, **kwargs
        ):
            yield ObligationDue.model_validate(data).obligation_due

    async def project_changed(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[ProjectFilter], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> AsyncIterator[ProjectChangedProjectChanged]:
        """Changes of projects and of their parts (proyek berubah)."""
        query = gql("""
            subscription ProjectChanged($after: ID, $filter: ProjectFilter) {
              projectChanged(after: $after, filter: $filter) {
                eventId
                at
                action
                changedId
                project {
                  ...ProjectRow
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment ProjectRow on Project {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              status
              startsOn
              endsOn
              modality
              visibility
              rowVersion
              updatedAt
              weightedProgress
              lead {
                ...Named
              }
              programme {
                id
                code
              }
            }
            """)
        variables: dict[str, object] = {"after": after, "filter": filter_}
        async for data in self.execute_ws(
            query=query, operation_name="ProjectChanged", variables=variables, **kwargs
        ):
            yield ProjectChanged.model_validate(data).project_changed

    async def agreement_changed(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[AgreementFilter], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> AsyncIterator[AgreementChangedAgreementChanged]:
        """Changes of agreements (kesepakatan berubah)."""
        query = gql("""
            subscription AgreementChanged($after: ID, $filter: AgreementFilter) {
              agreementChanged(after: $after, filter: $filter) {
                eventId
                at
                action
                fromStatus
                toStatus
                agreement {
                  id
                  code
                  kind
                  name
                  status
                  signedOn
                  rowVersion
                  updatedAt
                }
              }
            }
            """)
        variables: dict[str, object] = {"after": after, "filter": filter_}
        async for data in self.execute_ws(
            query=query,
            operation_name="AgreementChanged",
            variables=variables,
            **kwargs,
        ):
            yield AgreementChanged.model_validate(data).agreement_changed

    async def add_milestone(
        self, input: AddMilestoneInput, **kwargs: Unpack[Terms]
    ) -> Union[
        AddMilestoneAddMilestoneAddMilestoneSuccess,
        AddMilestoneAddMilestoneForbidden,
        AddMilestoneAddMilestoneIdempotencyMismatch,
        AddMilestoneAddMilestoneNotFound,
        AddMilestoneAddMilestoneValidationFailed,
    ]:
        """Add a milestone to a phase of a project that is not over. For an EDITOR of an organisation that leads the
        project (tambah capaian antara)."""
        query = gql("""
            mutation AddMilestone($input: AddMilestoneInput!) {
              addMilestone(input: $input) {
                __typename
                ...AddMilestoneSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment AddMilestoneSuccess on AddMilestoneSuccess {
              milestone {
                id
                name
                status
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="AddMilestone", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return AddMilestone.model_validate(data).add_milestone

    async def attach_document(
        self, input: AttachDocumentInput, **kwargs: Unpack[Terms]
    ) -> Union[
        AttachDocumentAttachDocumentAttachDocumentSuccess,
        AttachDocumentAttachDocumentForbidden,
        AttachDocumentAttachDocumentIdempotencyMismatch,
        AttachDocumentAttachDocumentNotFound,
        AttachDocumentAttachDocumentValidationFailed,
    ]:
        """Attach a link to an agreement, a milestone, a report that is a draft, or an entry of a report that is
        submitted or verified; nothing is fetched. For who may write what it belongs to: an EDITOR of an
        organisation that leads it, an EDITOR of a party of an agreement in the making, a REPORTER of the
        organisation that reports (lampirkan dokumen)."""
        query = gql("""
            mutation AttachDocument($input: AttachDocumentInput!) {
              attachDocument(input: $input) {
                __typename
                ...AttachDocumentSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment AttachDocumentSuccess on AttachDocumentSuccess {
              document {
                id
                kind
                title
                url
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="AttachDocument", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return AttachDocument.model_validate(data).attach_document

    async def add_source(
        self, input: AddSourceInput, **kwargs: Unpack[Terms]
    ) -> Union[
        AddSourceAddSourceAddSourceSuccess,
        AddSourceAddSourceForbidden,
        AddSourceAddSourceIdempotencyMismatch,
        AddSourceAddSourceValidationFailed,
    ]:
        """Add a source that facts may rest on; everyone sees it. For an EDITOR, COORDINATOR or STEWARD of any
        organisation (tambah sumber)."""
        query = gql("""
            mutation AddSource($input: AddSourceInput!) {
              addSource(input: $input) {
                __typename
                ...AddSourceSuccess
                ...ValidationFailed
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment AddSourceSuccess on AddSourceSuccess {
              source {
                id
                code
                title
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="AddSource", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return AddSource.model_validate(data).add_source

    async def extend_obligation(
        self, input: ExtendObligationInput, **kwargs: Unpack[Terms]
    ) -> Union[
        ExtendObligationExtendObligationExtendObligationSuccess,
        ExtendObligationExtendObligationForbidden,
        ExtendObligationExtendObligationIdempotencyMismatch,
        ExtendObligationExtendObligationNotFound,
        ExtendObligationExtendObligationValidationFailed,
        ExtendObligationExtendObligationVersionConflict,
    ]:
        """Let the report on a period be due later, with a reason that is shown beside it; holidays move the day no
        more. For a VERIFIER of the organisation that verifies it or a COORDINATOR of the programme, never
        of the organisation that owes it (perpanjang jatuh tempo)."""
        query = gql("""
            mutation ExtendObligation($input: ExtendObligationInput!) {
              extendObligation(input: $input) {
                __typename
                ...ExtendObligationSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment ExtendObligationSuccess on ExtendObligationSuccess {
              reportingPeriod {
                ...Duty
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query,
            operation_name="ExtendObligation",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return ExtendObligation.model_validate(data).extend_obligation

    async def waive_obligation(
        self, input: WaiveObligationInput, **kwargs: Unpack[Terms]
    ) -> Union[
        WaiveObligationWaiveObligationForbidden,
        WaiveObligationWaiveObligationIdempotencyMismatch,
        WaiveObligationWaiveObligationNotFound,
        WaiveObligationWaiveObligationValidationFailed,
        WaiveObligationWaiveObligationVersionConflict,
        WaiveObligationWaiveObligationWaiveObligationSuccess,
    ]:
        """Let no report be owed on a period any more, with a reason that is shown beside it; refused while a report is
        under way or accepted. For a COORDINATOR of the programme, never of the organisation that owes it
        (bebaskan kewajiban)."""
        query = gql("""
            mutation WaiveObligation($input: WaiveObligationInput!) {
              waiveObligation(input: $input) {
                __typename
                ...WaiveObligationSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Duty on ReportingPeriod {
              id
              dueOn
              dueBasis
              isExtended
              isWaived
              rowVersion
              stage
              state
              isOverdue
              daysLate
              workingDaysLate
              period {
                startsOn
                endsOn
              }
              organisation {
                ...Named
              }
              verifier {
                ...Named
              }
              project {
                id
                code
                name
                nameInIndonesian: name(language: ID)
              }
              programme {
                id
                code
              }
              currentReport {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }

            fragment WaiveObligationSuccess on WaiveObligationSuccess {
              reportingPeriod {
                ...Duty
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="WaiveObligation", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return WaiveObligation.model_validate(data).waive_obligation

    async def invite_user(
        self, input: InviteUserInput, **kwargs: Unpack[Terms]
    ) -> Union[
        InviteUserInviteUserForbidden,
        InviteUserInviteUserIdempotencyMismatch,
        InviteUserInviteUserInviteUserSuccess,
        InviteUserInviteUserNotFound,
        InviteUserInviteUserValidationFailed,
    ]:
        """Make a person of an organisation known, without any role yet. For an ADMIN of the organisation, of the one
        it is a unit of, or of the platform's operator (undang pengguna)."""
        query = gql("""
            mutation InviteUser($input: InviteUserInput!) {
              inviteUser(input: $input) {
                __typename
                ...InviteUserSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment InviteUserSuccess on InviteUserSuccess {
              user {
                ...Person
              }
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment Person on User {
              id
              displayName
              workEmail
              isActive
              rowVersion
              organisation {
                ...Named
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="InviteUser", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return InviteUser.model_validate(data).invite_user

    async def grant_role_to(
        self, input: GrantRoleInput, **kwargs: Unpack[Terms]
    ) -> Union[
        GrantRoleToGrantRoleForbidden,
        GrantRoleToGrantRoleGrantRoleSuccess,
        GrantRoleToGrantRoleIdempotencyMismatch,
        GrantRoleToGrantRoleNotFound,
        GrantRoleToGrantRoleValidationFailed,
    ]:
        """Give a person a role within the person's organisation and its units. For an ADMIN of that organisation or of
        the one it is a unit of, never for oneself; AUDITOR and STEWARD are given by an ADMIN of the
        platform's operator alone, who gives ADMIN everywhere (beri hak)."""
        query = gql("""
            mutation GrantRoleTo($input: GrantRoleInput!) {
              grantRole(input: $input) {
                __typename
                ...GrantRoleSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment GrantRoleSuccess on GrantRoleSuccess {
              grant {
                id
                role
                isValid
                valid {
                  startsOn
                  endsOn
                }
              }
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="GrantRoleTo", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return GrantRoleTo.model_validate(data).grant_role

    async def bind_identity(
        self, input: BindIdentityInput, **kwargs: Unpack[Terms]
    ) -> Union[
        BindIdentityBindIdentityBindIdentitySuccess,
        BindIdentityBindIdentityForbidden,
        BindIdentityBindIdentityIdempotencyMismatch,
        BindIdentityBindIdentityNotFound,
        BindIdentityBindIdentityValidationFailed,
    ]:
        """Let a person sign in by the tokens in which an issuer names a subject; a subject is one person. For an ADMIN
        who manages the person; the server takes tokens of the issuers that it is set to (ikat identitas)."""
        query = gql("""
            mutation BindIdentity($input: BindIdentityInput!) {
              bindIdentity(input: $input) {
                __typename
                ...BindIdentitySuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment BindIdentitySuccess on BindIdentitySuccess {
              identity {
                id
                issuer
                subject
                boundAt
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="BindIdentity", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return BindIdentity.model_validate(data).bind_identity

    async def create_api_token(
        self, input: CreateApiTokenInput, **kwargs: Unpack[Terms]
    ) -> Union[
        CreateApiTokenCreateApiTokenCreateApiTokenSuccess,
        CreateApiTokenCreateApiTokenForbidden,
        CreateApiTokenCreateApiTokenIdempotencyMismatch,
        CreateApiTokenCreateApiTokenValidationFailed,
    ]:
        """Make a token of the viewer's own: it opens at most what the viewer holds now, less when the viewer's grants
        end, and never more. It is shown this once. For anybody who is signed in, 20 tokens at once (buat
        token)."""
        query = gql("""
            mutation CreateApiToken($input: CreateApiTokenInput!) {
              createApiToken(input: $input) {
                __typename
                ...CreateApiTokenSuccess
                ...ValidationFailed
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment CreateApiTokenSuccess on CreateApiTokenSuccess {
              token
              apiToken {
                ...Token
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment Token on ApiToken {
              id
              label
              roles
              createdAt
              expiresAt
              lastUsedAt
              revokedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="CreateApiToken", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return CreateApiToken.model_validate(data).create_api_token

    async def rotate_api_token(
        self, input: RotateApiTokenInput, **kwargs: Unpack[Terms]
    ) -> Union[
        RotateApiTokenRotateApiTokenForbidden,
        RotateApiTokenRotateApiTokenIdempotencyMismatch,
        RotateApiTokenRotateApiTokenNotFound,
        RotateApiTokenRotateApiTokenRotateApiTokenSuccess,
        RotateApiTokenRotateApiTokenValidationFailed,
    ]:
        """Replace a token of the viewer's own by a new one with the same label and limits, which is shown this once;
        the old one holds some hours more, so that nothing stands still. For whom it belongs to (putar
        token)."""
        query = gql("""
            mutation RotateApiToken($input: RotateApiTokenInput!) {
              rotateApiToken(input: $input) {
                __typename
                ...RotateApiTokenSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment RotateApiTokenSuccess on RotateApiTokenSuccess {
              token
              apiToken {
                ...Token
              }
              replaced {
                ...Token
              }
            }

            fragment Token on ApiToken {
              id
              label
              roles
              createdAt
              expiresAt
              lastUsedAt
              revokedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="RotateApiToken", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return RotateApiToken.model_validate(data).rotate_api_token

    async def revoke_api_token(
        self, input: RevokeApiTokenInput, **kwargs: Unpack[Terms]
    ) -> Union[
        RevokeApiTokenRevokeApiTokenIdempotencyMismatch,
        RevokeApiTokenRevokeApiTokenNotFound,
        RevokeApiTokenRevokeApiTokenRevokeApiTokenSuccess,
        RevokeApiTokenRevokeApiTokenValidationFailed,
    ]:
        """End a token at once and for good; one that has ended stays so. For whom it belongs to, and for an ADMIN who
        manages that person (cabut token)."""
        query = gql("""
            mutation RevokeApiToken($input: RevokeApiTokenInput!) {
              revokeApiToken(input: $input) {
                __typename
                ...RevokeApiTokenSuccess
                ...ValidationFailed
                ...NotFound
                ...IdempotencyMismatch
              }
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment RevokeApiTokenSuccess on RevokeApiTokenSuccess {
              apiToken {
                ...Token
              }
            }

            fragment Token on ApiToken {
              id
              label
              roles
              createdAt
              expiresAt
              lastUsedAt
              revokedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="RevokeApiToken", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return RevokeApiToken.model_validate(data).revoke_api_token

    async def me(self, **kwargs: Unpack[Terms]) -> Optional[MeMe]:
        """The person who asks; null without a token (saya)."""
        query = gql("""
            query Me {
              me {
                ...Person
                grants(first: 50) {
                  nodes {
                    id
                    role
                    isValid
                    programme {
                      id
                      code
                    }
                    valid {
                      startsOn
                      endsOn
                    }
                  }
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Person on User {
              id
              displayName
              workEmail
              isActive
              rowVersion
              organisation {
                ...Named
              }
            }
            """)
        variables: dict[str, object] = {}
        response = await self.execute(
            query=query, operation_name="Me", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Me.model_validate(data).me

    async def api_tokens(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> ApiTokensApiTokens:
        """One's own tokens for machines, and those of persons one manages, earliest first (token API)."""
        query = gql("""
            query ApiTokens($first: Int, $after: String) {
              apiTokens(first: $first, after: $after) {
                nodes {
                  ...Token
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment Token on ApiToken {
              id
              label
              roles
              createdAt
              expiresAt
              lastUsedAt
              revokedAt
            }
            """)
        variables: dict[str, object] = {"first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="ApiTokens", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return ApiTokens.model_validate(data).api_tokens

    async def projects(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[ProjectFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[ProjectOrder]], UnsetType] = UNSET,
        as_of: Union[Optional[date], UnsetType] = UNSET,
        programme: Union[Optional[str], UnsetType] = UNSET,
        region: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> ProjectsProjects:
        """All projects the viewer may see, or a choice of them, by name (proyek)."""
        query = gql("""
            query Projects($first: Int, $after: String, $filter: ProjectFilter, $orderBy: [ProjectOrder!], $asOf: Date, $programme: String, $region: String) {
              projects(
                first: $first
                after: $after
                filter: $filter
                orderBy: $orderBy
                asOf: $asOf
                programme: $programme
                region: $region
              ) {
                nodes {
                  ...ProjectRow
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ProjectRow on Project {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              status
              startsOn
              endsOn
              modality
              visibility
              rowVersion
              updatedAt
              weightedProgress
              lead {
                ...Named
              }
              programme {
                id
                code
              }
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "filter": filter_,
            "orderBy": order_by,
            "asOf": date_text(as_of),
            "programme": programme,
            "region": region,
        }
        response = await self.execute(
            query=query, operation_name="Projects", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Projects.model_validate(data).projects

    async def project(
        self, code: str, **kwargs: Unpack[Terms]
    ) -> Optional[ProjectProject]:
        """A project by its code; null when unknown or not visible (proyek)."""
        query = gql("""
            query Project($code: String!) {
              project(code: $code) {
                ...ProjectRow
                objective
                projectPurpose
                overallGoal
                nameLanguages
                phases {
                  id
                  ordinal
                  name
                  status
                  span {
                    startsOn
                    endsOn
                    precision
                  }
                }
                milestones(first: 50) {
                  nodes {
                    id
                    name
                    status
                    percent
                    dueOn
                    doneOn
                  }
                  pageInfo {
                    ...Page
                  }
                }
                sites(first: 50) {
                  nodes {
                    id
                    selection
                    region {
                      id
                      name
                    }
                  }
                  pageInfo {
                    ...Page
                  }
                }
                participations(first: 50) {
                  nodes {
                    id
                    role
                    organisation {
                      ...Named
                    }
                  }
                  pageInfo {
                    ...Page
                  }
                }
                budgetTotals {
                  currency
                  source
                  allocated
                  committed
                  disbursed
                  realised
                  absorption
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }

            fragment ProjectRow on Project {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              status
              startsOn
              endsOn
              modality
              visibility
              rowVersion
              updatedAt
              weightedProgress
              lead {
                ...Named
              }
              programme {
                id
                code
              }
            }
            """)
        variables: dict[str, object] = {"code": code}
        response = await self.execute(
            query=query, operation_name="Project", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Project.model_validate(data).project

    async def agreements(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[AgreementFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[AgreementOrder]], UnsetType] = UNSET,
        as_of: Union[Optional[date], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> AgreementsAgreements:
        """All agreements the viewer may see, by code (kesepakatan)."""
        query = gql("""
            query Agreements($first: Int, $after: String, $filter: AgreementFilter, $orderBy: [AgreementOrder!], $asOf: Date) {
              agreements(
                first: $first
                after: $after
                filter: $filter
                orderBy: $orderBy
                asOf: $asOf
              ) {
                nodes {
                  ...AgreementRow
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment AgreementRow on Agreement {
              id
              code
              number
              kind
              name
              nameInIndonesian: name(language: ID)
              status
              signedOn
              isInForce
              rowVersion
              updatedAt
              span {
                startsOn
                endsOn
                precision
              }
              project {
                id
                code
              }
              programme {
                id
                code
              }
              parties(first: 20) {
                nodes {
                  id
                  capacity
                  organisation {
                    ...Named
                  }
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "filter": filter_,
            "orderBy": order_by,
            "asOf": date_text(as_of),
        }
        response = await self.execute(
            query=query, operation_name="Agreements", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Agreements.model_validate(data).agreements

    async def budgets(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[BudgetFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[BudgetOrder]], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> BudgetsBudgets:
        """All budgets the viewer may see in all versions, by fiscal year (anggaran)."""
        query = gql("""
            query Budgets($first: Int, $after: String, $filter: BudgetFilter, $orderBy: [BudgetOrder!]) {
              budgets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
                nodes {
                  ...BudgetRow
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Amount on Money {
              amount
              currency
            }

            fragment BudgetRow on Budget {
              id
              fiscalYear
              calendar
              currency
              version
              status
              total {
                ...Amount
              }
              rowVersion
              updatedAt
              project {
                id
                code
              }
              lines(first: 20) {
                nodes {
                  id
                  allocated {
                    ...Amount
                  }
                  committed {
                    ...Amount
                  }
                  disbursed {
                    ...Amount
                  }
                  realised {
                    ...Amount
                  }
                  funder {
                    ...Named
                  }
                  executor {
                    ...Named
                  }
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "filter": filter_,
            "orderBy": order_by,
        }
        response = await self.execute(
            query=query, operation_name="Budgets", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Budgets.model_validate(data).budgets

    async def organisations(
        self,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        filter_: Union[Optional[OrganisationFilter], UnsetType] = UNSET,
        order_by: Union[Optional[list[OrganisationOrder]], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> OrganisationsOrganisations:
        """All organisations, by code (organisasi)."""
        query = gql("""
            query Organisations($first: Int, $after: String, $filter: OrganisationFilter, $orderBy: [OrganisationOrder!]) {
              organisations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
                nodes {
                  ...OrganisationRow
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment OrganisationRow on Organisation {
              ...Named
              kind
              isActive
              rowVersion
              country {
                iso2
              }
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }
            """)
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "filter": filter_,
            "orderBy": order_by,
        }
        response = await self.execute(
            query=query, operation_name="Organisations", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Organisations.model_validate(data).organisations

    async def organisation(
        self, code: str, **kwargs: Unpack[Terms]
    ) -> Optional[OrganisationOrganisation]:
        """An organisation by its code, also by that of an entry merged into it; null when unknown (organisasi)."""
        query = gql("""
            query Organisation($code: String!) {
              organisation(code: $code) {
                ...OrganisationRow
                legalBasis
                nameLanguages
              }
            }

            fragment Named on Organisation {
              id
              code
              name
              nameInIndonesian: name(language: ID)
              abbreviation
            }

            fragment OrganisationRow on Organisation {
              ...Named
              kind
              isActive
              rowVersion
              country {
                iso2
              }
            }
            """)
        variables: dict[str, object] = {"code": code}
        response = await self.execute(
            query=query, operation_name="Organisation", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Organisation.model_validate(data).organisation

    async def search(
        self,
        text: str,
        types: Union[Optional[list[SearchType]], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Unpack[Terms],
    ) -> SearchSearch:
        """Programmes, projects, organisations, regions, agreements and commodities by their names in both languages,
        former names, abbreviations, codes and numbers, best first: the whole text, its beginning, all its
        words by their stems in both languages; what is misspelt is answered where nothing fits better
        (pencarian)."""
        query = gql("""
            query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
              search(text: $text, types: $types, first: $first, after: $after) {
                edges {
                  matched
                  score
                  node {
                    __typename
                    ... on Project {
                      id
                      code
                      name
                    }
                    ... on Organisation {
                      id
                      code
                      name
                    }
                    ... on Programme {
                      id
                      code
                      name
                    }
                    ... on Agreement {
                      id
                      code
                      name
                    }
                    ... on Commodity {
                      id
                      code
                      name
                    }
                    ... on Region {
                      id
                      name
                    }
                  }
                }
                pageInfo {
                  ...Page
                }
              }
            }

            fragment Page on PageInfo {
              hasNextPage
              endCursor
              hasPreviousPage
              startCursor
            }
            """)
        variables: dict[str, object] = {
            "text": text,
            "types": types,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=query, operation_name="Search", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Search.model_validate(data).search

    async def validate_report(
        self, input: SubmitReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        ValidateReportValidateReportAlreadySubmitted,
        ValidateReportValidateReportForbidden,
        ValidateReportValidateReportNotFound,
        ValidateReportValidateReportValidateReportSuccess,
        ValidateReportValidateReportValidationFailed,
        ValidateReportValidateReportVersionConflict,
    ]:
        """Say all that is wrong with a report before it is sent; nothing is kept. For a REPORTER of the organisation
        that owes it (periksa laporan)."""
        query = gql("""
            mutation ValidateReport($input: SubmitReportInput!) {
              validateReport(input: $input) {
                __typename
                ...ValidateReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...AlreadySubmitted
              }
            }

            fragment AlreadySubmitted on AlreadySubmitted {
              code
              message
              path
              report {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidateReportSuccess on ValidateReportSuccess {
              isValid
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="ValidateReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return ValidateReport.model_validate(data).validate_report

    async def save_report_draft(
        self, input: SubmitReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        SaveReportDraftSaveReportDraftAlreadySubmitted,
        SaveReportDraftSaveReportDraftForbidden,
        SaveReportDraftSaveReportDraftIdempotencyMismatch,
        SaveReportDraftSaveReportDraftNotFound,
        SaveReportDraftSaveReportDraftSaveReportDraftSuccess,
        SaveReportDraftSaveReportDraftValidationFailed,
        SaveReportDraftSaveReportDraftVersionConflict,
    ]:
        """Keep a report as a draft, in place of an earlier draft or of a returned report; it may be incomplete, and
        what is missing still is answered. For a REPORTER of the organisation that owes it (simpan rancangan
        laporan)."""
        query = gql("""
            mutation SaveReportDraft($input: SubmitReportInput!) {
              saveReportDraft(input: $input) {
                __typename
                ...SaveReportDraftSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
                ...AlreadySubmitted
              }
            }

            fragment AlreadySubmitted on AlreadySubmitted {
              code
              message
              path
              report {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment SaveReportDraftSuccess on SaveReportDraftSuccess {
              report {
                ...ReportState
              }
              remaining {
                ...Mistake
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="SaveReportDraft", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return SaveReportDraft.model_validate(data).save_report_draft

    async def submit_report(
        self, input: SubmitReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        SubmitReportSubmitReportAlreadySubmitted,
        SubmitReportSubmitReportForbidden,
        SubmitReportSubmitReportIdempotencyMismatch,
        SubmitReportSubmitReportNotFound,
        SubmitReportSubmitReportSubmitReportSuccess,
        SubmitReportSubmitReportValidationFailed,
        SubmitReportSubmitReportVersionConflict,
    ]:
        """Hand a whole report in, in place of an earlier draft or of a returned report; its figures are locked and
        count as pending until it is accepted. All mistakes are answered at once, and then nothing is kept;
        a second submission answers AlreadySubmitted. For a REPORTER of the organisation that owes it
        (sampaikan laporan)."""
        query = gql("""
            mutation SubmitReport($input: SubmitReportInput!) {
              submitReport(input: $input) {
                __typename
                ...SubmitReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
                ...AlreadySubmitted
              }
            }

            fragment AlreadySubmitted on AlreadySubmitted {
              code
              message
              path
              report {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment SubmitReportSuccess on SubmitReportSuccess {
              report {
                ...ReportState
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="SubmitReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return SubmitReport.model_validate(data).submit_report

    async def submit_reports(
        self, input: SubmitReportsInput, **kwargs: Unpack[Terms]
    ) -> Union[
        SubmitReportsSubmitReportsIdempotencyMismatch,
        SubmitReportsSubmitReportsSubmitReportsSuccess,
        SubmitReportsSubmitReportsValidationFailed,
    ]:
        """Hand several whole reports in, each as submitReport would, in their order: what an earlier one takes of an
        allocation is not left for a later one. All of them are one transaction. For a REPORTER of the
        organisations that owe them (sampaikan beberapa laporan)."""
        query = gql("""
            mutation SubmitReports($input: SubmitReportsInput!) {
              submitReports(input: $input) {
                __typename
                ...SubmitReportsSuccess
                ...ValidationFailed
                ...IdempotencyMismatch
              }
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment SubmitReportsSuccess on SubmitReportsSuccess {
              submitted
              refused
              rows {
                row
                report
              }
              errors {
                row
                code
                message
                path
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="SubmitReports", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return SubmitReports.model_validate(data).submit_reports

    async def submit_report_draft(
        self, input: SubmitReportDraftInput, **kwargs: Unpack[Terms]
    ) -> Union[
        SubmitReportDraftSubmitReportDraftForbidden,
        SubmitReportDraftSubmitReportDraftIdempotencyMismatch,
        SubmitReportDraftSubmitReportDraftNotFound,
        SubmitReportDraftSubmitReportDraftSubmitReportDraftSuccess,
        SubmitReportDraftSubmitReportDraftValidationFailed,
        SubmitReportDraftSubmitReportDraftVersionConflict,
    ]:
        """Hand the draft of a period in as it was saved or recorded; it is checked as if it were sent now. Mistakes
        lie below `report`, rows in the order in which they were kept. For a REPORTER of the organisation
        that owes it (sampaikan rancangan laporan)."""
        query = gql("""
            mutation SubmitReportDraft($input: SubmitReportDraftInput!) {
              submitReportDraft(input: $input) {
                __typename
                ...SubmitReportDraftSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment SubmitReportDraftSuccess on SubmitReportDraftSuccess {
              report {
                ...ReportState
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query,
            operation_name="SubmitReportDraft",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubmitReportDraft.model_validate(data).submit_report_draft

    async def record_entries(
        self, input: RecordEntriesInput, **kwargs: Unpack[Terms]
    ) -> Union[
        RecordEntriesRecordEntriesAlreadySubmitted,
        RecordEntriesRecordEntriesForbidden,
        RecordEntriesRecordEntriesIdempotencyMismatch,
        RecordEntriesRecordEntriesNotFound,
        RecordEntriesRecordEntriesRecordEntriesSuccess,
        RecordEntriesRecordEntriesValidationFailed,
        RecordEntriesRecordEntriesVersionConflict,
    ]:
        """Add movements of money to the draft of a period, which is begun when there is none; a returned report goes
        on in its next revision. Rows are looked at in their order: one that no longer fits into its line's
        allocation is refused, a later one that fits is kept. For a REPORTER of the organisation that owes
        the report (catat transaksi)."""
        query = gql("""
            mutation RecordEntries($input: RecordEntriesInput!) {
              recordEntries(input: $input) {
                __typename
                ...RecordEntriesSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
                ...AlreadySubmitted
              }
            }

            fragment AlreadySubmitted on AlreadySubmitted {
              code
              message
              path
              report {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment RecordEntriesSuccess on RecordEntriesSuccess {
              report {
                ...ReportState
              }
              recorded
              refused
              rows {
                row
                entry
              }
              errors {
                row
                code
                message
                path
              }
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="RecordEntries", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return RecordEntries.model_validate(data).record_entries

    async def return_report(
        self, input: ReturnReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        ReturnReportReturnReportForbidden,
        ReturnReportReturnReportIdempotencyMismatch,
        ReturnReportReturnReportNotFound,
        ReturnReportReturnReportReturnReportSuccess,
        ReturnReportReturnReportValidationFailed,
        ReturnReportReturnReportVersionConflict,
    ]:
        """Give a report back with a reason; its figures are pending no more, and its reporter may hand in the next
        revision. For a VERIFIER of the organisation that verifies it while it is SUBMITTED, or a
        COORDINATOR of the programme once it is VERIFIED (kembalikan laporan)."""
        query = gql("""
            mutation ReturnReport($input: ReturnReportInput!) {
              returnReport(input: $input) {
                __typename
                ...ReturnReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ReturnReportSuccess on ReturnReportSuccess {
              report {
                ...ReportState
              }
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="ReturnReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return ReturnReport.model_validate(data).return_report

    async def verify_report(
        self, input: VerifyReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        VerifyReportVerifyReportForbidden,
        VerifyReportVerifyReportIdempotencyMismatch,
        VerifyReportVerifyReportNotFound,
        VerifyReportVerifyReportValidationFailed,
        VerifyReportVerifyReportVerifyReportSuccess,
        VerifyReportVerifyReportVersionConflict,
    ]:
        """Confirm a submitted report and pass it to the coordinator. For a VERIFIER of the organisation that the
        obligation names, never the person or organisation that submitted it (verifikasi laporan)."""
        query = gql("""
            mutation VerifyReport($input: VerifyReportInput!) {
              verifyReport(input: $input) {
                __typename
                ...VerifyReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VerifyReportSuccess on VerifyReportSuccess {
              report {
                ...ReportState
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="VerifyReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return VerifyReport.model_validate(data).verify_report

    async def accept_report(
        self, input: AcceptReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        AcceptReportAcceptReportAcceptReportSuccess,
        AcceptReportAcceptReportForbidden,
        AcceptReportAcceptReportIdempotencyMismatch,
        AcceptReportAcceptReportNotFound,
        AcceptReportAcceptReportValidationFailed,
        AcceptReportAcceptReportVersionConflict,
    ]:
        """Make a verified report official: its money and values count, its milestones move, and a report that it
        supersedes counts no more as the period's report. For a COORDINATOR of the organisation that
        coordinates the programme, a third person, never of the submitter's organisation (terima laporan)."""
        query = gql("""
            mutation AcceptReport($input: AcceptReportInput!) {
              acceptReport(input: $input) {
                __typename
                ...AcceptReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment AcceptReportSuccess on AcceptReportSuccess {
              report {
                ...ReportState
              }
              superseded {
                ...ReportState
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="AcceptReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return AcceptReport.model_validate(data).accept_report

    async def withdraw_report(
        self, input: WithdrawReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        WithdrawReportWithdrawReportForbidden,
        WithdrawReportWithdrawReportIdempotencyMismatch,
        WithdrawReportWithdrawReportNotFound,
        WithdrawReportWithdrawReportValidationFailed,
        WithdrawReportWithdrawReportVersionConflict,
        WithdrawReportWithdrawReportWithdrawReportSuccess,
    ]:
        """Take a draft or submitted report back; it stays readable, its figures never count, and the period is free
        for another one. For a REPORTER of the organisation that owes it (tarik laporan)."""
        query = gql("""
            mutation WithdrawReport($input: WithdrawReportInput!) {
              withdrawReport(input: $input) {
                __typename
                ...WithdrawReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }

            fragment WithdrawReportSuccess on WithdrawReportSuccess {
              report {
                ...ReportState
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="WithdrawReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return WithdrawReport.model_validate(data).withdraw_report

    async def publish_report(
        self, input: PublishReportInput, **kwargs: Unpack[Terms]
    ) -> Union[
        PublishReportPublishReportForbidden,
        PublishReportPublishReportIdempotencyMismatch,
        PublishReportPublishReportNotFound,
        PublishReportPublishReportPublishReportSuccess,
        PublishReportPublishReportValidationFailed,
        PublishReportPublishReportVersionConflict,
    ]:
        """Publish an accepted report of a public project, as a regular update for all. For a COORDINATOR of the
        programme (publikasikan laporan)."""
        query = gql("""
            mutation PublishReport($input: PublishReportInput!) {
              publishReport(input: $input) {
                __typename
                ...PublishReportSuccess
                ...ValidationFailed
                ...NotFound
                ...Forbidden
                ...VersionConflict
                ...IdempotencyMismatch
              }
            }

            fragment Forbidden on Forbidden {
              code
              message
              path
            }

            fragment IdempotencyMismatch on IdempotencyMismatch {
              code
              message
              path
            }

            fragment Mistake on FieldError {
              code
              message
              path
            }

            fragment NotFound on NotFound {
              code
              message
              path
            }

            fragment PublishReportSuccess on PublishReportSuccess {
              report {
                ...ReportState
              }
            }

            fragment ReportState on Report {
              id
              status
              revision
              rowVersion
              visibility
              isOfficial
              returnReason
              submittedAt
              verifiedAt
              acceptedAt
              updatedAt
            }

            fragment ValidationFailed on ValidationFailed {
              code
              message
              path
              errors {
                ...Mistake
              }
            }

            fragment VersionConflict on VersionConflict {
              code
              message
              path
              expectedVersion
              actualVersion
              changedFields
              current {
                id
                ... on Report {
                  status
                  rowVersion
                }
              }
            }
            """)
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=query, operation_name="PublishReport", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return PublishReport.model_validate(data).publish_report
