import { canonicalJson, digestText } from '../model';
import type { Finding, Location } from '../model';

/** What is particular to a finding about something that is no contract. */
export type FindingOfChange = Pick<
  Finding,
  'ruleId' | 'severity' | 'effect' | 'proof' | 'message' | 'base' | 'revision'
> & {
  /** Whatever makes it another finding: the same meaning, the same fingerprint. */
  readonly meaning: Readonly<Record<string, unknown>>;
};

/** A finding that no operation has and no payload shows. */
export function findingOfChange({
  meaning,
  ...finding
}: FindingOfChange): Finding {
  const { ruleId, effect, base, revision } = finding;
  return {
    ...finding,
    direction: 'none',
    operation: '',
    witness: null,
    sites: [
      {
        operation: '',
        direction: 'none',
        effect,
        path: '',
        witness: false,
        base,
        revision,
      },
    ],
    fingerprint: digestText(canonicalJson({ ruleId, ...meaning })).slice(
      'sha256:'.length,
      'sha256:'.length + 32,
    ),
  };
}

/** A whole file as a place. */
export function placeOfFile(file: string): Location {
  return { file, pointer: '', line: 1, column: 1 };
}
