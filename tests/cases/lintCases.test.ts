import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LintDiagnostic } from '@interlock/contract-core';
import { createLinter } from '@interlock/contract-lint';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';

/** A few documents whose right lint answer is known. */
interface LintCase {
  readonly id: string;
  readonly why: string;
  /** Texts by path. */
  readonly lint: Readonly<Record<string, string>>;
  /** The path of the ruleset among them; our own rulesets without it. */
  readonly ruleset?: string;
  /** Names that must stand in a message. */
  readonly names?: readonly string[];
  readonly demand: readonly Demand[];
}

/** How many findings there may be of a rule, at places, of a severity. */
interface Demand {
  readonly code: string;
  readonly at?: string;
  readonly severity?: string;
  readonly least?: number;
  readonly most?: number;
}

const folder = new URL('lint/', import.meta.url);
const cases = readdirSync(folder)
  .sort()
  .flatMap(file => {
    const read = load(readFileSync(new URL(file, folder), 'utf8'), {
      schema: CORE_SCHEMA,
    }) as readonly LintCase[];
    return read.map(one => [`${file} ${one.id}`, one] as const);
  });

const linter = createLinter();
afterAll(() => linter.close());

describe('small documents whose right lint answer is known', () => {
  it.each(cases)('%s', async (_, one) => {
    const found = await diagnosticsOf(one);
    const said = found.map(
      ({ severity, code, location, message }) =>
        `${severity} ${code} ${location.pointer}: ${message}`,
    );
    expect(
      (one.names ?? []).filter(
        name => !found.some(({ message }) => message.includes(name)),
      ),
    ).toEqual([]);
    for (const demand of one.demand) {
      const { least = 0, most = Infinity } = demand;
      const count = found.filter(diagnostic =>
        meets(diagnostic, demand),
      ).length;
      expect(
        count >= least && count <= most,
        `${count} of ${JSON.stringify(demand)} in\n${said.join('\n')}`,
      ).toBe(true);
    }
  });
});

async function diagnosticsOf(
  one: LintCase,
): Promise<readonly LintDiagnostic[]> {
  const found: LintDiagnostic[] = [];
  for (const [file, text] of Object.entries(one.lint)) {
    if (file === one.ruleset) continue;
    const contractType = text.startsWith('asyncapi') ? 'asyncapi' : 'openapi';
    const outcome = await linter.lint({
      file,
      text,
      references: [],
      contractType,
      rulesets: [rulesetOf(one, contractType)],
    });
    if (!outcome.ok) throw new Error(outcome.problems[0].message);
    found.push(...outcome.diagnostics);
  }
  return found;
}

function rulesetOf(
  one: LintCase,
  contractType: string,
): { readonly file: string; readonly text: string } {
  if (one.ruleset !== undefined) {
    return { file: one.ruleset, text: one.lint[one.ruleset] };
  }
  const file = fileURLToPath(
    new URL(`../../rulesets/${contractType}.yaml`, import.meta.url),
  );
  return { file, text: readFileSync(file, 'utf8') };
}

function meets(diagnostic: LintDiagnostic, demand: Demand): boolean {
  const { code, severity, location } = diagnostic;
  return (
    new RegExp(demand.code).test(code) &&
    new RegExp(demand.at ?? '').test(location.pointer) &&
    (demand.severity === undefined || demand.severity === severity)
  );
}
