import type { Place } from '../model';

/** Where schemas stand that are only made to ask a question. */
export const nowhere: Place = {
  locate: () => ({ file: '', pointer: '', line: 0, column: 0 }),
};
