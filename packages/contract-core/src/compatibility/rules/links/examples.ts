import type { ExamplesOfRule } from '../../ruleExample';
import { examples as linkChanged } from './linkChanged.examples';
import { examples as linkAdded } from './linkAdded.examples';
import { examples as linkRemoved } from './linkRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['link-removed', linkRemoved],
  ['link-added', linkAdded],
  ['link-changed', linkChanged],
];
