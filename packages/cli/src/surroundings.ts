import { text } from 'node:stream/consumers';

/** Everything of the process that a command may look at or write to. */
export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readonly readIn: () => Promise<string>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
}

export function processSurroundings(): Surroundings {
  return {
    workingDirectory: process.cwd(),
    environment: process.env,
    readIn: () => text(process.stdin),
    writeOut: written => {
      process.stdout.write(written);
    },
    writeError: written => {
      process.stderr.write(written);
    },
    outIsTerminal: process.stdout.isTTY === true,
    errorIsTerminal: process.stderr.isTTY === true,
  };
}

/** Colours only for a terminal, and never against https://no-color.org. */
export function wantsColours(
  surroundings: Surroundings,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR: noColour, TERM: terminal } = surroundings.environment;
  const refused = noColour !== undefined && noColour !== '';
  return isTerminal && !refused && terminal !== 'dumb';
}
