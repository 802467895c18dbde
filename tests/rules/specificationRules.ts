import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSpecificationRules } from '@interlock/contract-core';

export const root = join(import.meta.dirname, '../..');

function filesIn(folder: string) {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));
}

/** The Spectral rulesets; the other files in `rulesets` are policies. */
export const rulesets = filesIn('rulesets').filter(({ text }) =>
  /^rules:$/m.test(text),
);

/** Our own rules with their pages, as the commands and the portal read them. */
export const { rules, problems } = readSpecificationRules(
  rulesets,
  filesIn('rulesets/rules'),
);

export function textOfRuleset(file: string): string {
  const found = rulesets.find(({ path }) => path === file);
  if (found === undefined) throw new Error(`There is no ruleset ${file}.`);
  return found.text;
}
