import type { ExamplesOfRule } from '../../ruleExample';
import { examples as parameterReactivated } from './parameterReactivated.examples';
import { examples as emptyValueDisallowed } from './emptyValueDisallowed.examples';
import { examples as emptyValueAllowed } from './emptyValueAllowed.examples';
import { examples as reservedCharactersDisallowed } from './reservedCharactersDisallowed.examples';
import { examples as reservedCharactersAllowed } from './reservedCharactersAllowed.examples';
import { examples as optionalParameterAdded } from './optionalParameterAdded.examples';
import { examples as parameterBecameOptional } from './parameterBecameOptional.examples';
import { examples as parameterBecameRequired } from './parameterBecameRequired.examples';
import { examples as parameterDeprecated } from './parameterDeprecated.examples';
import { examples as parameterLocationChanged } from './parameterLocationChanged.examples';
import { examples as parameterRemoved } from './parameterRemoved.examples';
import { examples as parameterSerializationChanged } from './parameterSerializationChanged.examples';
import { examples as requiredParameterAdded } from './requiredParameterAdded.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['parameter-removed', parameterRemoved],
  ['optional-parameter-added', optionalParameterAdded],
  ['required-parameter-added', requiredParameterAdded],
  ['parameter-became-required', parameterBecameRequired],
  ['parameter-became-optional', parameterBecameOptional],
  ['parameter-location-changed', parameterLocationChanged],
  ['parameter-serialization-changed', parameterSerializationChanged],
  ['parameter-deprecated', parameterDeprecated],
  ['reserved-characters-allowed', reservedCharactersAllowed],
  ['reserved-characters-disallowed', reservedCharactersDisallowed],
  ['empty-value-allowed', emptyValueAllowed],
  ['empty-value-disallowed', emptyValueDisallowed],
  ['parameter-reactivated', parameterReactivated],
];
