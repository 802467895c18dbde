import type { RequiredMasterData } from '../../../estate';
import { attributeNameText } from '../../../ownership';
import { catalogRule, deviation } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import { saysNothing } from '../emptyWords';
import type { EstateFacts } from '../estateFacts';
import type { TitledEntity } from '../titledEntity';
import { deliveredInto } from './deliveredAttributes';
import { examples } from './minimumMasterData.examples';
import { systemInWords } from './recordDeviation';

export const minimumMasterData = catalogRule(
  {
    id: 'record-minimum-master-data-missing',
    demand:
      'Master data that a system or a flow requires before its start is brought there by a row or a running flow, or a load is named.',
    reason:
      'On the first morning an order is refused because nobody loaded payment terms. Each team believed that another flow brought them.',
    remedy:
      'Add the row that brings the attribute, or say in `loadedBy` which load does.',
    severity: 'warn',
    answers: ['A18'],
    needsSheets: true,
    ...examples,
  },
  facts => [
    ...[...facts.systems.values()].flatMap(system =>
      system.requires.flatMap(required =>
        missingOf(facts, system, system.ref, required),
      ),
    ),
    ...facts.flows.flatMap(flow =>
      flow.requires.flatMap(required =>
        missingOf(facts, flow, flow.target, required),
      ),
    ),
  ],
);

function missingOf(
  facts: EstateFacts,
  subject: TitledEntity,
  system: string,
  required: RequiredMasterData,
): readonly CatalogDeviation[] {
  if (!saysNothing(required.loadedBy)) return [];
  const object = facts.objects.get(required.dataObject);
  const anchor = `/spec/requires/[${required.dataObject}]`;
  const say = (message: string, name: string) =>
    deviation(subject, required.pointer, message, `${anchor}/[${name}]`);
  const start =
    required.goLive === '' ? '' : ` before its start on ${required.goLive}`;
  const title = object?.title ?? required.dataObject;
  const names =
    required.attributes.length > 0
      ? required.attributes
      : (object?.attributes ?? [])
          .filter(({ minimum }) => minimum)
          .map(({ name }) => name);
  if (names.length === 0) {
    return [
      say(
        `${subject.title} requires ${title}${start}, of which no attribute is minimum master data.`,
        '',
      ),
    ];
  }
  const delivered = deliveredInto(facts, system);
  return names.flatMap(name => {
    const full = attributeNameText(required.dataObject, name);
    const owned = facts.records.attributes.get(full);
    if (owned?.owners.includes(system) || delivered.has(full)) return [];
    return [
      say(
        owned === undefined
          ? `${subject.title} requires \`${full}\`${start}, which no data object has.`
          : `${subject.title} requires \`${full}\`${start}, and nothing brings it into ${systemInWords(facts, system)}.`,
        name,
      ),
    ];
  });
}
