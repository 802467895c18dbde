import type { Rule } from '../../rule';
import { bindingAdded } from './bindingAdded';
import { bindingAddressChanged } from './bindingAddressChanged';
import { bindingChanged } from './bindingChanged';
import { bindingDemandChanged } from './bindingDemandChanged';
import { bindingRemoved } from './bindingRemoved';
import { bindingStrengthened } from './bindingStrengthened';
import { bindingWeakened } from './bindingWeakened';

/** In the order in which people read them. */
export const bindings: readonly Rule[] = [
  bindingRemoved,
  bindingAdded,
  bindingAddressChanged,
  bindingDemandChanged,
  bindingWeakened,
  bindingStrengthened,
  bindingChanged,
];
