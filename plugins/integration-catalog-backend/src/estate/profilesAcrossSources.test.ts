import { expect, test } from 'vitest';
import {
  buildEstate,
  resolveProfile,
  subjectOfFile,
  type GovernancePolicy,
} from '@interlock/contract-core';
import { profilesAcrossSources } from './profilesAcrossSources';

const governance: GovernancePolicy = {
  profiles: [
    {
      id: 'books',
      reason: 'Auditors read these.',
      when: { flags: ['posting'] },
      rulesets: {},
      scope: null,
      levels: [],
    },
  ],
  waivers: {
    longestDays: { error: 90, warn: 180, info: 365 },
    mostRenewals: 2,
    approvers: [],
    never: [],
    controlRequired: [],
  },
  scorecards: [],
};

function source(text: string, policy: GovernancePolicy | null) {
  return {
    estate: buildEstate([{ path: 'estate.yaml', text }], {
      entities: ['*.yaml'],
    }),
    governance: policy,
    profileFor: ({ file, type }: { file: string; type: string }, day: string) =>
      resolveProfile(policy, subjectOfFile(file, type), day),
  };
}

const ledger = source(
  `kind: API
metadata:
  name: ledger
  annotations: { interlock.dev/contract: ledger.yaml }
spec: { type: openapi, owner: finance }
`,
  governance,
);

const shop = source(
  `kind: Integration
metadata: { name: posting }
spec:
  contracts: [{ ref: ledger, role: consumes, operations: [] }]
  financialControl: { flags: [posting] }
`,
  null,
);

const contract = {
  id: 'api:default/ledger',
  ref: 'api:default/ledger',
  file: 'ledger.yaml',
  type: 'openapi',
};

test('a flow of another source counts, by the policy of the contract’s own', () => {
  const applied = (sources: readonly (typeof ledger)[]) =>
    profilesAcrossSources(sources).map(({ profileFor }) =>
      profileFor(contract, '2026-11-21').applied.map(({ id }) => id),
    );
  expect(applied([ledger])).toEqual([[]]);
  expect(applied([ledger, shop])).toEqual([['books'], []]);
});
