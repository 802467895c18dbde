import type { ContractUse, Estate } from '@interlock/contract-core';
import type { SourceInForce } from './ownershipModel';

/** What a test run of one sheet needs, by the paths of its files. */
export interface RunGround {
  readonly integration: string;
  /** Source that has the sheet. */
  readonly source: string;
  readonly file: string;
  readonly uses: readonly ContractUse[];
}

/** Where the document of a contract lies. */
export interface ContractPlace {
  readonly source: string;
  readonly file: string;
}

/** The sheets of a source, for whoever runs one. */
export function runGroundsOf(
  { source }: SourceInForce,
  { integrations }: Pick<Estate, 'integrations'>,
): readonly RunGround[] {
  return integrations
    .filter(({ mapping }) => mapping !== '')
    .map(({ ref, mapping, contracts }) => ({
      integration: ref,
      source,
      file: mapping,
      uses: contracts,
    }));
}
