import { InputError, NotFoundError } from '@backstage/errors';
import { exactJson } from '@interlock/contract-core';
import type {
  ContractSource,
  MappingRunReport,
  SheetRunRequest,
} from '@interlock/contract-core';
import { collectReferences } from '@interlock/contract-io';
import type { MappingRunner } from '@interlock/contract-io';
import type {
  OwnershipAnswer,
  OwnershipWire,
} from '@interlock/plugin-ownership-common';
import type { ModelInForce } from '../model/modelInForce';
import { refOf, type EntityPath } from './describeRecords';

/** What somebody wants to see a mapping do. */
export interface WantedRun {
  readonly mapping?: string;
  readonly operation?: string;
  /** The payload as JSON text. */
  readonly input: string;
}

/**
 * Sends a payload through a mapping of the sheet in force, in a child. Neither the
 * payload nor what came of it is stored or written to a log.
 */
export async function runMapping(
  model: ModelInForce,
  runner: MappingRunner,
  path: EntityPath,
  wanted: WantedRun,
): Promise<OwnershipAnswer<'runMapping'>> {
  const run = await runner.run(await requestOf(model, path, wanted));
  if (!run.ok) {
    const sentences = run.problems.map(
      ({ file, line, column, message, remedy }) =>
        line === 0
          ? `${message} ${remedy}`
          : `In ${file}, line ${line}, column ${column}: ${message} ${remedy}`,
    );
    throw new InputError(sentences.join(' '));
  }
  return described(run.report, model);
}

async function requestOf(
  inForce: ModelInForce,
  path: EntityPath,
  { mapping = '', operation = '', input }: WantedRun,
): Promise<SheetRunRequest> {
  const ref = refOf('integration', path);
  const { model } = inForce;
  const ground = model.runGrounds.find(
    ({ integration }) => integration === ref,
  );
  const sheet = model.sheets.find(({ integration }) => integration.ref === ref);
  const text = ground && textAt(inForce, ground.source, ground.file);
  if (!ground || !sheet || text === undefined) {
    throw new NotFoundError(
      `${ref} has no mapping sheet in force. Name one with spec.mapping of the integration, or see whether the branch that adds it is merged.`,
    );
  }
  const shared = sheet.valueMaps.flatMap(({ file }) => {
    const table =
      file === '' ? undefined : textAt(inForce, ground.source, file);
    return table === undefined ? [] : [{ path: file, text: table }];
  });
  return {
    sheet: { file: ground.file, text, valueMaps: shared },
    mapping,
    operation,
    input: { path: 'the payload', text: input },
    uses: ground.uses,
    contracts: await targetContracts(
      inForce,
      sheet.mappings.map(({ target }) => target.contract.ref),
    ),
  };
}

async function targetContracts(
  inForce: ModelInForce,
  refs: readonly string[],
): Promise<SheetRunRequest['contracts']> {
  const found: { ref: string; source: ContractSource }[] = [];
  for (const ref of new Set(refs)) {
    const place = inForce.model.contractPlaces[ref];
    const text = place && textAt(inForce, place.source, place.file);
    if (!place || text === undefined) continue;
    const { file, source } = place;
    const references = await collectReferences(
      file,
      text,
      async path => textAt(inForce, source, path) ?? null,
    );
    found.push({ ref, source: { file, text, references } });
  }
  return found;
}

function textAt(
  { texts }: ModelInForce,
  source: string,
  file: string,
): string | undefined {
  return texts.get(source)?.get(file);
}

function described(
  report: MappingRunReport,
  { names }: ModelInForce,
): OwnershipWire<'Run'> {
  const { conclusion, reasons, mapping, target, validity } = report;
  return {
    conclusion,
    reasons,
    mapping,
    target: {
      contract: names.name(target.contract),
      operation: target.operation,
    },
    validity,
    violations: report.violations,
    exceptions: report.exceptions.map(
      ({ code, row, target: place, message, exceptionRule }) => ({
        code,
        row,
        target: place,
        message,
        exceptionRule,
      }),
    ),
    rows: report.rows.map(row => ({
      row: row.row,
      target: row.target,
      does: row.does,
      reason: row.reason,
      values: row.values.map(value => ({
        target: value.target,
        state: value.state,
        value: isWritten(value.state) ? exactJson(value.value) : null,
        reason: value.reason,
        read: value.read.map(({ path, found, value: read }) => ({
          path,
          found,
          value: found ? exactJson(read) : null,
        })),
      })),
    })),
    output: exactJson(report.output, 2),
  };
}

function isWritten(state: string): boolean {
  return state === 'written' || state === 'default';
}
