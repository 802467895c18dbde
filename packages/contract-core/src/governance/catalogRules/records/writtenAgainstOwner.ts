import type { RowWrite } from '../../../mapping';
import { judgeWrite } from '../../../ownership';
import type { OwnedAttribute } from '../../../ownership';
import { catalogRule } from '../catalogRule';
import type { EstateFacts } from '../estateFacts';
import { eachOnce, rowDeviation, systemInWords } from './recordDeviation';
import { examples } from './writtenAgainstOwner.examples';

export const writtenAgainstOwner = catalogRule(
  {
    id: 'record-written-against-owner',
    demand:
      'An attribute is written into the system that owns it by an owner, by an allowed writer, or with what one of them said.',
    reason:
      'The owner is asked because its value is right. A flow that overwrites it from elsewhere makes everybody believe what nobody decided, and the owner finds it out from a customer.',
    remedy:
      'Take the row out, write the system to `allowedWriters` of the attribute, or make it the owner.',
    severity: 'error',
    answers: ['A15'],
    needsSheets: true,
    ...examples,
  },
  (facts, day) =>
    eachOnce(
      facts.writes.flatMap(write => {
        const owned = facts.records.attributes.get(write.attribute);
        if (owned === undefined || write.effect !== 'write') return [];
        const origins = facts.origins.upstream(write);
        const kind = judgeWrite(write, owned, { day, origins });
        if (kind !== 'against-owner' && kind !== 'undecided') return [];
        return [
          rowDeviation(
            write,
            kind === 'undecided'
              ? `nobody can tell whether ${systemInWords(facts, write.from)} may write \`${write.attribute}\` into ${systemInWords(facts, write.into)}; its routing divides the company into too many parts.`
              : againstOwner(facts, write, owned, origins),
            `${write.attribute} ${write.from} ${write.into}`,
          ),
        ];
      }),
    ),
);

function againstOwner(
  facts: EstateFacts,
  { attribute, from, into }: RowWrite,
  owned: OwnedAttribute,
  origins: ReadonlySet<string>,
): string {
  const writer = systemInWords(facts, from);
  const way =
    origins.size === 0
      ? `no row brings it there from who does`
      : `what rows bring there comes from ${[...origins]
          .map(origin => systemInWords(facts, origin))
          .sort()
          .join(', ')}`;
  const part = owned.attribute.routing.length > 0 ? ' by its routing' : '';
  return `${writer} writes \`${attribute}\` into ${systemInWords(facts, into)}, which owns it${part}. ${writer} neither owns it nor is an allowed writer, and ${way}.`;
}
