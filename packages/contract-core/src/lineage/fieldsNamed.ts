import { listFields, lookUpField } from '../fields';
import type { KnownContract } from '../mapping';
import { fieldIdentity } from './fieldKey';
import { fieldNameOf } from './fieldNameOf';
import type { FieldName } from './fieldUsage';

/** A contract with the texts that it consists of. */
export interface TextOfContract {
  readonly known: KnownContract;
  readonly texts: readonly string[];
}

/** Paths of one operation that are gone through for the last name of one. */
const listed = { depth: 6, most: 4_000 };

/**
 * Fields of contracts that a name may mean, used or not: those at just that path,
 * else, in contracts whose text has the last name of the path, every field. A
 * name is a path, or a contract or a record before one.
 */
export function fieldsNamed(
  name: string,
  contracts: readonly TextOfContract[],
): readonly FieldName[] {
  const hash = name.indexOf('#');
  const ref = hash < 0 ? null : name.slice(0, hash);
  const path = hash < 0 ? name : name.slice(hash + 1);
  const asked = contracts.filter(
    ({ known }) => ref === null || known.ref === ref,
  );
  const found = new Map<string, FieldName>();
  const add = (field: FieldName) => {
    found.set(`${fieldIdentity(field)}\0${field.object}`, field);
  };
  for (const { known } of asked) atPath(known, path, add);
  if (found.size > 0) return [...found.values()];
  const last = (path.split('.').at(-1) ?? '').replaceAll('[]', '');
  if (last === '') return [];
  for (const { known, texts } of asked) {
    if (texts.some(text => text.toLowerCase().includes(last.toLowerCase()))) {
      everyField(known, last, add);
    }
  }
  return [...found.values()];
}

const directions = ['response', 'request'] as const;

/** By the path as it is, and after its first step, which may name the record. */
function atPath(
  known: KnownContract,
  path: string,
  add: (field: FieldName) => void,
): void {
  const { contract, id, bindings } = known;
  if (contract === null) return;
  const [, ...rest] = path.split('.');
  const paths = rest.length === 0 ? [path] : [path, rest.join('.')];
  for (const { name: operation } of contract.operations) {
    for (const direction of directions) {
      for (const each of paths) {
        const answer = lookUpField(
          contract,
          { operation, direction, path: each },
          { id, bindings },
        );
        if (!answer.found) continue;
        for (const facts of answer.fields) add(fieldNameOf(facts, known));
      }
    }
  }
}

function everyField(
  known: KnownContract,
  last: string,
  add: (field: FieldName) => void,
): void {
  const { contract, id, bindings } = known;
  if (contract === null) return;
  for (const { name: operation } of contract.operations) {
    for (const direction of directions) {
      const fields = listFields(contract, operation, direction, listed, {
        id,
        bindings,
      });
      for (const facts of fields) {
        const own = facts.path.split('.').at(-1)?.replaceAll('[]', '') ?? '';
        if (own.toLowerCase() === last.toLowerCase()) {
          add(fieldNameOf(facts, known));
        }
      }
    }
  }
}
