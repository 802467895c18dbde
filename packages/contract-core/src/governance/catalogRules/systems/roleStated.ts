import { catalogRule, deviation } from '../catalogRule';
import { examples } from './roleStated.examples';

export const roleStated = catalogRule(
  {
    id: 'system-role-stated',
    demand:
      'A system says which part it plays: engagement, record, planning, compliance, reporting or transport.',
    reason:
      'Who may write what to whom follows from the parts. A system without one takes part in none of the rules.',
    remedy: 'Write its part to `spec.role`.',
    severity: 'warn',
    answers: ['A3'],
    ...examples,
  },
  ({ systems }) =>
    [...systems.values()]
      .filter(system => system.role === '')
      .map(system =>
        deviation(
          system,
          '/spec/role',
          `${system.title} does not say which part it plays.`,
        ),
      ),
);
