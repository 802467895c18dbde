import type { Schema } from '../model';
import type { Evaluation, ValueNode } from './accepts';
import type { Verdicts } from './judgement';

/** The keywords whose schemas are asked about the elements of a list. */
export function judgeArray(
  schema: Schema,
  items: readonly unknown[],
  node: ValueNode,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const { prefixItems } = schema;
  for (const [index, item] of items.entries()) {
    const use = prefixItems[index] ?? schema.items;
    if (use === null) continue;
    const inside = node.member(index, item);
    verdicts.member(index, evaluation.judgeInside(use.schema, inside));
    if (verdicts.isRefused) return;
  }
  judgeContains(schema, items, node, evaluation, verdicts);
  const { unevaluatedItems } = schema;
  if (unevaluatedItems === null) return;
  for (const [index, item] of items.entries()) {
    const evaluated = verdicts.wasEvaluated(index);
    if (evaluated === 'yes') continue;
    const inside = node.member(index, item);
    const judgement = evaluation.judgeInside(unevaluatedItems.schema, inside);
    if (evaluated === 'no') verdicts.member(index, judgement);
    else if (judgement.answer !== 'yes') verdicts.doubt();
    else verdicts.seeKey(index, true);
  }
}

function judgeContains(
  schema: Schema,
  items: readonly unknown[],
  node: ValueNode,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const { contains } = schema;
  if (contains === null) return;
  let [sure, possible] = [0, 0];
  for (const [index, item] of items.entries()) {
    const inside = node.member(index, item);
    const { answer } = evaluation.judgeInside(contains.schema.schema, inside);
    if (answer === 'no') continue;
    if (answer === 'yes') sure += 1;
    possible += 1;
    verdicts.seeKey(index, answer === 'yes');
  }
  const most = contains.atMost ?? Number.POSITIVE_INFINITY;
  if (possible < contains.atLeast || sure > most) verdicts.demand(false);
  else if (sure < contains.atLeast || possible > most) verdicts.doubt();
}
