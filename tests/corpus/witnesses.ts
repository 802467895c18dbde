import {
  defaultParseLimits,
  readDocument,
  runDiff,
} from '@interlock/contract-core';
import type {
  ContractSource,
  Finding,
  FindingSite,
  Location,
  Witness,
} from '@interlock/contract-core';
import {
  UnknownPlace,
  validatorAt,
  valueAt,
} from '../outsideJudge/documentSchema';
import type { Documents } from '../outsideJudge/documentSchema';
import { UnreadableSchema } from '../outsideJudge/outsideValidator';
import { isObject } from '../outsideJudge/pair';
import type { Json, JsonObject } from '../outsideJudge/pair';

/** What the outside validator says about the witness of a finding. */
export interface JudgedWitness {
  readonly finding: Finding;
  /** `structural`: no schema of the document judges it. */
  readonly answer: 'holds' | 'structural' | 'false' | 'unjudged';
  readonly reason: string;
}

/** Every witness of a pair, judged at the place that its finding names first. */
export function judgeWitnesses(
  base: ContractSource,
  revision: ContractSource,
): readonly JudgedWitness[] {
  const outcome = runDiff(base, revision);
  if (!outcome.ok) return [];
  const sides = { base: documentsOf(base), revision: documentsOf(revision) };
  return outcome.report.findings
    .filter(({ witness }) => witness !== null)
    .map(finding => judgeWitness(finding, sides));
}

interface Sides {
  readonly base: Documents;
  readonly revision: Documents;
}

function judgeWitness(finding: Finding, sides: Sides): JudgedWitness {
  const [site] = finding.sites;
  const { witness } = finding;
  if (site === undefined || witness === null) {
    return { finding, answer: 'structural', reason: 'no site' };
  }
  try {
    const answers = (['base', 'revision'] as const).map(side =>
      answerAt(sides[side], side, site, witness),
    );
    if (answers.includes(null)) {
      return { finding, answer: 'structural', reason: 'no schema' };
    }
    const [inBase, inRevision] = answers;
    const holds =
      inBase === witness.validInBase && inRevision === witness.validInRevision;
    return {
      finding,
      answer: holds ? 'holds' : 'false',
      reason: `base ${String(inBase)}, revision ${String(inRevision)}`,
    };
  } catch (error) {
    if (error instanceof UnreadableSchema || error instanceof UnknownPlace) {
      return { finding, answer: 'unjudged', reason: error.message };
    }
    throw error;
  }
}

/**
 * Whether the schema of a site takes the payload; where a discriminator chooses,
 * its subtype has to take what it chose for, too. Null where there is none.
 */
function answerAt(
  documents: Documents,
  side: 'base' | 'revision',
  site: FindingSite,
  witness: Witness,
): boolean | null {
  const place = site[side];
  const pointer = schemaPointer(documents, place);
  if (place === null || pointer === null) return null;
  const { direction, judgedBy } = site;
  const takes = (file: string, at: string, value: Json) =>
    validatorAt(documents, { file, pointer: at }, direction)(value);
  const value = witness.value as Json;
  const chosen = judgedBy?.[side] ?? null;
  return (
    takes(place.file, pointer, value) &&
    (chosen === null ||
      takes(
        chosen.file,
        chosen.pointer,
        chosenValue(value, judgedBy?.path ?? '', witness.pointer),
      ))
  );
}

/** The value for which a discriminator chose: as deep as the way to it says. */
function chosenValue(value: Json, path: string, refused: string): Json {
  const depth = path
    .split('/')
    .filter(step => step !== '' && !step.startsWith('|')).length;
  const pointer = refused.split('/').slice(0, depth + 1);
  const found = valueAt(value, pointer.join('/'));
  if (found === undefined) throw new UnknownPlace(`${pointer.join('/')} of it`);
  return found;
}

/** Where the schema of a site stands; null where none does. */
function schemaPointer(
  documents: Documents,
  location: Location | null,
): string | null {
  if (location === null) return null;
  const found = valueAt(documents.get(location.file), location.pointer);
  if (!isObject(found)) return null;
  const { pointer } = location;
  for (const holder of ['schema', 'payload']) {
    if (holder in found) return `${pointer}/${holder}`;
  }
  return isSchema(found, pointer) ? pointer : null;
}

/** A parameter of Swagger is a schema itself; a response without one is none. */
function isSchema(found: JsonObject, pointer: string): boolean {
  if (
    /\/(?:schemas?|definitions|payload|items|properties)(?:\/|$)/.test(pointer)
  ) {
    return true;
  }
  return 'type' in found || '$ref' in found;
}

/** The contract's own document; pairs of a corpus refer to no other. */
function documentsOf({ file, text }: ContractSource): Documents {
  if (text.trimStart().replace('\uFEFF', '').startsWith('<')) return new Map();
  const document = readDocument(file, text, defaultParseLimits);
  // What was read from text is plain data.
  return document.ok
    ? new Map([[file, document.root.toData() as Json]])
    : new Map();
}
