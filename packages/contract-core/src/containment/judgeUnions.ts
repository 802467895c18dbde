import type { Schema, SchemaUse } from '../model';
import type { Evaluation, ValuePlace } from './accepts';
import type { ExemptNames } from './exemption';
import type { Judgement, Verdicts } from './judgement';

/** The keywords whose schemas are asked about the value itself. */
export function judgeUnions(
  schema: Schema,
  place: ValuePlace,
  exempt: ExemptNames,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const ask = (use: SchemaUse) => evaluation.judge(use.schema, place, exempt);
  for (const use of schema.allOf) {
    verdicts.beside(ask(use));
    if (verdicts.isRefused) return;
  }
  if (schema.anyOf.length > 0) {
    judgeAny(schema.anyOf.map(ask), place, verdicts);
  }
  if (schema.oneOf.length > 0) {
    judgeOne(schema.oneOf.map(ask), place, verdicts);
  }
  if (schema.not !== null) {
    const { answer } = ask(schema.not);
    verdicts.demand(answer === 'unknown' ? null : answer === 'no');
  }
  judgeCondition(schema, ask, verdicts);
}

function judgeAny(
  judgements: readonly Judgement[],
  place: ValuePlace,
  verdicts: Verdicts,
): void {
  for (const judgement of judgements) verdicts.see(judgement);
  if (judgements.some(({ answer }) => answer === 'yes')) return;
  if (judgements.some(({ answer }) => answer === 'unknown')) verdicts.doubt();
  else verdicts.refuse(deepestPlace(judgements, place));
}

function judgeOne(
  judgements: readonly Judgement[],
  place: ValuePlace,
  verdicts: Verdicts,
): void {
  for (const judgement of judgements) verdicts.see(judgement);
  const sure = judgements.filter(({ answer }) => answer === 'yes').length;
  const possible = judgements.some(({ answer }) => answer === 'unknown');
  if (sure > 1) verdicts.refuse(place.pointer);
  else if (possible) verdicts.doubt();
  else if (sure === 0) verdicts.refuse(deepestPlace(judgements, place));
}

/** The refusal of the branch that came furthest tells most. */
function deepestPlace(
  judgements: readonly Judgement[],
  place: ValuePlace,
): string {
  return judgements
    .map(({ pointer }) => pointer ?? place.pointer)
    .reduce((deepest, pointer) =>
      pointer.split('/').length > deepest.split('/').length ? pointer : deepest,
    );
}

function judgeCondition(
  { condition }: Schema,
  ask: (use: SchemaUse) => Judgement,
  verdicts: Verdicts,
): void {
  if (condition === null) return;
  const when = ask(condition.when);
  verdicts.see(when);
  const { then, otherwise } = condition;
  if (when.answer !== 'unknown') {
    const follows = when.answer === 'yes' ? then : otherwise;
    if (follows !== null) verdicts.beside(ask(follows));
    return;
  }
  const both = [then, otherwise].map(use => (use === null ? null : ask(use)));
  const answers = both.map(judgement => judgement?.answer ?? 'yes');
  for (const judgement of both) {
    if (judgement !== null) verdicts.see({ ...judgement, answer: 'unknown' });
  }
  if (answers.every(answer => answer === 'no')) {
    verdicts.refuse(both[0]?.pointer ?? '');
  } else if (answers.some(answer => answer !== 'yes')) {
    verdicts.doubt();
  }
}
