import {
  buildUsageIndex,
  declaredUsages,
  documentsAmong,
  fieldsNamed,
  fieldUsages,
  lineageEdges,
  openLineageEvents,
  renderOpenLineage,
  renderUsage,
  usageBlindSpots,
  usageOf,
} from '@interlock/contract-core';
import type {
  KnownUsage,
  LineageEdge,
  ReportFormat,
  TextOfContract,
  UsageAnswer,
} from '@interlock/contract-core';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure } from '../commandFailure';
import { readMappedEstate, type MappedEstate } from '../estateMappings';
import { requireProjectRoot } from '../findProject';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

declare const __INTERLOCK_VERSION__: string;

export interface UsageOptions {
  readonly format: ReportFormat | 'openlineage';
  /** The day that events bear; today where it is not given. */
  readonly now?: string;
  readonly config?: string;
}

/** `interlock usage NAME` */
export async function usage(
  name: string,
  options: UsageOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const root = requireProjectRoot(
    surroundings.workingDirectory,
    options.config,
  );
  const progress = startProgress(surroundings);
  try {
    progress.say('Reading the estate');
    const mapped = await readMappedEstate(root);
    const { usage: known, edges } = find(name, mapped);
    progress.clear();
    surroundings.writeOut(
      options.format === 'openlineage'
        ? events(known, edges, mapped, options.now ?? todayInUtc())
        : renderUsage(
            {
              schemaVersion: 1,
              command: 'usage',
              ...known,
              blindSpots: usageBlindSpots(
                known.fields,
                mapped.estate.integrations,
                mapped.sheets,
              ),
            },
            options.format,
            {
              colours: wantsColours(surroundings, surroundings.outIsTerminal),
            },
          ),
    );
    return 0;
  } finally {
    progress.clear();
  }
}

interface Found {
  readonly usage: KnownUsage;
  readonly edges: readonly LineageEdge[];
}

/** What is used is looked at first: naming the fields of an estate takes longer. */
function find(name: string, mapped: MappedEstate): Found {
  const { estate, ground, sheets } = mapped;
  const edges = lineageEdges(sheets);
  const index = buildUsageIndex(
    [...fieldUsages(sheets), ...declaredUsages(ground)],
    edges,
  );
  const attributes = estate.dataObjects.flatMap(object =>
    object.attributes.map(attribute => `${nameOf(object)}.${attribute.name}`),
  );
  const used = usageOf(index, { attributes, fields: [] }, name);
  const answer: UsageAnswer = isExact(used)
    ? used
    : usageOf(
        index,
        { attributes, fields: fieldsNamed(name, textsOfContracts(mapped)) },
        name,
      );
  if (answer.found) return { usage: answer.usage, edges };
  const near =
    answer.nearest.length === 0
      ? ''
      : ` What is spelled alike: ${answer.nearest.join(', ')}.`;
  throw CommandFailure.because(
    'usage',
    `No contract of the estate has a field, and no data object an attribute, of the name ${name}.${near}`,
  );
}

/** `account` of `dataobject:default/account`. */
function nameOf({ ref }: { readonly ref: string }): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function textsOfContracts({
  estate,
  files,
  ground,
}: MappedEstate): readonly TextOfContract[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return estate.contracts.flatMap(({ ref, file }) => {
    const known = ground.contract(ref);
    const text = texts.get(file);
    if (known === null || text === undefined) return [];
    const documents = documentsAmong(file, text, texts);
    return [{ known, texts: [text, ...documents.map(each => each.text)] }];
  });
}

/** A looser reading may hide a field of just that name that nobody uses. */
function isExact(answer: UsageAnswer): boolean {
  return (
    answer.found &&
    !answer.usage.anyCase &&
    (answer.usage.reading === 'attribute' ||
      answer.usage.reading === 'contract-field')
  );
}

/** An event for each integration that moves the field, with all that it moves. */
function events(
  { usages, upstream, downstream }: KnownUsage,
  edges: readonly LineageEdge[],
  { ground, project }: MappedEstate,
  day: string,
): string {
  const asked = new Set(
    [...usages, ...upstream, ...downstream].map(
      ({ integration }) => integration,
    ),
  );
  return renderOpenLineage(
    openLineageEvents(
      edges.filter(({ integration }) => asked.has(integration)),
      ground.integrations,
      {
        eventTime: `${day}T00:00:00Z`,
        producer: `https://interlock.example/cli/${__INTERLOCK_VERSION__}`,
        project,
      },
    ),
  );
}
