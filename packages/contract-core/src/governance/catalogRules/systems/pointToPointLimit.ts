import { defaultRuleOptions } from '../../../estate';
import { catalogRule, deviation } from '../catalogRule';
import { examples } from './pointToPointLimit.examples';
import { isPointToPoint } from '../flow/directLines';

export const pointToPointLimit = catalogRule(
  {
    id: 'system-point-to-point-limit',
    demand: `A system has at most ${defaultRuleOptions['system-point-to-point-limit'].most} direct lines to other systems, or as many as the governance policy says.`,
    reason:
      'With every direct line the number of places to change for one upgrade grows, until nobody dares to upgrade.',
    remedy:
      'Move lines of the system to a platform, those with the most changes first.',
    severity: 'warn',
    answers: ['B13', 'E16'],
    ...examples,
  },
  (facts, _day, options) =>
    [...facts.systems.values()].flatMap(system => {
      const lines = facts.running.filter(
        flow =>
          flow.systems.includes(system.ref) && isPointToPoint(facts, flow),
      );
      const { most } = options['system-point-to-point-limit'];
      if (lines.length <= most) return [];
      return [
        deviation(
          system,
          '/metadata/name',
          `${system.title} has ${lines.length} direct lines to other systems: ${lines.map(line => line.title).join(', ')}.`,
        ),
      ];
    }),
);
