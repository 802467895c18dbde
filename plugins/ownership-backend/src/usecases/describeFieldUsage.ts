import { NotFoundError } from '@backstage/errors';
import { fullFieldName, usageOf } from '@interlock/contract-core';
import type {
  FieldCatalogue,
  FieldName,
  UsageAnswer,
} from '@interlock/contract-core';
import type {
  OwnershipAnswer,
  OwnershipWire,
} from '@interlock/plugin-ownership-common';
import {
  describeField,
  describeHop,
  describeUsage,
} from '../model/describeUsage';
import type { Knex } from 'knex';
import type { ModelInForce } from '../model/modelInForce';
import { findUsage, storedCommits } from '../store/usages';
import { rankOfField } from './rankOfField';

/** Who reads and writes what a name means, and where its values come from and go. */
export async function describeFieldUsage(
  database: Knex,
  { model, names, index, commit, commits }: ModelInForce,
  field: string,
): Promise<OwnershipAnswer<'getUsage'>> {
  const catalogue = catalogueOf(model);
  const answer =
    (await storedAnswer(database, commits, catalogue, field)) ??
    usageOf(index, catalogue, field);
  if (!answer.found) {
    const nearest = answer.nearest.map(name => `\`${name}\``).join(', ');
    throw new NotFoundError(
      `No contract, sheet or data object in force has a field \`${field}\`.${nearest === '' ? '' : ` Did you mean ${nearest}?`}`,
    );
  }
  const { usage } = answer;
  const contracts = new Set(usage.fields.map(each => each.contractRef));
  return {
    name: usage.name,
    reading: usage.reading,
    anyCase: usage.anyCase,
    fields: usage.fields.map(each => describeField(each, names)),
    usages: usage.usages.map(each => describeUsage(each, names)),
    upstream: usage.upstream.map(hop => describeHop(hop, names)),
    downstream: usage.downstream.map(hop => describeHop(hop, names)),
    blindSpots: [
      ...new Set([...contracts].flatMap(ref => model.blindSpots[ref] ?? [])),
    ],
    commit,
  };
}

/**
 * What the tables say; null where they hold, or come to hold, what another replica
 * has in force, and where nothing is found: the nearest names are among all.
 */
async function storedAnswer(
  database: Knex,
  commits: string,
  catalogue: FieldCatalogue,
  field: string,
): Promise<UsageAnswer | null> {
  if ((await storedCommits(database)) !== commits) return null;
  const answer = await findUsage(database, catalogue, field);
  const isSame = (await storedCommits(database)) === commits;
  return isSame && answer.found ? answer : null;
}

function catalogueOf(model: ModelInForce['model']) {
  return {
    fields: model.boundFields,
    attributes: attributesOf(model),
  };
}

function attributesOf({ dataObjects }: ModelInForce['model']) {
  return dataObjects.flatMap(({ ref, attributes }) =>
    attributes.map(({ name }) => `${shortName(ref)}.${name}`),
  );
}

/** `account` of `dataobject:default/account`; other namespaces stay in front. */
function shortName(ref: string): string {
  const name = ref.slice(ref.indexOf(':') + 1);
  return name.startsWith('default/') ? name.slice('default/'.length) : name;
}

const usualLimit = 20;

/**
 * Fields and attributes by name: whose last step or whole name is just the text,
 * then those that begin with it, then those that hold it; upper and lower case
 * count as one only after that.
 */
export function searchFields(
  { model, names, index }: ModelInForce,
  query: string,
  limit = usualLimit,
): OwnershipAnswer<'searchFields'> {
  const known = knownFields(model, names, index);
  const ranked = known
    .map(field => ({ field, rank: rankOfField(field.name, query) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (left, right) =>
        (left.rank ?? 0) - (right.rank ?? 0) ||
        right.field.usages - left.field.usages ||
        (left.field.name < right.field.name ? -1 : 1),
    );
  return { fields: ranked.slice(0, limit).map(({ field }) => field) };
}

function knownFields(
  model: ModelInForce['model'],
  names: ModelInForce['names'],
  index: ModelInForce['index'],
): readonly OwnershipWire<'FoundField'>[] {
  const fields = new Map<string, FieldName>();
  for (const field of [...model.usages, ...model.boundFields]) {
    const name = fullFieldName(field);
    if (!fields.has(name)) fields.set(name, field);
  }
  return [
    ...attributesOf(model).map(name => ({
      name,
      kind: 'attribute' as const,
      title: name,
      usages: index.usagesOfAttribute(name).length,
    })),
    ...[...fields].map(([name, field]) => ({
      name,
      kind: 'contract-field' as const,
      title: `${field.path} in ${names.name(field.contractRef).title}`,
      usages: index.usagesOf(field).length,
    })),
  ];
}
