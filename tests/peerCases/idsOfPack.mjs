const edits = [
  'added',
  'removed',
  'changed',
  'set',
  'unset',
  'increased',
  'decreased',
  'generalized',
  'name-changed',
  'name-generalized',
  'name-specialized',
  'scope-added',
  'scope-removed',
  'scope-changed',
  'type-changed',
];

/** Keywords that ids call otherwise than they are written. */
const spoken = {
  maximum: 'max',
  minimum: 'min',
  exclusiveMaximum: 'exclusive-max',
  exclusiveMinimum: 'exclusive-min',
  patternProperties: 'pattern-property',
  dependentSchemas: 'dependent-schema',
};

/** Every id that a pack can give, with its levels; ids that no fact has included. */
export function idsOfPack({ groups }) {
  const ids = new Map();
  for (const group of groups) {
    for (const rule of group.rules) {
      if (rule.level === 'off') continue;
      for (const id of idsOfRule({ ...group.when, ...rule.when }, rule.id)) {
        ids.set(id, new Set(ids.get(id)).add(rule.level));
      }
    }
  }
  return ids;
}

function idsOfRule(when, id) {
  const values = {
    scope: listOf(when.scope ?? ['body', 'property']),
    edit: editsOf(when.edit),
    name: listOf(when.keyword ?? []).map(nameOf),
  };
  return Object.entries(values).reduce(
    (ids, [name, choices]) =>
      ids.flatMap(text =>
        text.includes(`{${name}}`)
          ? choices.map(choice => text.replaceAll(`{${name}}`, choice))
          : [text],
      ),
    [id],
  );
}

function editsOf(wanted) {
  if (wanted === undefined) return edits;
  if (wanted === 'scope-*')
    return edits.filter(edit => edit.startsWith('scope'));
  return listOf(wanted);
}

function listOf(value) {
  return Array.isArray(value) ? value : [value];
}

function nameOf(keyword) {
  return (
    spoken[keyword] ??
    keyword.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  );
}
