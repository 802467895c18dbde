import { describe, expect, it } from 'vitest';
import { buildEstate, defaultRuleOptions } from '../../../estate';
import { factsOf } from '../estateFacts';
import { ratingOf, weightOf } from './patternPolicy';

/** Degree by policy of a flow with this style, mode and protocol. */
function degreeOf(style: string, mode: string, protocol: string) {
  const text = `kind: Integration
metadata: { name: flow }
spec:
  pattern: { style: ${style} }
  timing: { mode: ${mode} }
  protocol: ${protocol}
`;
  const estate = buildEstate([{ path: 'flow.yaml', text }], {
    entities: ['*.yaml'],
  });
  const [flow] = factsOf(estate).flows;
  return flow === undefined
    ? 'no flow'
    : (ratingOf(flow, defaultRuleOptions)?.degree ?? 'any');
}

describe('the pattern policy', () => {
  it.each([
    ['direct-api', 'synchronous', 'database', 'to-be-avoided'],
    ['event', 'asynchronous', 'database', 'to-be-avoided'],
    ['legacy-bus', 'asynchronous', 'soap', 'exception'],
    ['legacy-bus', 'asynchronous', 'database', 'to-be-avoided'],
    ['direct-api', 'scheduled', 'rest', 'exception'],
    ['direct-api', 'synchronous', 'rest', 'any'],
    ['file-transfer', 'synchronous', 'file', 'to-be-avoided'],
    ['file-transfer', 'scheduled', 'file', 'any'],
    ['batch', 'synchronous', 'rest', 'to-be-avoided'],
    ['event', 'synchronous', 'kafka', 'exception'],
    ['event', 'asynchronous', 'kafka', 'any'],
    ['process-api', 'synchronous', 'rest', 'any'],
  ])('rates %s, %s, %s as %s', (style, mode, protocol, degree) => {
    expect(degreeOf(style, mode, protocol)).toBe(degree);
  });

  it('orders degrees from the best to the worst', () => {
    const degrees = [
      'nothing',
      'recommended',
      'alternative',
      'exception',
      'to-be-avoided',
    ];
    expect(degrees.map(weightOf)).toEqual([-1, 0, 1, 2, 3]);
  });

  it('has no line that another one before it hides', () => {
    const lines = defaultRuleOptions['flow-pattern-to-be-avoided'].ratings.map(
      ({ when }) => JSON.stringify(when),
    );
    expect(lines).toEqual([...new Set(lines)]);
  });
});
