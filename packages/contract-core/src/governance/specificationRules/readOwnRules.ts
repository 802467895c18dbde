import { isPlainObject } from '../../estate';
import type { EstateFile } from '../../estate';
import { appendPointer } from '../../estate/jsonPointer';
import { readLocatedYaml } from '../../estate/locatedYaml';
import type { Location, Problem, Severity } from '../../model';

/** A rule that a ruleset defines itself. */
export interface OwnRule {
  readonly id: string;
  readonly ruleset: string;
  readonly description: string;
  readonly documentationUrl: string;
  /** `off`: written, but in force only where somebody turns it on. */
  readonly severity: Severity | 'off';
  readonly location: Location;
}

export interface ReadOwnRules {
  readonly rules: readonly OwnRule[];
  readonly problems: readonly Problem[];
}

/**
 * The rules that a Spectral ruleset defines itself, in its order. A rule of
 * another ruleset that only gets another severity is not one. What a rule
 * selects and tests is the linter's to read.
 */
export function readOwnRules(file: EstateFile): ReadOwnRules {
  const { documents, problems } = readLocatedYaml(file.path, file.text);
  const [document] = documents;
  if (!document) return { rules: [], problems };
  const { value, locate } = document;
  const members =
    isPlainObject(value) && isPlainObject(value.rules) ? value.rules : {};
  const rules = Object.entries(members).flatMap(([id, rule]) =>
    isPlainObject(rule)
      ? [
          {
            id,
            ruleset: file.path,
            description: textOf(rule.description),
            documentationUrl: textOf(rule.documentationUrl),
            severity: severityOf(rule.severity),
            location: locate(appendPointer('/rules', id)),
          },
        ]
      : [],
  );
  return { rules, problems };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** By Spectral's numbers; its `hint` is our `info`, and `warn` is its default. */
const severityByNumber = ['error', 'warn', 'info', 'info'] as const;

function severityOf(value: unknown): OwnRule['severity'] {
  switch (value) {
    case 'error':
    case 'info':
    case 'off':
      return value;
    case 'hint':
      return 'info';
    default:
      return severityByNumber[Number(value ?? 1)] ?? 'warn';
  }
}
