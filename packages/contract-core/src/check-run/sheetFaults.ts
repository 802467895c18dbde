import { reachDocuments, resolveContract } from '../estate';
import type { Estate, EstateFile } from '../estate';
import { judgeSheets } from '../governance';
import { readSheet, resolveMappings } from '../mapping';
import type { SheetSource } from '../mapping';
import type { Finding, RuleFinding } from '../model';
import type { PlainSubjectUnderCheck } from './checkInput';
import { findingOfChange } from './findingOfChange';

/** Text of a file of one side; null where there is none. */
type ReadFile = (path: string) => Promise<string | null>;

/**
 * All that is asked to judge a sheet: itself, the value maps that it shares, and
 * the contracts at its ends with their references and overlays.
 */
export async function collectGround(
  { contracts }: Pick<Estate, 'contracts'>,
  source: SheetSource,
  readFile: ReadFile,
): Promise<readonly EstateFile[]> {
  const texts = new Map<string, string | null>([
    [source.file, source.text],
    ...source.valueMaps.map(({ path, text }) => [path, text] as const),
  ]);
  const read = async (path: string) => {
    const known = texts.get(path);
    const text = known === undefined ? await readFile(path) : known;
    texts.set(path, text);
    return text;
  };
  for (const ref of endsOf(source)) {
    const contract = resolveContract(contracts, { ref });
    if (contract === null) continue;
    const { file, bindings = '' } = contract;
    if (bindings !== '') await read(bindings);
    const text = await read(file);
    const reaching = reachDocuments(file, text ?? '');
    let next = reaching.next();
    while (next.done !== true) next = reaching.next(await read(next.value));
  }
  return [...texts].flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
}

function endsOf(source: SheetSource): ReadonlySet<string> {
  return new Set(
    (readSheet(source).sheet?.mappings ?? []).flatMap(({ sources, target }) =>
      [...sources, target].map(({ contract }) => contract),
    ),
  );
}

/** What the rules say of the sheets of some integrations on an ISO day. */
export function judgeGround(
  estate: Estate,
  refs: readonly string[],
  files: readonly EstateFile[],
  day: string,
): readonly RuleFinding[] {
  const integrations = estate.integrations.filter(({ ref }) =>
    refs.includes(ref),
  );
  const mappings = resolveMappings({ ...estate, integrations }, files);
  return judgeSheets(estate, day, mappings);
}

/**
 * A changed sheet with the faults that it has and that the base has not. They
 * stand beside what changed, so that whoever approves a row knows what is wrong
 * with it.
 */
export function withNewFaults(
  subject: PlainSubjectUnderCheck,
  before: readonly RuleFinding[],
  after: readonly RuleFinding[],
): PlainSubjectUnderCheck {
  const file = subject.revision?.file;
  // A sheet that goes has no faults.
  if (file === undefined) return subject;
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const faults = new Map(
    after
      .filter(
        ({ fingerprint, target, location }) =>
          !known.has(fingerprint) &&
          (target === subject.ref || location.file === file),
      )
      .map(fault => [fault.fingerprint, faultOf(fault)]),
  );
  return { ...subject, findings: [...subject.findings, ...faults.values()] };
}

function faultOf({
  ruleId,
  severity,
  message,
  location,
  fingerprint,
}: RuleFinding): Finding {
  return findingOfChange({
    ruleId,
    severity,
    effect: 'none',
    proof: 'structural',
    message,
    base: null,
    revision: location,
    meaning: { fingerprint },
  });
}
