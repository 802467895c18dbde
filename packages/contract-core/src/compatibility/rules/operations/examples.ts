import type { ExamplesOfRule } from '../../ruleExample';
import { examples as callbackExpressionChanged } from './callbackExpressionChanged.examples';
import { examples as callbackAdded } from './callbackAdded.examples';
import { examples as callbackRemoved } from './callbackRemoved.examples';
import { examples as webhookAdded } from './webhookAdded.examples';
import { examples as webhookRemoved } from './webhookRemoved.examples';
import { examples as basePathMoved } from './basePathMoved.examples';
import { examples as basePathChanged } from './basePathChanged.examples';
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
  ['base-path-changed', basePathChanged],
  ['base-path-moved', basePathMoved],
  ['webhook-removed', webhookRemoved],
  ['webhook-added', webhookAdded],
  ['callback-removed', callbackRemoved],
  ['callback-added', callbackAdded],
  ['callback-expression-changed', callbackExpressionChanged],
];
