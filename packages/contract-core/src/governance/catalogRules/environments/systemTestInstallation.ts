import { catalogRule, deviation } from '../catalogRule';
import { examples } from './systemTestInstallation.examples';

export const systemTestInstallation = catalogRule(
  {
    id: 'system-test-installation',
    demand:
      'A system in production has an installation that is not production.',
    reason:
      'The team that upgrades it, and every flow that goes through it, needs a place to fail.',
    remedy: 'Add a test or sandbox installation to `spec.environments`.',
    severity: 'info',
    answers: ['E13', 'E14'],
    ...examples,
  },
  ({ systems }) =>
    [...systems.values()]
      .filter(
        ({ environments }) =>
          environments.some(({ purpose }) => purpose === 'production') &&
          environments.every(({ purpose }) => purpose === 'production'),
      )
      .map(system =>
        deviation(
          system,
          '/spec/environments',
          `${system.title} has no installation beside production.`,
        ),
      ),
);
