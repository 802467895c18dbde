import { describe, expect, it } from 'vitest';
import type { Perspective } from '../model';
import { compareVersions } from './compareVersions';

function document(action: string, type: string): string {
  return `asyncapi: 3.0.0
info: { title: Orders, version: 1.0.0 }
channels:
  orders:
    address: orders
    messages: { placed: { payload: { type: object, properties: { note: { type: ${type} } } } } }
operations:
  placed: { action: ${action}, channel: { $ref: '#/channels/orders' } }
`;
}

function said(
  action: string,
  [from, to]: readonly [string, string],
  perspective?: Perspective,
) {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: document(action, from), references: [] },
    { file: 'revision.yaml', text: document(action, to), references: [] },
    undefined,
    { perspective },
  );
  expect(problems).toEqual([]);
  return findings.map(({ severity, direction, effect, sites }) => ({
    severity,
    direction,
    effect,
    operation: sites[0].operation,
  }));
}

const wider = ['string', '[string, "null"]'] as const;

describe('a document about messages, seen from', () => {
  it('the provider, when nothing is said', () => {
    expect(said('send', wider)).toEqual(said('send', wider, 'provider'));
    expect(said('send', wider)).toEqual([
      {
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        operation: 'send orders',
      },
    ]);
  });

  it('the consumer, whose sending is what the provider takes', () => {
    expect(said('send', wider, 'consumer')).toEqual([
      {
        severity: 'info',
        direction: 'request',
        effect: 'wider',
        operation: 'send orders',
      },
    ]);
    expect(said('receive', wider, 'consumer')).toEqual([
      {
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        operation: 'receive orders',
      },
    ]);
  });
});
