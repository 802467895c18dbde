import type { components, operations, paths } from './api.gen';

export type { paths as IntegrationCatalogPaths };

type Schemas = components['schemas'];

type QueryOf<Id extends keyof operations> = NonNullable<
  operations[Id]['parameters']['query']
>;

/** What `listGovernanceFindings` filters, sorts and pages by. */
export type GovernanceFindingQuery = QueryOf<'listGovernanceFindings'>;
export type ScorecardQuery = QueryOf<'listScorecards'>;
export type WaiverQuery = QueryOf<'listWaivers'>;

export type AuditEntry = Schemas['AuditEntry'];
export type ChangeRequestDetail = Schemas['ChangeRequestDetail'];
export type ChangeRequestStatus = Schemas['ChangeRequestStatus'];
export type ChangeRequestSubject = Schemas['ChangeRequestSubject'];
export type ChangeRequestSummary = Schemas['ChangeRequestSummary'];
export type CheckRunRequest = Schemas['CheckRunRequest'];
export type CheckRunResult = Schemas['CheckRunResult'];
export type CheckRunSummary = Schemas['CheckRunSummary'];
export type ContractDetail = Schemas['ContractDetail'];
export type ContractSummary = Schemas['ContractSummary'];
export type ContractVersion = Schemas['ContractVersion'];
export type DecisionRequest = Schemas['DecisionRequest'];
export type Difference = Schemas['Difference'];
export type FindingAge = Schemas['FindingAge'];
export type FindingGroup = Schemas['FindingGroup'];
export type FindingTally = Schemas['FindingTally'];
export type GovernanceFindingView = Schemas['GovernanceFinding'];
export type GovernanceOverview = Schemas['GovernanceOverview'];
export type GovernanceRuleDetail = Schemas['GovernanceRuleDetail'];
export type GovernanceRuleSummary = Schemas['GovernanceRuleSummary'];
export type GovernanceTarget = Schemas['GovernanceTarget'];
export type LintResult = Schemas['LintResult'];
export type ScorecardDay = Schemas['ScorecardDay'];
export type ScorecardGrouping = Schemas['ScorecardGrouping'];
export type ScorecardPage = Schemas['ScorecardPage'];
export type ScorecardTemplateView = Schemas['ScorecardTemplate'];
export type MappingVersion = Schemas['MappingVersion'];
export type SearchDocument = Schemas['SearchDocument'];
export type SearchDocumentType = Schemas['SearchDocumentType'];
export type SourceState = Schemas['SourceState'];
export type VersionDocument = Schemas['VersionDocument'];
export type WaiverDecisionRequest = Schemas['WaiverDecisionRequest'];
export type WaiverDetail = Schemas['WaiverDetail'];
export type WaiverPolicyView = Schemas['WaiverPolicy'];
export type WaiverRequest = Schemas['WaiverRequest'];
export type WaiverView = Schemas['WaiverView'];
