/**
 * A scenario is a text file of sections. A section starts with a line
 * `=== NAME ARGUMENT`; the lines up to the next one are its body. The lines
 * before the first section say what the scenario shows.
 *
 *   file PATH          writes the body
 *   use SOURCE         copies a file of this repository; the body is the target
 *   fill PATH SIZE     writes a file of SIZE bytes of `#`
 *   link PATH TARGET   makes a symbolic link
 *   delete PATH        removes a file
 *   folder PATH        runs after it start in that folder
 *   git ARGUMENTS      runs git in the folder of the scenario
 *   environment        one NAME=VALUE a line for the runs after it
 *   portal STATUS      a server on this machine answers with the body from now on;
 *                      {head} in it is the commit here, {engine} the engine
 *   run ARGUMENTS      runs interlock; {portal} is the address of that server
 *   status, stdout, stderr   what the run before must have ended with and printed
 *   request            what the run before must have sent to the server
 */
export interface Section {
  readonly name: string;
  readonly argument: string;
  readonly body: string;
}

export interface Scenario {
  readonly title: string;
  readonly sections: readonly Section[];
}

export function readScenario(text: string): Scenario {
  const title: string[] = [];
  const sections: { name: string; argument: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n$/u, '').split('\n')) {
    const heading = /^=== ([a-z]+) ?(.*)$/u.exec(line);
    const last = sections[sections.length - 1];
    if (heading) {
      const [, name = '', argument = ''] = heading;
      sections.push({ name, argument, lines: [] });
    } else if (last) {
      last.lines.push(line);
    } else {
      title.push(line);
    }
  }
  return {
    title: title.join(' ').trim(),
    sections: sections.map(({ name, argument, lines }) => ({
      name,
      argument,
      body: lines.map(line => `${line}\n`).join(''),
    })),
  };
}

export function writeScenario(scenario: Scenario): string {
  const sections = scenario.sections.map(
    ({ name, argument, body }) =>
      [`=== ${name}`, argument].filter(Boolean).join(' ') + `\n${body}`,
  );
  return `${scenario.title}\n${sections.join('')}`;
}
