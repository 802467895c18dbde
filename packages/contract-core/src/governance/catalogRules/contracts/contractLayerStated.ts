import { catalogRule, deviation } from '../catalogRule';
import { examples } from './contractLayerStated.examples';

export const contractLayerStated = catalogRule(
  {
    id: 'contract-layer-stated',
    demand: 'An API of our own platforms says on which layer it stands.',
    reason:
      'Without the layer nobody can tell a process API, which may be built upon, from a system API, which may not be called by a channel.',
    remedy: 'Write `experience`, `process` or `system` to `spec.layer`.',
    severity: 'warn',
    answers: ['B11', 'B12'],
    ...examples,
  },
  ({ contracts, systems }) =>
    [...contracts.values()]
      .filter(
        contract =>
          contract.type !== 'asyncapi' &&
          contract.layer === '' &&
          systems.get(contract.system)?.role === 'transport',
      )
      .map(contract =>
        deviation(
          contract,
          '/spec/layer',
          `${contract.title} does not say on which layer it stands.`,
        ),
      ),
);
