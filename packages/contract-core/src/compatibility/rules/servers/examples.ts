import type { ExamplesOfRule } from '../../ruleExample';
import { examples as serverVariableDefaultChanged } from './serverVariableDefaultChanged.examples';
import { examples as serverVariableValueAdded } from './serverVariableValueAdded.examples';
import { examples as serverVariableValueRemoved } from './serverVariableValueRemoved.examples';
import { examples as serverOrderChanged } from './serverOrderChanged.examples';
import { examples as serverUrlChanged } from './serverUrlChanged.examples';
import { examples as serverAdded } from './serverAdded.examples';
import { examples as serverRemoved } from './serverRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['server-removed', serverRemoved],
  ['server-added', serverAdded],
  ['server-url-changed', serverUrlChanged],
  ['server-order-changed', serverOrderChanged],
  ['server-variable-value-removed', serverVariableValueRemoved],
  ['server-variable-value-added', serverVariableValueAdded],
  ['server-variable-default-changed', serverVariableDefaultChanged],
];
