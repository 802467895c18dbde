import type { ExamplesOfRule } from '../../ruleExample';
import { examples as bindingAdded } from './bindingAdded.examples';
import { examples as bindingAddressChanged } from './bindingAddressChanged.examples';
import { examples as bindingChanged } from './bindingChanged.examples';
import { examples as bindingDemandChanged } from './bindingDemandChanged.examples';
import { examples as bindingRemoved } from './bindingRemoved.examples';
import { examples as bindingStrengthened } from './bindingStrengthened.examples';
import { examples as bindingWeakened } from './bindingWeakened.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['binding-removed', bindingRemoved],
  ['binding-added', bindingAdded],
  ['binding-address-changed', bindingAddressChanged],
  ['binding-demand-changed', bindingDemandChanged],
  ['binding-weakened', bindingWeakened],
  ['binding-strengthened', bindingStrengthened],
  ['binding-changed', bindingChanged],
];
