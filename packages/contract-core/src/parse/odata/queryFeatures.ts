import type { RecordFeature } from '../../model';
import { listOf, memberOf, readFlag, textsOf } from './annotations';
import type { Annotations } from './annotations';
import type { EntitySet } from './csdlModel';
import { feature } from './typeFeatures';
import type { TypeGraph } from './typeGraph';

/**
 * What may be asked of an entity set: the terms of the vocabulary
 * `Capabilities`, on the set or on its type, and SAP's attributes of version 2.
 */
export function queryFeatures(
  set: EntitySet,
  said: Annotations,
  types: TypeGraph,
): readonly RecordFeature[] {
  return [
    ...wholeSetFeatures(set, said),
    ...filterFeatures(set, said),
    ...sortFeatures(set, said),
    ...expandFeatures(set, said),
    ...propertyFeatures(set, said, types),
    ...(set.listed ? [feature('service-document', '', set.place)] : []),
  ];
}

/** Terms that are one Boolean: what is false is withheld. */
const switches = [
  ['no-top', 'TopSupported', null, 'sap:topable'],
  ['no-skip', 'SkipSupported', null, 'sap:pageable'],
  ['not-countable', 'CountRestrictions', 'Countable', 'sap:countable'],
  ['not-selectable', 'SelectSupport', 'Supported', null],
  ['not-selectable', 'SelectRestrictions', 'Selectable', null],
  ['not-filterable', 'FilterRestrictions', 'Filterable', null],
  ['not-sortable', 'SortRestrictions', 'Sortable', null],
  ['not-expandable', 'ExpandRestrictions', 'Expandable', null],
  ['not-addressable', null, null, 'sap:addressable'],
  ['not-readable-by-key', 'ReadRestrictions', 'ReadByKeyRestrictions', null],
] as const;

function wholeSetFeatures(
  set: EntitySet,
  said: Annotations,
): readonly RecordFeature[] {
  const found: RecordFeature[] = [];
  for (const [kind, name, member, attribute] of switches) {
    const term = `Capabilities.${name ?? ''}`;
    const value =
      member === null ? said.value(term) : said.member(term, member);
    const inner =
      kind === 'not-readable-by-key' ? memberOf(value, 'Readable') : value;
    if (name !== null && !readFlag(inner, true)) {
      found.push(feature(kind, '', said.place(term, set.place)));
    } else if (attribute !== null && !said.flag(attribute, true)) {
      found.push(feature(kind, '', said.place(attribute, set.place)));
    }
  }
  // SAP's sets are searchable where they say so, all others unless they deny it.
  const search = 'Capabilities.SearchRestrictions';
  const bySap = said.find('sap:searchable');
  const searchable =
    bySap === null
      ? readFlag(said.member(search, 'Searchable'), true)
      : readFlag(bySap.value, false);
  if (!searchable) {
    const place = said.place(search, bySap?.place ?? set.place);
    found.push(feature('not-searchable', '', place));
  }
  return found;
}

function filterFeatures(
  set: EntitySet,
  said: Annotations,
): readonly RecordFeature[] {
  const term = 'Capabilities.FilterRestrictions';
  const value = said.value(term);
  const place = said.place(term, set.place);
  const required =
    readFlag(memberOf(value, 'RequiresFilter'), false) ||
    said.flag('sap:requires-filter', false);
  const levels = memberOf(value, 'MaxLevels');
  return [
    ...(required ? [feature('filter-required', '', place)] : []),
    ...textsOf(memberOf(value, 'NonFilterableProperties')).map(path =>
      feature('not-filterable', path, place),
    ),
    ...textsOf(memberOf(value, 'RequiredProperties')).map(path =>
      feature('filter-property-required', path, place),
    ),
    ...listOf(memberOf(value, 'FilterExpressionRestrictions')).map(each =>
      feature(
        'filter-expressions',
        String(memberOf(each, 'Property') ?? ''),
        place,
        String(memberOf(each, 'AllowedExpressions') ?? ''),
      ),
    ),
    ...limitFeature('filter levels', levels, place),
  ];
}

function limitFeature(
  subject: string,
  levels: unknown,
  place: RecordFeature['place'],
): readonly RecordFeature[] {
  return typeof levels === 'number' && levels >= 0
    ? [feature('query-limit', subject, place, String(levels))]
    : [];
}

function sortFeatures(
  set: EntitySet,
  said: Annotations,
): readonly RecordFeature[] {
  const term = 'Capabilities.SortRestrictions';
  const value = said.value(term);
  const place = said.place(term, set.place);
  const oneWay = (name: string, text: string): readonly RecordFeature[] =>
    textsOf(memberOf(value, name)).map(path =>
      feature('sort-directions', path, place, text),
    );
  return [
    ...textsOf(memberOf(value, 'NonSortableProperties')).map(path =>
      feature('not-sortable', path, place),
    ),
    ...oneWay('AscendingOnlyProperties', 'ascending only'),
    ...oneWay('DescendingOnlyProperties', 'descending only'),
  ];
}

function expandFeatures(
  set: EntitySet,
  said: Annotations,
): readonly RecordFeature[] {
  const term = 'Capabilities.ExpandRestrictions';
  const value = said.value(term);
  const place = said.place(term, set.place);
  return [
    ...textsOf(memberOf(value, 'NonExpandableProperties')).map(path =>
      feature('not-expandable', path, place),
    ),
    ...limitFeature('expand levels', memberOf(value, 'MaxLevels'), place),
  ];
}

/** SAP's attributes of version 2 on single properties. */
function propertyFeatures(
  set: EntitySet,
  said: Annotations,
  types: TypeGraph,
): readonly RecordFeature[] {
  const found: RecordFeature[] = [];
  for (const [name, { member, owner }] of types.properties(set.type)) {
    const own = said.at(`${owner}/${name}`);
    if (!own.flag('sap:filterable', true)) {
      found.push(feature('not-filterable', name, member.place));
    }
    if (!own.flag('sap:sortable', true)) {
      found.push(feature('not-sortable', name, member.place));
    }
    if (own.flag('sap:required-in-filter', false)) {
      found.push(feature('filter-property-required', name, member.place));
    }
    const restriction = own.value('sap:filter-restriction');
    if (typeof restriction === 'string') {
      found.push(
        feature('filter-expressions', name, member.place, restriction),
      );
    }
  }
  return found;
}
