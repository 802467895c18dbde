import type { Operation, RecordOperation } from '../model';
import type { ContractFields } from './contractFields';
import { valueFactsOf } from './factsOfNode';
import type { ValueFacts } from './factsOfNode';
import {
  bothCapabilities,
  flaggedCapabilities,
  fullCapabilities,
  relationCapabilities,
} from './fieldCapabilities';
import type { FieldCapabilities } from './fieldCapabilities';
import type { FieldFacts, FieldQuestion, NumberShape } from './fieldFacts';
import type { FieldNode } from './fieldNode';
import { directionOf } from './valuesInDirection';

/** Facts of a field where an operation exchanges it, one for each alternative. */
export function factsOfField(
  node: FieldNode,
  operation: Operation,
  direction: FieldQuestion['direction'],
  fields: ContractFields,
): readonly FieldFacts[] {
  const capabilities = capabilitiesOf(node, fields);
  const { path, lists } = node.facts;
  return valueFactsOf(describing(node, fields)).map(value => {
    const { alternative } = value;
    const [holder] = alternative.holders;
    const place = holder?.place ?? operation.place;
    const facts: FieldFacts = {
      contract: fields.id,
      operation: operation.name,
      direction: directionOf(operation, direction),
      path,
      types: value.types,
      typeInWords: value.typeInWords,
      format: value.format,
      maxLength: value.maxLength,
      number: value.number,
      enumeration: value.enumeration,
      extensible: value.extensible,
      nullable: value.nullable,
      required: node.facts.required && !node.withheld,
      defaultText: value.defaultText,
      readable: capabilities.readable,
      creatable: capabilities.creatable,
      updatable: capabilities.updatable,
      lists,
      deprecated: value.deprecated,
      key: isKey(node, value, fields),
      attribute: fields.attributes.of(alternative),
      location: place.locate(),
    };
    const described = describedFacts(node, value, fields);
    return described === null ? facts : { ...facts, ...described };
  });
}

/** A field that an operation refuses is described where its records are read. */
function describing(node: FieldNode, fields: ContractFields): FieldNode {
  const { record, within } = node.facts;
  if (!node.withheld || record === null) return node;
  const read = fields.records.sibling(record, 'read');
  const [found] = read === null ? [] : fields.inRecord(read, within);
  return found ?? node;
}

function capabilitiesOf(
  node: FieldNode,
  fields: ContractFields,
): FieldCapabilities {
  let capabilities = fullCapabilities;
  for (let at: FieldNode | null = node; at !== null; at = at.facts.parent) {
    capabilities = bothCapabilities(capabilities, ownCapabilities(at, fields));
    // What lies around a field of a record is told by its operations.
    if (at.facts.record !== null) at = toRelation(at);
    if (at === null) break;
  }
  return capabilities;
}

/** The record's own node where a relation leads to it, else null. */
function toRelation(node: FieldNode): FieldNode | null {
  let at: FieldNode | null = node;
  while (at !== null && at.facts.relation === null) at = at.facts.parent;
  return at;
}

function ownCapabilities(
  node: FieldNode,
  fields: ContractFields,
): FieldCapabilities {
  const { record, within, relation, parent } = node.facts;
  const { records } = fields;
  const holder = parent?.facts.record ?? null;
  const through =
    relation === null || holder === null
      ? fullCapabilities
      : relationCapabilities(holder, relation.name, records);
  if (record === null) {
    return bothCapabilities(through, flaggedCapabilities(node));
  }
  if (fields.contract.descriptor.format === 'json-schema') {
    return flaggedCapabilities(node);
  }
  if (within.length === 0) return through;
  return bothCapabilities(through, fields.capabilitiesIn(record, within));
}

function isKey(
  { facts: { record, within } }: FieldNode,
  value: ValueFacts,
  { records, contract }: ContractFields,
): boolean {
  const [name] = within;
  if (record === null || within.length !== 1) return false;
  if (contract.descriptor.format === 'salesforce-describe') {
    const update = records.sibling(record, 'update');
    const isExternal =
      update !== null && records.has(update, 'external-id', name);
    return isExternal || value.typeInWords === 'id';
  }
  const key = records.feature(record, 'key', '');
  return key !== null && key.text.split(', ').includes(name);
}

/** What a describe tells of a field beside its schema. */
function describedFacts(
  node: FieldNode,
  value: ValueFacts,
  fields: ContractFields,
): Partial<FieldFacts> | null {
  const { record, within } = node.facts;
  const isDescribe =
    fields.contract.descriptor.format === 'salesforce-describe';
  const [name] = within;
  if (!isDescribe || record === null || within.length !== 1) return null;
  return {
    ...wordsAndNumber(record, name, value, fields),
    ...knownValues(record, name, value, fields),
  };
}

function wordsAndNumber(
  record: RecordOperation,
  name: string,
  value: ValueFacts,
  { records }: ContractFields,
): Partial<FieldFacts> {
  const text = records.feature(record, 'text-kind', name)?.text;
  if (text !== undefined) {
    const { maxLength } = value;
    const isFree = maxLength !== null && !text.includes('picklist');
    return { typeInWords: isFree ? `${text}(${maxLength})` : text };
  }
  const places = records.feature(record, 'decimal-places', name)?.text;
  const kind = records.feature(record, 'number-kind', name)?.text;
  return kind === undefined || places === undefined
    ? {}
    : decimalFacts(kind, Number(places), value.number);
}

/** The schema has the digits before the point only: bounds are 10 to their number. */
function decimalFacts(
  kind: string,
  scale: number,
  { maximum }: NumberShape,
): Pick<FieldFacts, 'typeInWords' | 'number'> {
  if (maximum === null) {
    return {
      typeInWords: `${kind}(any, ${scale})`,
      number: { precision: null, scale, minimum: null, maximum: null },
    };
  }
  const whole = maximum.length - 1;
  const precision = whole + scale;
  const fraction = scale > 0 ? `.${'9'.repeat(scale)}` : '';
  const largest = `${'9'.repeat(whole) || '0'}${fraction}`;
  return {
    typeInWords: `${kind}(${precision}, ${scale})`,
    number: { precision, scale, minimum: `-${largest}`, maximum: largest },
  };
}

/** Values of a picklist that takes others too. */
function knownValues(
  record: RecordOperation,
  name: string,
  value: ValueFacts,
  { records }: ContractFields,
): Partial<FieldFacts> {
  const listed = records.feature(record, 'known-values', name)?.text;
  const isMultiple =
    records.feature(record, 'text-kind', name)?.text === 'multipicklist';
  if (listed === undefined || isMultiple || value.enumeration !== null) {
    return {};
  }
  const values: unknown = JSON.parse(listed);
  return Array.isArray(values) && values.length > 0
    ? { enumeration: values, extensible: true }
    : {};
}
