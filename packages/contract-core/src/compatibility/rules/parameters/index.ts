import type { Rule } from '../../rule';
import { parameterReactivated } from './parameterReactivated';
import { emptyValueDisallowed } from './emptyValueDisallowed';
import { emptyValueAllowed } from './emptyValueAllowed';
import { reservedCharactersDisallowed } from './reservedCharactersDisallowed';
import { reservedCharactersAllowed } from './reservedCharactersAllowed';
import { optionalParameterAdded } from './optionalParameterAdded';
import { parameterBecameOptional } from './parameterBecameOptional';
import { parameterBecameRequired } from './parameterBecameRequired';
import { parameterDeprecated } from './parameterDeprecated';
import { parameterLocationChanged } from './parameterLocationChanged';
import { parameterRemoved } from './parameterRemoved';
import { parameterSerializationChanged } from './parameterSerializationChanged';
import { requiredParameterAdded } from './requiredParameterAdded';

/** In the order in which people read them. */
export const parameters: readonly Rule[] = [
  parameterRemoved,
  optionalParameterAdded,
  requiredParameterAdded,
  parameterBecameRequired,
  parameterBecameOptional,
  parameterLocationChanged,
  parameterSerializationChanged,
  parameterDeprecated,
  reservedCharactersAllowed,
  reservedCharactersDisallowed,
  emptyValueAllowed,
  emptyValueDisallowed,
  parameterReactivated,
];
