import type { Schema, SchemaUse } from '../model';
import type { Evaluation, ValueNode } from './accepts';
import type { ExemptNames } from './exemption';
import type { Judgement, Verdicts } from './judgement';

/** The keywords whose schemas are asked about the value itself. */
export function judgeUnions(
  schema: Schema,
  node: ValueNode,
  exempt: ExemptNames,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const ask = (use: SchemaUse) => evaluation.judge(use.schema, node, exempt);
  for (const use of schema.allOf) {
    verdicts.beside(ask(use));
    if (verdicts.isRefused) return;
  }
  if (schema.anyOf.length > 0) {
    judgeAny(schema.anyOf.map(ask), node, verdicts);
  }
  if (schema.oneOf.length > 0) {
    judgeOne(schema.oneOf.map(ask), node, verdicts);
  }
  if (schema.not !== null) {
    const { answer } = ask(schema.not);
    verdicts.demand(answer === 'unknown' ? null : answer === 'no');
  }
  judgeCondition(schema, ask, verdicts);
}

function judgeAny(
  judgements: readonly Judgement[],
  node: ValueNode,
  verdicts: Verdicts,
): void {
  for (const judgement of judgements) verdicts.see(judgement);
  if (judgements.some(({ answer }) => answer === 'yes')) return;
  if (judgements.some(({ answer }) => answer === 'unknown')) verdicts.doubt();
  else verdicts.refuse(deepestPointer(judgements, node));
}

function judgeOne(
  judgements: readonly Judgement[],
  node: ValueNode,
  verdicts: Verdicts,
): void {
  for (const judgement of judgements) verdicts.see(judgement);
  const sure = judgements.filter(({ answer }) => answer === 'yes').length;
  const possible = judgements.some(({ answer }) => answer === 'unknown');
  if (sure > 1) verdicts.refuse(node.pointer);
  else if (possible) verdicts.doubt();
  else if (sure === 0) verdicts.refuse(deepestPointer(judgements, node));
}

/** The refusal of the branch that came furthest tells most. */
function deepestPointer(
  judgements: readonly Judgement[],
  node: ValueNode,
): string {
  return judgements
    .map(({ pointer }) => pointer ?? node.pointer)
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
