import type { Surroundings } from './surroundings';

/** Says what is going on, on one line of a terminal's standard error. */
export interface Progress {
  readonly say: (step: string) => void;
  readonly clear: () => void;
}

/** Returns to the start of the line and erases it. */
const eraseLine = '\r\u001b[2K';

export function startProgress(surroundings: Surroundings): Progress {
  if (!surroundings.errorIsTerminal) {
    return { say: () => undefined, clear: () => undefined };
  }
  return {
    say: step => surroundings.writeError(`${eraseLine}${step} ...`),
    clear: () => surroundings.writeError(eraseLine),
  };
}
