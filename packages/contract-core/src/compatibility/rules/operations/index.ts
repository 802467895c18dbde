import type { Rule } from '../../rule';
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
];
