import { compareVersions } from '@interlock/contract-core';
import type { ContractComparison } from '@interlock/contract-core';
import { serveRequests } from './childProcess';
import type { ComparisonRequest } from './comparison/comparisonRequest';

serveRequests<ComparisonRequest, ContractComparison>(
  ({ base, revision, checks, now }) =>
    compareVersions(base, revision, undefined, checks, { now }),
);
