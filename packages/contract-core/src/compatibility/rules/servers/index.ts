import type { Rule } from '../../rule';
import { serverVariableDefaultChanged } from './serverVariableDefaultChanged';
import { serverVariableValueAdded } from './serverVariableValueAdded';
import { serverVariableValueRemoved } from './serverVariableValueRemoved';
import { serverOrderChanged } from './serverOrderChanged';
import { serverUrlChanged } from './serverUrlChanged';
import { serverAdded } from './serverAdded';
import { serverRemoved } from './serverRemoved';

/** In the order in which people read them. */
export const servers: readonly Rule[] = [
  serverRemoved,
  serverAdded,
  serverUrlChanged,
  serverOrderChanged,
  serverVariableValueRemoved,
  serverVariableValueAdded,
  serverVariableDefaultChanged,
];
