import { describe, expect, it } from 'vitest';
import type { FlowStep } from '../integrations/integrationFacts';
import { layOutFlow } from './flowLayout';

function step(
  number: number,
  from: string,
  to: string,
  synchronous: boolean,
): FlowStep {
  return {
    number,
    from,
    to,
    action: `step ${number}`,
    synchronous,
    contract: '',
    operation: '',
    onError: '',
    compensation: '',
  };
}

const steps = [
  step(1, 'system:default/crm', 'system:default/hub', true),
  step(2, 'system:default/hub', 'system:default/erp', false),
  step(3, 'system:default/hub', 'system:default/erp', true),
  step(4, 'system:default/erp', 'system:default/crm', false),
];

const rule = {
  categories: ['refused'],
  queue: 'Refused accounts',
  owner: 'group:default/support',
  remediation: 'Correct and send again.',
};

describe('the picture of a flow', () => {
  it('has a box per system, one per queue, and a line per hop', () => {
    const { nodes, edges } = layOutFlow(steps, rule);
    expect(nodes.map(node => [node.label, node.role])).toEqual([
      ['system:default/crm', 'source'],
      ['system:default/hub', 'between'],
      ['system:default/erp', 'between'],
      ['Refused accounts', 'exception'],
    ]);
    expect(edges.map(edge => [edge.number, edge.kind])).toEqual([
      [1, 'synchronous'],
      [2, 'asynchronous'],
      [3, 'synchronous'],
      [4, 'asynchronous'],
      [0, 'exception'],
    ]);
  });

  it('keeps two hops between the same systems apart', () => {
    const { edges } = layOutFlow(steps, null);
    const labels = edges.map(edge => `${edge.labelAt.x} ${edge.labelAt.y}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is empty without steps', () => {
    expect(layOutFlow([], rule)).toEqual({
      nodes: [],
      edges: [],
      width: 0,
      height: 0,
    });
  });
});
