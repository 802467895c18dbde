import type { GovernanceRule } from '../../model';

type Examples = Pick<GovernanceRule, 'bad' | 'good'>;

const waiver = `waivers:
  - id: W-17
    rule: int-owner-present
    target: api:default/orders
    owner: group:default/sales
    start: '2026-09-01'
    expiry: '2026-11-30'
`;

const finding = `findings:
  - rule: int-owner-present
    target: api:default/orders
`;

export const expiredExamples: Examples = {
  bad: {
    text: `day: '2026-12-01'
${finding}${waiver}`,
    findings: [
      '1:1  The waiver W-17 of int-owner-present, owned by group:default/sales, expired on 2026-11-30: 1 finding counts again.',
    ],
  },
  good: {
    text: `day: '2026-12-01'
findings: []
${waiver}`,
    findings: [],
  },
};

export const orphanedExamples: Examples = {
  bad: {
    text: `day: '2026-10-01'
findings:
  - rule: int-owner-present
    target: api:default/invoices
${waiver}`,
    findings: [
      '0:0  The waiver W-17 of int-owner-present, owned by group:default/sales and in force from 2026-09-01 to 2026-11-30, has never matched a finding.',
    ],
  },
  good: {
    text: `day: '2026-10-01'
${finding}${waiver}`,
    findings: [],
  },
};

export const staleExamples: Examples = {
  bad: {
    text: `day: '2026-10-01'
findings: []
matchedBefore: [W-17]
${waiver}`,
    findings: [
      '0:0  The waiver W-17 of int-owner-present, owned by group:default/sales and in force from 2026-09-01 to 2026-11-30, matches nothing any more: what it permitted is gone.',
    ],
  },
  good: {
    text: `day: '2026-10-01'
${finding}matchedBefore: [W-17]
${waiver}`,
    findings: [],
  },
};
