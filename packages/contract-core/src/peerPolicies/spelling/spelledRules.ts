import { canonicalJson } from '../../model';
import type { SyntaxNode } from '../../parse';
import { escapeStep } from '../../diff/sitePath';
import { keyword, membersOf, schemaUnder } from './spelledSchema';
import type { SpelledSchema } from './spelledSchema';
import { editOf, presenceEdit } from './spelledPair';
import type {
  SchemaEdit,
  SpelledEdge,
  SpelledPair,
  SpelledPart,
} from './spelledPair';

/** Keywords whose being there is told. */
const present = [
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
  'not',
] as const;

/** Keywords whose schema is compared where both versions have one. */
const compared = [
  ...present.filter(name => name !== 'not'),
  'items',
  'additionalProperties',
] as const;

/** Compares the keywords that hold schemas, and those that depend on names. */
export function compareRules(pair: SpelledPair): SpelledPart {
  const edges = compared.flatMap(name => edgeUnder(pair, name));
  const patterns = compareNamed(pair, 'patternProperties');
  const dependents = compareNamed(pair, 'dependentSchemas');
  return {
    edits: [
      ...present.flatMap(name =>
        presenceEdit(
          pair,
          name,
          restricts(pair.base, name),
          restricts(pair.revision, name),
        ),
      ),
      ...patterns.edits,
      ...dependents.edits,
      ...dependentRequiredEdits(pair),
      ...discriminatorEdits(pair),
    ],
    edges: [...edges, ...patterns.edges, ...dependents.edges],
  };
}

function restricts(schema: SpelledSchema, name: string): boolean {
  const node = keyword(schema, name);
  return node !== undefined && node.value !== true;
}

function edgeUnder(pair: SpelledPair, name: string): readonly SpelledEdge[] {
  const base = schemaUnder(pair.base, name);
  const revision = schemaUnder(pair.revision, name);
  if (base === null || revision === null) return [];
  return [{ step: stepFor(name), base, revision }];
}

function stepFor(name: string): string {
  if (name === 'items') return '/[]';
  return name === 'additionalProperties' ? '/*' : `/|${name}`;
}

function compareNamed(
  pair: SpelledPair,
  name: 'patternProperties' | 'dependentSchemas',
): SpelledPart {
  const left = membersOf(pair.base, name);
  const right = membersOf(pair.revision, name);
  const edits: SchemaEdit[] = [];
  const edges: SpelledEdge[] = [];
  for (const key of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const base = left.get(key);
    const revision = right.get(key);
    edits.push(
      ...presenceEdit(pair, name, base !== undefined, revision !== undefined, {
        subject: key,
        words: `\`${key}\` of \`${name}\``,
        from: base === undefined ? null : key,
        to: revision === undefined ? null : key,
      }),
    );
    if (base !== undefined && revision !== undefined) {
      edges.push({ step: `/|${name} ${escapeStep(key)}`, base, revision });
    }
  }
  return { edits, edges };
}

function dependentRequiredEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const left = membersOf(pair.base, 'dependentRequired');
  const right = membersOf(pair.revision, 'dependentRequired');
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap(key => {
    const from = left.get(key);
    const to = right.get(key);
    const details = {
      subject: key,
      words: `\`${key}\` of \`dependentRequired\``,
      from: listText(from),
      to: listText(to),
    };
    if (from === undefined || to === undefined) {
      return presenceEdit(
        pair,
        'dependentRequired',
        from !== undefined,
        to !== undefined,
        details,
      );
    }
    if (details.from === details.to) return [];
    return [
      editOf(pair, 'dependentRequired', 'changed', 'incomparable', details),
    ];
  });
}

function listText(node: SyntaxNode | undefined): string | null {
  if (node === undefined) return null;
  return canonicalJson(
    node
      .elements()
      .map(item => String(item.value))
      .sort(),
  );
}

function discriminatorEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const left = keyword(pair.base, 'discriminator');
  const right = keyword(pair.revision, 'discriminator');
  if (left === undefined && right === undefined) return [];
  if (left === undefined || right === undefined) {
    return [
      editOf(
        pair,
        'discriminator',
        left === undefined ? 'added' : 'removed',
        'none',
        { words: '`discriminator`' },
      ),
    ];
  }
  const from = left.string('propertyName') ?? '';
  const to = right.string('propertyName') ?? '';
  const renamed =
    from === to
      ? []
      : [
          editOf(pair, 'discriminator', 'changed', 'none', {
            words: `\`${from}\` to \`${to}\``,
            from,
            to,
          }),
        ];
  return [
    ...renamed,
    ...mappingEdits(pair, left.get('mapping'), right.get('mapping')),
  ];
}

function mappingEdits(
  pair: SpelledPair,
  left: SyntaxNode | undefined,
  right: SyntaxNode | undefined,
): readonly SchemaEdit[] {
  const before = new Map(left?.entries() ?? []);
  const after = new Map(right?.entries() ?? []);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap(key => {
      const from = before.get(key)?.value ?? null;
      const to = after.get(key)?.value ?? null;
      if (from === to) return [];
      const edit =
        from === null ? 'added' : to === null ? 'removed' : 'changed';
      return [
        editOf(pair, 'discriminatorMapping', edit, 'none', {
          subject: key,
          words: `\`${key}\``,
          from,
          to,
        }),
      ];
    });
}
