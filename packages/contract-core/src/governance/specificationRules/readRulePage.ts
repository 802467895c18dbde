import type { EstateFile } from '../../estate';
import { readSingleDocument } from '../../estate/singleDocument';
import type { Location, Problem } from '../../model';
import type { GovernanceRule } from '../../model';
import { rulePageSchema } from './rulePageSchema';

/** What `rules/<id>.yaml` says about a rule, and where. */
export interface RulePageFile {
  readonly id: string;
  readonly appliesTo: 'openapi' | 'asyncapi';
  readonly reason: string;
  readonly remedy: string;
  readonly answers: readonly string[];
  readonly bad: GovernanceRule['bad'];
  readonly good: { readonly text: string };
}

export interface LocatedRulePage {
  readonly page: RulePageFile;
  readonly location: Location;
}

export type ReadRulePage =
  | ({ readonly ok: true } & LocatedRulePage)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `rules/<id>.yaml`; the file is named after the rule. */
export function readRulePage(file: EstateFile): ReadRulePage {
  const read = readSingleDocument(
    file.path,
    file.text,
    rulePageSchema,
    'Rule page',
  );
  if (!read.ok) return read;
  // The schema has every member of the type, so a value that fits is one.
  const page = read.document.value as RulePageFile;
  const location = read.document.locate('/id');
  if (file.path.endsWith(`/${page.id}.yaml`)) {
    return { ok: true, page, location };
  }
  return {
    ok: false,
    problems: [
      {
        code: 'invalid-structure',
        message: `Rule page: the file speaks of the rule ${page.id} but is not named after it.`,
        remedy: `Rename the file to ${page.id}.yaml, or correct its id.`,
        ...location,
      },
    ],
  };
}
