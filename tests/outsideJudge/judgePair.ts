import { runDiff } from '@interlock/contract-core';
import type { DiffReport, Finding } from '@interlock/contract-core';
import {
  modernSide,
  outsideValidator,
  UnreadableSchema,
} from './outsideValidator';
import type { Validator } from './outsideValidator';
import { documentOf } from './pair';
import type { Json, Pair } from './pair';
import { promisedSide } from './promisedSchema';
import { payloadsOf } from './payloads';

/** What Interlock says and the outside validator contradicts. */
export interface Miss {
  readonly kind: 'silent break' | 'false witness' | 'not the same' | 'crash';
  readonly payload: Json;
  readonly said: string;
}

export interface Judged {
  /** `refused`: by the reader; `unreadable`: by the outside validator. */
  readonly answer: 'refused' | 'unreadable' | 'harmful' | 'harmless';
  readonly witnesses: number;
  readonly miss: Miss | null;
}

/** Payloads that are tried for each pair. */
const payloadCount = 90;

const nothing = { witnesses: 0, miss: null } as const;

/** Holds what Interlock says about a pair to what the outside validator says. */
export function judgePair(pair: Pair): Judged {
  let base: Validator;
  let revision: Validator;
  let tried: readonly Tried[];
  let harm: Tried | undefined;
  try {
    base = outsideValidator(pair.base, pair.dialect);
    revision = outsideValidator(pair.revision, pair.dialect);
    tried = payloadsOf(pair, payloadCount).map(payload => ({
      payload,
      inBase: base(payload),
      inRevision: revision(payload),
    }));
    harm = harmOf(pair, tried);
  } catch (error) {
    // A schema that is only itself, or that no validator can end.
    if (error instanceof RangeError || error instanceof UnreadableSchema) {
      return { answer: 'unreadable', ...nothing };
    }
    throw error;
  }
  const answer = harm === undefined ? 'harmless' : 'harmful';
  let report: DiffReport | null;
  try {
    report = reportOf(pair);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      answer,
      witnesses: 0,
      miss: { kind: 'crash', payload: null, said },
    };
  }
  if (report === null) return { answer: 'refused', ...nothing };
  const witnesses = report.findings.filter(({ witness }) => witness !== null);
  return {
    answer,
    witnesses: witnesses.length,
    miss:
      silentBreak(report, harm) ??
      falseWitness(witnesses, base, revision) ??
      notTheSame(report, tried),
  };
}

interface Tried {
  readonly payload: Json;
  readonly inBase: boolean;
  readonly inRevision: boolean;
}

/** What consumers may send and the provider refuses, or the other way round. */
function harmOf(pair: Pair, tried: readonly Tried[]): Tried | undefined {
  const isRequest = pair.direction === 'request';
  const turned = tried.filter(({ inBase, inRevision }) =>
    isRequest ? inBase && !inRevision : inRevision && !inBase,
  );
  if (turned.length === 0) return undefined;
  const promised = outsideValidator(
    promisedSide(
      modernSide(isRequest ? pair.base : pair.revision, pair.dialect),
      pair.direction,
    ),
    '3.1',
  );
  return turned.find(({ payload }) => promised(payload));
}

export function reportOf(pair: Pair): DiffReport | null {
  const outcome = runDiff(
    { file: 'base.json', text: documentOf(pair, 'base'), references: [] },
    {
      file: 'revision.json',
      text: documentOf(pair, 'revision'),
      references: [],
    },
  );
  return outcome.ok ? outcome.report : null;
}

/** Whether the finding keeps the change from passing unseen. */
export function blocks({ severity, effect, proof }: Finding): boolean {
  return (
    severity === 'error' || effect === 'undecided' || proof === 'undecided'
  );
}

/** An answer that may hold more than it declares is a warning by law. */
const warnsByLaw = 'response-additional-properties-opened';

function silentBreak(report: DiffReport, harm: Tried | undefined): Miss | null {
  if (harm === undefined) return null;
  const { findings } = report;
  if (findings.some(one => blocks(one) || one.ruleId === warnsByLaw))
    return null;
  const said = findings.map(
    ({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`,
  );
  return {
    kind: 'silent break',
    payload: harm.payload,
    said:
      said.join(' | ') || report.reasons.map(({ message }) => message).join(),
  };
}

function falseWitness(
  findings: readonly Finding[],
  base: Validator,
  revision: Validator,
): Miss | null {
  for (const { witness, ruleId, message } of findings) {
    if (witness === null) continue;
    const payload = witness.value as Json;
    if (
      base(payload) !== witness.validInBase ||
      revision(payload) !== witness.validInRevision
    ) {
      return { kind: 'false witness', payload, said: `${ruleId}: ${message}` };
    }
  }
  return null;
}

/** "The two versions mean the same" is a promise about every payload. */
function notTheSame(report: DiffReport, tried: readonly Tried[]): Miss | null {
  if (report.conclusion !== 'neutral') return null;
  const turned = tried.find(({ inBase, inRevision }) => inBase !== inRevision);
  if (turned === undefined) return null;
  return {
    kind: 'not the same',
    payload: turned.payload,
    said: report.reasons.map(({ message }) => message).join(),
  };
}
