import {
  catalogRules,
  mappingRules,
  changeRules,
  waiverRules,
  type DataObjectView,
  type EstateContract,
  type GovernanceRule,
  type IntegrationView,
} from '@interlock/contract-core';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import { ruleBook } from '@interlock/contract-core/ruleBook';
import type {
  Answer,
  DeepReadonly,
  SearchDocument,
  SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import {
  requireRead,
  type LoadedEstate,
  type LoadedSource,
} from '../../estate/estateReader';
import { listVersions, type StoredVersion } from '../../store/contractVersions';
import { dayAt } from '../../isoDays';
import { operationsOfParts } from './operationsOfParts';

type Document = DeepReadonly<SearchDocument>;

type SearchContext = Pick<
  CatalogContext,
  'database' | 'estate' | 'analyses' | 'now'
>;

/** What the search finds one type of thing by. */
export async function listSearchDocuments(
  context: SearchContext,
  type: SearchDocumentType,
): Promise<Answer<'listSearchDocuments'>> {
  const estate = requireRead(await context.estate.read());
  const documents = await builders[type](estate, context);
  return {
    documents: [...documents].sort((one, other) =>
      one.location < other.location ? -1 : 1,
    ),
  };
}

const builders: Readonly<
  Record<
    SearchDocumentType,
    (
      estate: LoadedEstate,
      context: SearchContext,
    ) => Promise<readonly Document[]>
  >
> = {
  contract: contractDocuments,
  rule: async estate =>
    [
      ...estate.sources.flatMap(source => source.specificationRules),
      ...catalogRules,
      ...mappingRules,
      ...waiverRules,
      ...changeRules,
    ]
      .map(governanceRuleDocument)
      .concat(comparisonRuleDocuments()),
  'data-object': async estate =>
    estate.sources.flatMap(source =>
      source.estate.dataObjects.map(dataObjectDocument),
    ),
  integration: async estate =>
    estate.sources.flatMap(source =>
      source.estate.integrations.map(integrationDocument),
    ),
};

async function contractDocuments(
  estate: LoadedEstate,
  context: SearchContext,
): Promise<readonly Document[]> {
  const versions = (await listVersions(context.database)).filter(
    version => version.current,
  );
  const day = dayAt(context.now());
  const documents: Document[] = [];
  for (const source of estate.sources) {
    for (const contract of source.estate.contracts) {
      const version = versions.find(
        ({ contractId }) => contractId === contract.id,
      );
      const linted = await lintedOperations(
        context,
        source,
        contract,
        version,
        day,
      );
      const used = estate.declaredUses
        .filter(use => use.contractId === contract.id)
        .flatMap(use => use.operations);
      documents.push({
        title: contract.title,
        text: lines([
          contract.id,
          contract.ref,
          `${contract.type} contract of ${contract.system}, owned by ${contract.owner}`,
          contract.file,
          version?.label,
          ...new Set([...linted, ...used]),
        ]),
        location: entityPath(contract.ref),
      });
    }
  }
  return documents;
}

/** Operations as the lint of the current version named them; none before it. */
async function lintedOperations(
  context: SearchContext,
  source: LoadedSource,
  contract: EstateContract,
  version: StoredVersion | undefined,
  day: string,
): Promise<readonly string[]> {
  const profile = source.profileFor(contract, day);
  const ruleset = source.rulesetsFor(profile, contract.type);
  const lint =
    version && ruleset && (await context.analyses.findLint(version, ruleset));
  return lint ? operationsOfParts(Object.keys(lint.parts)) : [];
}

function governanceRuleDocument(rule: GovernanceRule): Document {
  return {
    title: rule.id,
    text: lines([
      `Governance rule. ${rule.demand}`,
      rule.reason,
      rule.ruleset,
      ...rule.answers,
    ]),
    location: `/rules/${rule.id}`,
  };
}

function comparisonRuleDocuments(): readonly Document[] {
  return ruleBook().flatMap(page =>
    page.entries.map(entry => ({
      title: entry.id,
      text: lines([`Rule of comparison. ${page.purpose}`, entry.message]),
      location: `/rules/${entry.id}`,
    })),
  );
}

function dataObjectDocument(object: DataObjectView): Document {
  return {
    title: object.title,
    text: lines([
      `Data object, owned by ${nameOf(object.owner)}`,
      object.description,
      object.classification,
      ...object.crossReferences.map(({ key }) => key),
      ...object.attributes.map(attribute =>
        [
          attribute.name,
          nameOf(attribute.systemOfRecord),
          attribute.canonicalType,
          attribute.description,
        ].join(' '),
      ),
    ]),
    location: entityPath(object.ref),
  };
}

function integrationDocument(flow: IntegrationView): Document {
  return {
    title: flow.title,
    text: lines([
      `Integration, owned by ${nameOf(flow.owner)}`,
      flow.description,
      flow.event,
      [flow.source, flow.target, flow.middleware].map(nameOf).join(' ').trim(),
      ...flow.steps.map(({ action }) => action),
      ...flow.steps.map(({ operation }) => operation),
      ...flow.contracts.map(({ contract }) => nameOf(contract)),
      ...flow.contracts.flatMap(({ operations }) => operations),
      ...flow.contracts.flatMap(({ fields }) => fields.map(({ name }) => name)),
      ...flow.dataObjects.map(nameOf),
      ...flow.tags,
    ]),
    location: entityPath(flow.ref),
  };
}

/** The word that people search by: a whole ref would be one word. */
function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

function lines(values: readonly (string | undefined)[]): string {
  return values.filter(value => value !== undefined && value !== '').join('\n');
}
