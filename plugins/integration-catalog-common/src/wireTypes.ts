import type { components, paths } from './api.gen';

export type { paths as IntegrationCatalogPaths };

type Schemas = components['schemas'];

export type AuditEntry = Schemas['AuditEntry'];
export type ChangeRequestDetail = Schemas['ChangeRequestDetail'];
export type ChangeRequestStatus = Schemas['ChangeRequestStatus'];
export type ChangeRequestSummary = Schemas['ChangeRequestSummary'];
export type CheckRunRequest = Schemas['CheckRunRequest'];
export type CheckRunResult = Schemas['CheckRunResult'];
export type CheckRunSummary = Schemas['CheckRunSummary'];
export type ContractDetail = Schemas['ContractDetail'];
export type ContractSummary = Schemas['ContractSummary'];
export type ContractVersion = Schemas['ContractVersion'];
export type DecisionRequest = Schemas['DecisionRequest'];
export type Difference = Schemas['Difference'];
export type LintResult = Schemas['LintResult'];
export type SourceState = Schemas['SourceState'];
export type VersionDocument = Schemas['VersionDocument'];
