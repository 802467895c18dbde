import { compareVersions } from '@interlock/contract-core';
import type { ContractComparison } from '@interlock/contract-core';
import { serveRequests } from './childProcess';
import type { ComparisonRequest } from './comparison/comparisonRequest';

serveRequests<ComparisonRequest, ContractComparison>(
  ({ base, revision, settings, now }) =>
    compareVersions(base, revision, undefined, settings, { now }),
);
