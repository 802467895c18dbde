import type { Rule } from '../../rule';
import { callbackExpressionChanged } from './callbackExpressionChanged';
import { callbackAdded } from './callbackAdded';
import { callbackRemoved } from './callbackRemoved';
import { webhookAdded } from './webhookAdded';
import { webhookRemoved } from './webhookRemoved';
import { basePathMoved } from './basePathMoved';
import { basePathChanged } from './basePathChanged';
import { contractRemoved } from './contractRemoved';
import { operationAdded } from './operationAdded';
import { operationDeprecated } from './operationDeprecated';
import { operationIdChanged } from './operationIdChanged';
import { operationReactivated } from './operationReactivated';
import { operationRemoved } from './operationRemoved';

/** In the order in which people read them. */
export const operations: readonly Rule[] = [
  operationRemoved,
  operationAdded,
  operationDeprecated,
  operationReactivated,
  operationIdChanged,
  contractRemoved,
  basePathChanged,
  basePathMoved,
  webhookRemoved,
  webhookAdded,
  callbackRemoved,
  callbackAdded,
  callbackExpressionChanged,
];
