import { describe, expect, it } from 'vitest';
import type { ConsumerEvidence } from '../consumerHit';
import type { EvidenceHit } from './evidenceKind';
import { joinEvidence } from './joinEvidence';

const change = {
  contract: { id: 'orders', ref: 'api:default/orders' },
  findings: [],
  fieldHits: null,
  judged: true,
};

const hit = (said: ConsumerEvidence, fingerprints: string[]): EvidenceHit => ({
  consumer: 'integration:default/report',
  consumerTitle: 'Report',
  owner: 'group:default/finance',
  criticality: 'high',
  fingerprints,
  said,
});

const declared: ConsumerEvidence = {
  kind: 'declared-use',
  asOf: null,
  status: 'potentially-affected',
  operations: ['GET /orders'],
  fields: [],
};

const recorded: ConsumerEvidence = {
  kind: 'pact',
  asOf: '2026-11-01',
  status: 'broken',
  operations: ['GET /orders/{id}'],
  fields: ['total'],
};

describe('joinEvidence', () => {
  it('has one line for a consumer, as heavy as its heaviest evidence', () => {
    expect(
      joinEvidence(change, [
        { kind: 'declared-use', hits: [hit(declared, ['f1'])], blindSpots: [] },
        {
          kind: 'pact',
          hits: [hit(recorded, ['f2'])],
          blindSpots: ['Pacts show what was tested.'],
        },
      ]),
    ).toEqual({
      consumers: [
        {
          consumer: 'integration:default/report',
          consumerTitle: 'Report',
          owner: 'group:default/finance',
          criticality: 'high',
          contract: 'api:default/orders',
          contractId: 'orders',
          status: 'broken',
          evidence: 'pact',
          knownBy: [declared, recorded],
          operations: ['GET /orders', 'GET /orders/{id}'],
          fingerprints: ['f1', 'f2'],
        },
      ],
      blindSpots: ['Pacts show what was tested.'],
    });
  });
});
