import { expect, it } from 'vitest';
import { fieldName, hop, usage } from '../testing/samples';
import { lineageGraph } from './lineageGraph';
import { layOutLineage } from './lineageLayout';

it('stands from the origin on the left to the last consumer on the right', () => {
  const layout = layOutLineage(lineageGraph(usage, 80));
  expect(
    [...layout.nodes]
      .sort((one, other) => one.x - other.x)
      .map(({ field, isAsked }) => [field.contract.title, isAsked]),
  ).toEqual([
    ['shop', false],
    ['crm', true],
    ['sap', false],
  ]);
  const [first, second] = layout.edges;
  expect(first!.x).toBeLessThan(second!.x);
});

it('joins rows that say the same way, and leaves out what is too far', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(path => fieldName('crm', path));
  const graph = lineageGraph(
    {
      ...usage,
      fields: [a!],
      upstream: [],
      downstream: [
        hop(b!, c!, 2),
        hop(a!, b!, 1),
        { ...hop(a!, b!, 1), row: 'main/again' },
      ],
    },
    2,
  );
  expect(graph.nodes.map(({ id }) => id)).toEqual([
    'api:default/crm#a',
    'api:default/crm#b',
  ]);
  expect(graph.edges.map(({ hops }) => hops.map(({ row }) => row))).toEqual([
    ['main/name', 'main/again'],
  ]);
  expect(graph.left).toBe(1);
});

it('shows fields that nothing moves only where nothing moves at all', () => {
  const still = fieldName('crm', 'still');
  expect(
    lineageGraph({ ...usage, fields: [...usage.fields, still] }, 80).nodes,
  ).toHaveLength(3);
  expect(
    lineageGraph(
      { ...usage, fields: [still], upstream: [], downstream: [] },
      80,
    ).nodes.map(({ field }) => field.path),
  ).toEqual(['still']);
});

it('ends where a value comes back to its own field', () => {
  const [a, b] = ['a', 'b'].map(path => fieldName('crm', path));
  const graph = lineageGraph(
    {
      ...usage,
      fields: [a!],
      upstream: [hop(b!, a!, 1)],
      downstream: [hop(a!, b!, 1), hop(a!, a!, 1)],
    },
    80,
  );
  expect(graph.edges).toHaveLength(2);
  expect(layOutLineage(graph).nodes).toHaveLength(2);
});
