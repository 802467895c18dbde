import type { ExamplesOfRule } from '../../ruleExample';
import { examples as operationAdded } from './operationAdded.examples';
import { examples as operationDeprecated } from './operationDeprecated.examples';
import { examples as operationIdChanged } from './operationIdChanged.examples';
import { examples as operationReactivated } from './operationReactivated.examples';
import { examples as operationRemoved } from './operationRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['operation-removed', operationRemoved],
  ['operation-added', operationAdded],
  ['operation-deprecated', operationDeprecated],
  ['operation-reactivated', operationReactivated],
  ['operation-id-changed', operationIdChanged],
];
