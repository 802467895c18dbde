import { catalogRule, deviation } from '../catalogRule';
import { examples } from './migrationDated.examples';

export const migrationDated = catalogRule(
  {
    id: 'flow-migration-dated',
    demand:
      'A flow that is to go has a day by which it must be gone, and that day is ahead.',
    reason:
      'Old lines are kept alive by the fact that nobody looks at the date.',
    remedy:
      'Write wave, phase and last day to `spec.migration`; where the day has passed, finish the wave or set a new day with its owner.',
    severity: 'warn',
    answers: ['B15', 'E18', 'E20'],
    ...examples,
  },
  ({ flows }, day) =>
    flows.flatMap(flow => {
      const due = flow.migration?.due ?? '';
      const isLegacy =
        flow.lifecycle === 'deprecated' ||
        flow.style === 'legacy-bus' ||
        flow.protocol === 'database';
      if (due === '' && isLegacy)
        return [
          deviation(
            flow,
            '/spec/migration',
            `${flow.title} is to go, and no day is set for it.`,
          ),
        ];
      if (due === '' || due >= day) return [];
      return [
        deviation(
          flow,
          '/spec/migration/due',
          `${flow.title} was to be migrated by ${due}.`,
        ),
      ];
    }),
);
