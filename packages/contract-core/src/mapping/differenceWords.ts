import type { MemberChange } from '../model';
import type {
  MappingDifference,
  PartChange,
  RowChange,
  SheetDifference,
  ValueMapChange,
} from './sheetDifference';

/** Longest value that a sentence repeats, in characters. */
const longestValue = 120;
/** More members than this are counted instead of told. */
const mostMembers = 5;

/** `The row order/unit is another: source quote.unit to quote.uom.` */
export function rowChangeInWords(change: RowChange): string {
  const name = `The row ${change.mapping}/${change.row}`;
  return change.change === 'changed'
    ? `${name} is another: ${membersInWords(change.members)}.`
    : `${name} is ${newOrGone(change)}: ${membersInWords(change.members)}.`;
}

/** `The mapping order is new, with 12 rows.` */
export function mappingDifferenceInWords(change: MappingDifference): string {
  const { mapping, rowCount, members } = change;
  if (change.change === 'changed') {
    return `The mapping ${mapping} is between other values: ${membersInWords(members)}.`;
  }
  const rows = `${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`;
  return `The mapping ${mapping} is ${newOrGone(change)}, with ${rows}.`;
}

/** `The value map units (contracts/mappings/orders.yaml) is another: PCE each to piece.` */
export function valueMapChangeInWords(change: ValueMapChange): string {
  const name = `The value map ${change.name} (${change.file})`;
  return change.change === 'changed'
    ? `${name} is another: ${membersInWords(change.members)}.`
    : `${name} is ${newOrGone(change)}: ${membersInWords(change.members)}.`;
}

/** `approver group:default/books to group:default/sales`. */
export function membersInWords(members: readonly MemberChange[]): string {
  const told = members.slice(0, mostMembers).map(memberInWords);
  const more = members.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function memberInWords({ member, before, after }: MemberChange): string {
  if (before === null) return `${member} ${shortened(after ?? '')}`;
  if (after === null) return `${member} no longer ${shortened(before)}`;
  return `${member} ${shortened(before)} to ${shortened(after)}`;
}

function newOrGone({ change }: Pick<PartChange, 'change'>): string {
  return change === 'added' ? 'new' : 'gone';
}

function shortened(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

/**
 * A difference of two versions as lines of text: one for each part, and for a
 * part that both have one for each member. Empty where both say the same.
 */
export function sheetDifferenceLines(
  difference: SheetDifference,
): readonly string[] {
  const { people, mappings, rows, valueMaps } = difference;
  return [
    ...(people.length === 0 ? [] : ['~ sheet', ...memberLines(people)]),
    ...mappings.flatMap(change =>
      partLines(`mapping ${change.mapping}`, change),
    ),
    ...rows.flatMap(change =>
      partLines(`row ${change.mapping}/${change.row}`, change),
    ),
    ...valueMaps.flatMap(change =>
      partLines(`value map ${change.name} (${change.file})`, change),
    ),
  ];
}

function partLines(name: string, change: PartChange): readonly string[] {
  return [`${signs[change.change]} ${name}`, ...memberLines(change.members)];
}

function memberLines(members: readonly MemberChange[]): readonly string[] {
  return members.map(({ member, before, after }) => {
    if (before === null) return `    ${member}: ${after ?? ''}`;
    return `    ${member}: ${before}${after === null ? ' (no longer)' : ` -> ${after}`}`;
  });
}
