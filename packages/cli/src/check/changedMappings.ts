import {
  collectGround,
  collectSheet,
  digestOfSheet,
  judgeGround,
  mappingChange,
  resolveByIdOrRef,
  withNewFaults,
} from '@interlock/contract-core';
import type {
  EstateFile,
  EstateIntegration,
  PlainSubjectUnderCheck,
  RuleFinding,
  SheetSource,
} from '@interlock/contract-core';
import { fileProblem } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import type { ChangedPlainSubject } from './changedPlainSubject';
import { pairEntities, type EntityPair } from './pairEntities';
import type { Side, Sides } from './readSides';

/**
 * Mapping sheets that say something else on the branch: by the integrations that
 * name them on either side, so that another sheet in the place of one, or another
 * text of a shared value map, is a change like any.
 */
export async function findChangedMappings(
  sides: Sides,
  /** ISO day. */
  day: string,
): Promise<readonly ChangedPlainSubject[]> {
  if (sides.base === null) return [];
  const pairs = pairEntities(
    'integration',
    sides.base.estate.integrations,
    sides.revision.estate.integrations,
  );
  const changed: ChangedMapping[] = [];
  for (const pair of pairs) {
    const mapping = await compareSides(sides, sides.base, pair);
    if (mapping) changed.push(mapping);
  }
  if (changed.length === 0) return [];
  const before = await faultsOf(
    sides.base,
    changed.map(({ before: side }) => side),
    day,
  );
  const after = await faultsOf(
    sides.revision,
    changed.map(({ after: side }) => side),
    day,
  );
  return changed.map(({ subject, after: side }) =>
    asSent(withNewFaults(subject, before, after), side?.sheet ?? null),
  );
}

/** A changed sheet, with the integration that names it on each side. */
interface ChangedMapping {
  readonly subject: PlainSubjectUnderCheck;
  readonly before: NamedSheet | null;
  readonly after: NamedSheet | null;
}

interface NamedSheet {
  readonly integration: string;
  readonly sheet: SheetSource;
}

function named(
  integration: EstateIntegration | undefined,
  sheet: SheetSource | null,
): NamedSheet | null {
  return integration && sheet ? { integration: integration.ref, sheet } : null;
}

/** Null where both sides say the same. */
async function compareSides(
  sides: Sides,
  baseSide: Side,
  { before, after }: EntityPair<EstateIntegration>,
): Promise<ChangedMapping | null> {
  const present = before ?? after;
  if (!present) return null;
  // A branch that was cut before a rename speaks of the integration as it is now.
  const inForce = resolveByIdOrRef(sides.rules.estate.integrations, present);
  const base = await sheetOf(baseSide, before ?? inForce);
  const revision = await sheetOf(sides.revision, after ?? null);
  if (revision === null) requireNoName(after);
  if (digestOf(base) === digestOf(revision)) return null;
  const subject = mappingChange(inForce ?? present, {
    base,
    revision,
    inForce: await sheetOf(sides.rules, inForce),
  });
  return (
    subject && {
      subject,
      before: named(before, base),
      after: named(after, revision),
    }
  );
}

/** What the rules say of the changed sheets as one side has them. */
async function faultsOf(
  { estate, readFile }: Side,
  changed: readonly (NamedSheet | null)[],
  day: string,
): Promise<readonly RuleFinding[]> {
  const sheets = changed.flatMap(side => side ?? []);
  const files = new Map<string, EstateFile>();
  for (const { sheet } of sheets) {
    for (const file of await collectGround(estate, sheet, readFile)) {
      files.set(file.path, file);
    }
  }
  return judgeGround(
    estate,
    sheets.map(({ integration }) => integration),
    [...files.values()],
    day,
  );
}

function asSent(
  subject: PlainSubjectUnderCheck,
  revision: SheetSource | null,
): ChangedPlainSubject {
  return {
    subject,
    file: revision?.file ?? subject.file,
    revision: revision && {
      text: revision.text,
      references: revision.valueMaps,
    },
  };
}

function digestOf(sheet: SheetSource | null): string | null {
  return sheet && digestOfSheet(sheet);
}

async function sheetOf(
  side: Side,
  integration: EstateIntegration | null,
): Promise<SheetSource | null> {
  if (integration === null || integration.mapping === '') return null;
  return collectSheet(integration.mapping, side.readFile);
}

/** An integration that stays and whose sheet is gone is a mistake, no removal. */
function requireNoName(integration: EstateIntegration | undefined): void {
  if (integration === undefined || integration.mapping === '') return;
  const { ref, mapping } = integration;
  throw CommandFailure.of('unreadable', [
    fileProblem(
      'missing-file',
      mapping,
      `The mapping sheet of ${ref} is not there.`,
      'Add the file as a regular file of the repository, or correct spec.mapping of the integration.',
    ),
  ]);
}
