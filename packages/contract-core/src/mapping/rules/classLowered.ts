import { dataClassifications } from '../../estate';
import type { FieldFacts } from '../../fields';
import type { MappingGround, ResolvedRow } from '../resolvedSheet';
import { rowDeviation, rowRule } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { examples } from './classLowered.examples';
import { fieldInWords } from './words';

export const classLowered = rowRule(
  {
    id: 'mapping-class-lowered',
    demand:
      'A classified value goes to a field that carries an attribute of the same class or a higher one.',
    reason:
      'What is personal in one system is personal in the next. In a field that nobody classified it is masked, kept and deleted by no rule.',
    remedy:
      'Name the attribute that the target carries (`attribute` of the row, or a binding of the contract), classify that attribute, or do not hand the value on.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  (row, { ground }) => {
    const source = highest(sourceAttributes(row), ground);
    if (source === null || source.rank < confidential) return [];
    return targetsOf(row).flatMap(({ answer }) => {
      if (!answer.found) return [];
      return answer.fields.flatMap(field =>
        lowered(row, source, field, ground),
      );
    });
  },
);

interface Classified {
  readonly attribute: string;
  /** Empty for an attribute that no data object has. */
  readonly classification: string;
  readonly rank: number;
}

/** `personal` and `financial` weigh the same: neither is harmless beside the other. */
function rankOf(classification: string): number {
  const rank = dataClassifications.findIndex(name => name === classification);
  return Math.min(rank, dataClassifications.indexOf('personal'));
}

const confidential = rankOf('confidential');

/** Attributes that bindings say the sources carry; that of the row where they say none. */
function sourceAttributes(row: ResolvedRow): readonly string[] {
  const bound = row.sources.flatMap(({ fields }) =>
    fields.flatMap(({ answer }) =>
      answer.found ? answer.fields.map(({ attribute }) => attribute) : [],
    ),
  );
  return bound.filter(attribute => attribute !== '');
}

function highest(
  attributes: readonly string[],
  ground: MappingGround,
): Classified | null {
  const [first = null] = attributes
    .map(attribute => classify(attribute, ground))
    .sort((one, other) => other.rank - one.rank);
  return first;
}

function classify(attribute: string, ground: MappingGround): Classified {
  const [objectName = '', name = ''] = splitAttribute(attribute);
  const object = [...ground.dataObjects].find(([ref]) =>
    ref.endsWith(`/${objectName.toLowerCase()}`),
  )?.[1];
  const found = object?.attributes.find(each => each.name === name);
  const classification =
    found === undefined
      ? ''
      : found.classification || (object?.classification ?? '');
  return { attribute, classification, rank: rankOf(classification) };
}

function splitAttribute(attribute: string): readonly string[] {
  const at = attribute.lastIndexOf('.');
  return [attribute.slice(0, at), attribute.slice(at + 1)];
}

function lowered(
  row: ResolvedRow,
  source: Classified,
  field: FieldFacts,
  ground: MappingGround,
): readonly MappingDeviation[] {
  const carried = row.row.attribute || field.attribute;
  const target = carried === '' ? null : classify(carried, ground);
  if (target !== null && target.rank >= source.rank) return [];
  const where =
    target === null
      ? 'which carries no attribute'
      : `which carries \`${target.attribute}\` (${target.classification || 'not classified'})`;
  return [
    rowDeviation(
      row,
      `\`${source.attribute}\` is ${source.classification} and goes to ${fieldInWords(field)}, ${where}.`,
      { pointer: '/target', field, detail: [source.attribute, field.path] },
    ),
  ];
}
