import { canonicalJson, runDiff } from '@interlock/contract-core';
import type { DiffReport, Finding } from '@interlock/contract-core';
import {
  modernSide,
  outsideValidator,
  UnreadableSchema,
} from './outsideValidator';
import { documentOf } from './pair';
import type { Json, Pair } from './pair';
import { promisedSide } from './promisedSchema';
import { payloadsOf } from './payloads';
import { secondOpinion } from './secondValidator';

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

/** Holds what Interlock says about a pair to what the outside validator says. */
export function judgePair(pair: Pair): Judged {
  try {
    return judgeBy(evidenceOf(pair), pair);
  } catch (error) {
    // A schema that is only itself, or that no validator can end.
    if (error instanceof RangeError || error instanceof UnreadableSchema) {
      return { answer: 'unreadable', witnesses: 0, miss: null };
    }
    throw error;
  }
}

function judgeBy(evidence: Evidence, pair: Pair): Judged {
  const answer = evidence.harm === undefined ? 'harmless' : 'harmful';
  let report: DiffReport | null;
  try {
    report = reportOf(pair);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const miss: Miss = { kind: 'crash', payload: null, said };
    return { answer, witnesses: 0, miss };
  }
  if (report === null) return { answer: 'refused', witnesses: 0, miss: null };
  const witnesses = report.findings.filter(({ witness }) => witness !== null);
  return {
    answer,
    witnesses: witnesses.length,
    miss:
      silentBreak(report, evidence.harm) ??
      falseWitness(witnesses, evidence) ??
      notTheSame(report, evidence),
  };
}

/** What the outside validators say about the payloads of a pair. */
interface Evidence {
  readonly try: (payload: Json) => Tried;
  readonly tried: readonly Tried[];
  /** A payload that breaks somebody. */
  readonly harm: Tried | undefined;
}

function evidenceOf(pair: Pair): Evidence {
  const base = outsideValidator(pair.base, pair.dialect);
  const revision = outsideValidator(pair.revision, pair.dialect);
  const tryOne = (payload: Json): Tried => {
    const [inBase, inRevision] = [base(payload), revision(payload)];
    return {
      payload,
      inBase,
      inRevision,
      isSure: () =>
        secondOpinion(pair.base, pair.dialect, payload) === inBase &&
        secondOpinion(pair.revision, pair.dialect, payload) === inRevision,
    };
  };
  const tried = payloadsOf(pair, payloadCount).map(tryOne);
  return { try: tryOne, tried, harm: harmOf(pair, tried) };
}

interface Tried {
  readonly payload: Json;
  readonly inBase: boolean;
  readonly inRevision: boolean;
  /** Whether the second validator agrees. */
  readonly isSure: () => boolean;
}

/** What consumers may send and the provider refuses, or the other way round. */
function harmOf(pair: Pair, tried: readonly Tried[]): Tried | undefined {
  const isRequest = pair.direction === 'request';
  const turned = tried.filter(({ inBase, inRevision }) =>
    isRequest ? inBase && !inRevision : inRevision && !inBase,
  );
  if (turned.length === 0) return undefined;
  const promise = promisedSide(
    modernSide(isRequest ? pair.base : pair.revision, pair.dialect),
    pair.direction,
  );
  const promised = outsideValidator(promise, '3.1');
  return turned.find(
    ({ payload, isSure }) =>
      promised(payload) &&
      secondOpinion(promise, '3.1', payload) === true &&
      isSure(),
  );
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

/**
 * An answer that may hold more than it declares, or a property more than a
 * closed object had, is a warning by law: the severities of the two rules.
 */
const warnsByLaw: readonly string[] = [
  'response-additional-properties-opened',
  'response-optional-property-added',
];

function warns({ severity, effect, ruleId }: Finding): boolean {
  return (
    severity === 'warn' && effect === 'wider' && warnsByLaw.includes(ruleId)
  );
}

function silentBreak(report: DiffReport, harm: Tried | undefined): Miss | null {
  if (harm === undefined) return null;
  const { findings } = report;
  if (findings.some(one => blocks(one) || warns(one))) return null;
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
  evidence: Evidence,
): Miss | null {
  for (const { witness, ruleId, message } of findings) {
    if (witness === null) continue;
    const payload = plainPayload(witness.value);
    if (payload === undefined) continue;
    const { inBase, inRevision, isSure } = evidence.try(payload);
    const holds =
      inBase === witness.validInBase && inRevision === witness.validInRevision;
    if (!holds && isSure()) {
      return { kind: 'false witness', payload, said: `${ruleId}: ${message}` };
    }
  }
  return null;
}

/** Undefined where a number in it is none that the validators can hold. */
function plainPayload(value: unknown): Json | undefined {
  const payload = JSON.parse(JSON.stringify(value)) as Json;
  return canonicalJson(payload) === canonicalJson(value) ? payload : undefined;
}

/** "The two versions mean the same" is a promise about every payload. */
function notTheSame(report: DiffReport, { tried }: Evidence): Miss | null {
  if (report.conclusion !== 'neutral') return null;
  const turned = tried.find(
    ({ inBase, inRevision, isSure }) => inBase !== inRevision && isSure(),
  );
  if (turned === undefined) return null;
  return {
    kind: 'not the same',
    payload: turned.payload,
    said: report.reasons.map(({ message }) => message).join(),
  };
}
