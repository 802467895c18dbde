import type { Schema, SchemaUse } from '../model';
import type { Evaluation, ValueNode } from './accepts';
import type { ExemptNames } from './exemption';
import type { JsonObject } from './jsonValue';
import type { Answer, Judgement, Verdicts } from './judgement';
import { matchesPattern } from './matchPattern';

/** The keywords whose schemas are asked about the members of an object. */
export function judgeObject(
  schema: Schema,
  value: JsonObject,
  node: ValueNode,
  exempt: ExemptNames,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  demandNames(schema.required, value, exempt, verdicts);
  judgeDependents(schema, value, node, exempt, evaluation, verdicts);
  for (const [name, member] of Object.entries(value)) {
    if (verdicts.isRefused) return;
    judgeName(schema, name, evaluation, verdicts);
    if (exempt.has(name)) {
      verdicts.seeKey(name, true);
      continue;
    }
    const inside = node.member(name, member);
    judgeMember(schema, name, inside, evaluation, verdicts);
  }
  judgeUnevaluated(schema, value, node, evaluation, verdicts);
}

function demandNames(
  names: readonly string[],
  value: JsonObject,
  exempt: ExemptNames,
  verdicts: Verdicts,
): void {
  verdicts.demand(
    names.every(name => exempt.has(name) || Object.hasOwn(value, name)),
  );
}

function judgeDependents(
  schema: Schema,
  value: JsonObject,
  node: ValueNode,
  exempt: ExemptNames,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  for (const [name, names] of schema.dependentRequired) {
    if (Object.hasOwn(value, name)) {
      demandNames(names, value, exempt, verdicts);
    }
  }
  for (const [name, use] of schema.dependentSchemas) {
    if (Object.hasOwn(value, name)) {
      verdicts.beside(evaluation.judge(use.schema, node, exempt));
    }
  }
}

function judgeName(
  schema: Schema,
  name: string,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  if (schema.propertyNames === null) return;
  const { answer } = evaluation.judgeName(schema.propertyNames.schema, name);
  verdicts.demand(answer === 'unknown' ? null : answer === 'yes');
}

function judgeMember(
  schema: Schema,
  name: string,
  inside: ValueNode,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const ask = (use: SchemaUse): Judgement =>
    evaluation.judgeInside(use.schema, inside);
  const declared = schema.properties.get(name);
  let named: Answer = declared === undefined ? 'no' : 'yes';
  if (declared !== undefined) verdicts.member(name, ask(declared));
  for (const [pattern, use] of schema.patternProperties) {
    const matches = matchesPattern(pattern, name);
    if (matches === true) {
      verdicts.member(name, ask(use));
      named = 'yes';
    } else if (matches === null) {
      // Whether the schema applies is not known; it decides only if it accepts.
      if (ask(use).answer !== 'yes') verdicts.doubt();
      verdicts.seeKey(name, false);
      if (named === 'no') named = 'unknown';
    }
  }
  const additional = schema.additionalProperties;
  if (named === 'yes' || additional === null) return;
  const judgement = ask(additional);
  if (named === 'no') {
    verdicts.member(name, judgement);
    return;
  }
  if (judgement.answer !== 'yes') verdicts.doubt();
  verdicts.seeKey(name, true);
}

function judgeUnevaluated(
  schema: Schema,
  value: JsonObject,
  node: ValueNode,
  evaluation: Evaluation,
  verdicts: Verdicts,
): void {
  const { unevaluatedProperties } = schema;
  if (unevaluatedProperties === null) return;
  for (const [name, member] of Object.entries(value)) {
    const evaluated = verdicts.wasEvaluated(name);
    if (evaluated === 'yes') continue;
    const inside = node.member(name, member);
    const judgement = evaluation.judgeInside(
      unevaluatedProperties.schema,
      inside,
    );
    if (evaluated === 'no') verdicts.member(name, judgement);
    else if (judgement.answer !== 'yes') verdicts.doubt();
    else verdicts.seeKey(name, true);
  }
}
