import { catalogRule, deviation } from '../catalogRule';
import { examples } from './environmentsComplete.examples';

export const environmentsComplete = catalogRule(
  {
    id: 'flow-environments-complete',
    demand:
      'A flow in production also exists in an environment where a change can be tried.',
    reason: 'What cannot be tried is tried in production.',
    remedy:
      'Build the flow in a sandbox or test environment and add it to `spec.environments`.',
    severity: 'warn',
    answers: ['E14'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.lifecycle === 'production')
      .flatMap(flow => {
        const others = flow.environments.filter(name => name !== 'production');
        if (others.length > 0 && flow.environments.includes('production'))
          return [];
        return [
          deviation(
            flow,
            '/spec/environments',
            others.length === 0
              ? `${flow.title} exists in production only.`
              : `${flow.title} is in production by its lifecycle, but \`production\` is not among its environments.`,
          ),
        ];
      }),
);
