import { identityApiRef } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  GovernanceFindingQuery,
  GovernanceFindingView,
} from '@interlock/plugin-integration-catalog-common';
import { integrationCatalogApiRef } from '@interlock/plugin-integration-catalog-react';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OwnFindings } from './OwnFindings';

const finding: GovernanceFindingView = {
  ruleId: 'flow-queue-owned',
  source: 'catalog',
  target: 'integration:default/expense-sync',
  targetTitle: 'Expense sync',
  owner: 'group:default/finance',
  systems: [],
  domains: [],
  severity: 'error',
  message: 'The queue `expenses` has no owner.',
  location: { file: 'a.yaml', pointer: '', line: 1, column: 1 },
  end: { line: 1, column: 2 },
  fingerprint: 'a1',
  level: { ruleSeverity: 'error', profile: '', reason: '', blockFrom: '' },
  waiver: null,
  firstSeen: '2026-11-01',
  age: '8-30',
};

/** The page of somebody in two groups, of which one has something to mend. */
function show(findings: readonly GovernanceFindingView[]) {
  const asked: GovernanceFindingQuery[] = [];
  renderInTestApp(<OwnFindings />, {
    apis: [
      [catalogApiRef, {}],
      [
        identityApiRef,
        {
          getBackstageIdentity: async () => ({
            type: 'user' as const,
            userEntityRef: 'user:default/priya.raman',
            ownershipEntityRefs: [
              'user:default/priya.raman',
              'group:default/finance',
              'group:default/people',
            ],
          }),
        },
      ],
      [
        integrationCatalogApiRef,
        {
          listGovernanceFindings: async (query: GovernanceFindingQuery) => {
            asked.push(query);
            const own = query.owner === 'group:default/finance' ? findings : [];
            return { day: '2026-12-01', total: own.length, findings: own };
          },
        },
      ],
    ],
  });
  return asked;
}

it('asks for what the own groups have to mend, and leads to all of it', async () => {
  const asked = show([finding]);
  expect(
    await screen.findByRole('link', { name: '1 finding' }),
  ).toHaveAttribute(
    'href',
    '/governance?tab=findings&waived=no&owner=group%3Adefault%2Ffinance',
  );
  expect(screen.getByRole('link', { name: 'Expense sync' })).toHaveAttribute(
    'href',
    '/integrations/default/expense-sync',
  );
  expect(asked.map(({ owner, waived }) => [owner, waived])).toEqual([
    ['group:default/finance', 'no'],
    ['group:default/people', 'no'],
  ]);
});

it('says that nothing is open', async () => {
  show([]);
  expect(
    await screen.findByText(/No rule complains about anything/),
  ).toBeVisible();
});
