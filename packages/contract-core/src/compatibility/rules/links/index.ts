import type { Rule } from '../../rule';
import { linkChanged } from './linkChanged';
import { linkAdded } from './linkAdded';
import { linkRemoved } from './linkRemoved';

/** In the order in which people read them. */
export const links: readonly Rule[] = [linkRemoved, linkAdded, linkChanged];
