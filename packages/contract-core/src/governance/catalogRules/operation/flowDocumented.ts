import { catalogRule, deviation } from '../catalogRule';
import { examples } from './flowDocumented.examples';
import { textAt } from '../../../estate';
import { saysNothing } from '../emptyWords';

export const flowDocumented = catalogRule(
  {
    id: 'flow-documented',
    demand:
      'A flow is described, and a running one has a page that support follows.',
    reason: 'At three in the morning the page is the only colleague.',
    remedy: 'Write `metadata.description` and `spec.runbook`.',
    severity: 'warn',
    answers: ['E23', 'F4'],
    ...examples,
  },
  ({ flows }) =>
    flows.flatMap(flow => {
      const missing = [
        ...(saysNothing(textAt(flow.entity, '/metadata/description'))
          ? ['description']
          : []),
        ...(flow.running && saysNothing(flow.text('/runbook'))
          ? ['page for support']
          : []),
      ];
      if (missing.length === 0) return [];
      return [
        deviation(
          flow,
          flow.has('/runbook') ? '/metadata/description' : '/spec/runbook',
          `${flow.title} has no ${missing.join(' and no ')}.`,
          '/documentation',
        ),
      ];
    }),
);
