/** A finding of an example, taken from `LINE:COLUMN POINTER MESSAGE`. */
export interface ExampleFinding {
  /** Counted from 1; 0 where the text does not begin with a place. */
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly message: string;
}

const form = /^(\d+):(\d+) (\S*) (.*)$/s;

/** Reads the one line in which rules write what an example gives. */
export function readExampleFinding(text: string): ExampleFinding {
  const match = form.exec(text);
  if (!match) return { line: 0, column: 0, pointer: '', message: text };
  const [, line = '', column = '', pointer = '', message = ''] = match;
  return { line: Number(line), column: Number(column), pointer, message };
}
