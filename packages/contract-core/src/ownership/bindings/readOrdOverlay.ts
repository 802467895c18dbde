import { isPlainObject } from '../../estate';
import type { ODataTypeKind } from '../../parse';
import type {
  OverlayAction,
  OverlaySelector,
  ReadOverlay,
} from './overlayAction';
import type { OverlayPart, OverlayReader } from './overlayReader';

const version = '0.1';

const rootMembers: readonly string[] = [
  '$schema',
  'ordOverlay',
  'ordId',
  'description',
  'perspective',
  'describedSystemType',
  'describedSystemVersion',
  'describedSystemInstance',
  'visibility',
  'target',
  'patches',
  'meta',
];

const patchMembers: readonly string[] = [
  'action',
  'selector',
  'data',
  'description',
  'tags',
  'meta',
];

const typeKinds: readonly ODataTypeKind[] = [
  'entityType',
  'complexType',
  'enumType',
];

/**
 * An ORD Overlay 0.1 (alpha). Of its actions only `merge` of `x-` members is
 * accepted; `update` replaces what it selects and `remove` deletes it. Of its
 * selectors those are read that name types, their members and entity sets, and
 * `jsonPath`.
 */
export function readOrdOverlay(reader: OverlayReader): ReadOverlay {
  const { root } = reader;
  const written = String(reader.member(root, 'ordOverlay')?.value);
  const isKnown = written === version;
  if (!isKnown) {
    reader.refuse(
      '/ordOverlay',
      `Interlock does not know version ${written} of the ORD Overlay.`,
      `Write the overlay in version "${version}".`,
    );
  }
  const patches =
    isKnown && reader.hasOnly(root, rootMembers)
      ? reader.elements(root, 'patches')
      : [];
  const target = reader.member(root, 'target');
  const url = target === null ? '' : reader.text(target, 'url');
  return {
    kind: 'ord',
    documents:
      url === ''
        ? []
        : [{ written: url, location: reader.document.locate('/target/url') }],
    definitionType:
      target === null ? '' : reader.text(target, 'definitionType'),
    location: reader.document.locate(
      target === null ? '/ordOverlay' : '/target/definitionType',
    ),
    actions: patches.flatMap(part => readPatch(reader, part)),
    faults: reader.faults,
    problems: [],
  };
}

function readPatch(
  reader: OverlayReader,
  part: OverlayPart,
): readonly OverlayAction[] {
  const said = reader.member(part, 'selector');
  reader.about(JSON.stringify(said?.value ?? null));
  if (!isMerge(reader, part)) return [];
  const selector = said === null ? null : selectorOf(said);
  const data = reader.member(part, 'data');
  if (said === null || selector === null || data === null) {
    reader.refuse(
      said?.pointer ?? part.pointer,
      'The patch of the overlay has no `data`, or its `selector` is none that Interlock reads.',
      'Select by `entityType`, `complexType`, `enumType` or `entitySet`, by `propertyType` with exactly one of the types, or by `jsonPath`.',
    );
    return [];
  }
  const attribute = reader.attribute(data);
  if (attribute === undefined) return [];
  return [
    {
      selector,
      written: wordsOf(selector),
      attribute: attribute?.name ?? null,
      target: reader.document.locate(said.pointer),
      location: reader.document.locate(attribute?.pointer ?? data.pointer),
    },
  ];
}

/** The only action that adds and changes nothing else. */
function isMerge(reader: OverlayReader, part: OverlayPart): boolean {
  if (!reader.hasOnly(part, patchMembers)) return false;
  const action = reader.text(part, 'action');
  if (action === 'merge') return true;
  reader.refuse(
    `${part.pointer}/action`,
    `An overlay may not \`${action}\` anything: it could hide a break of the contract.`,
    'Use `merge` with members that begin with `x-`.',
  );
  return false;
}

/** Null where the members are not exactly those of one selector. */
function selectorOf({ value }: OverlayPart): OverlaySelector | null {
  if (!isPlainObject(value)) return null;
  const names = Object.keys(value);
  const text = (name: string): string => {
    const said = value[name];
    return typeof said === 'string' ? said : '';
  };
  if (names.some(name => text(name) === '')) return null;
  const types = typeKinds.filter(kind => names.includes(kind));
  const [type] = types;
  if (names.length === 2 && names.includes('propertyType')) {
    if (type === undefined) return null;
    const name = text('propertyType');
    return { kind: 'member', type, of: text(type), name };
  }
  if (names.length !== 1) return null;
  if (type !== undefined) return { kind: 'type', type, name: text(type) };
  const [only] = names;
  if (only === 'entitySet') return { kind: 'entitySet', name: text(only) };
  return only === 'jsonPath'
    ? { kind: 'jsonPath', jsonPath: text(only) }
    : null;
}

function wordsOf(selector: OverlaySelector): string {
  switch (selector.kind) {
    case 'jsonPath':
      return selector.jsonPath;
    case 'type':
      return `${selector.type} ${selector.name}`;
    case 'member':
      return `propertyType ${selector.name} of ${selector.type} ${selector.of}`;
    case 'entitySet':
      return `entitySet ${selector.name}`;
  }
}
