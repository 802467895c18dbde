import type { Problem } from '../../model';
import type { Estate, EstateEntity } from '../estate';
import { contractAnnotation, contractIdAnnotation } from '../schemas';
import { textAt } from '../entityMembers';
import { appendPointer } from '../jsonPointer';
import { estateProblem } from './estateProblem';

/** Names, e-mail addresses, contract files and contract ids that occur twice. */
export function checkNames(estate: Estate): readonly Problem[] {
  const apis = estate.entities.filter(entity => entity.kind === 'API');
  const users = estate.entities.filter(entity => entity.kind === 'User');
  return [
    ...repeated(
      estate.entities,
      '/metadata/name',
      entity => entity.ref,
      'name',
    ),
    ...repeated(users, '/spec/profile/email', emailOf, 'e-mail address'),
    ...repeatedAnnotation(apis, contractAnnotation, 'contract file'),
    ...repeatedAnnotation(apis, contractIdAnnotation, 'contract id'),
    ...idsOfOthers(apis),
  ];
}

const contractIdPointer = appendPointer(
  '/metadata/annotations',
  contractIdAnnotation,
);

const emailOf = (user: EstateEntity) =>
  textAt(user, '/spec/profile/email').toLowerCase();

function repeatedAnnotation(
  entities: readonly EstateEntity[],
  annotation: string,
  what: string,
): readonly Problem[] {
  const pointer = appendPointer('/metadata/annotations', annotation);
  return repeated(entities, pointer, entity => textAt(entity, pointer), what);
}

function repeated(
  entities: readonly EstateEntity[],
  pointer: string,
  identify: (entity: EstateEntity) => string,
  what: string,
): readonly Problem[] {
  const first = new Map<string, EstateEntity>();
  return entities.flatMap(entity => {
    const identity = identify(entity);
    if (identity === '') return [];
    const earlier = first.get(identity);
    if (!earlier) {
      first.set(identity, entity);
      return [];
    }
    const { file, line } = earlier.locate(pointer);
    return [
      estateProblem(
        entity,
        pointer,
        'duplicate-name',
        `The ${what} \`${identity}\` is already used by \`${earlier.ref}\` in ${file}, line ${line}.`,
        `Give one of the two another ${what}.`,
      ),
    ];
  });
}

/** An id that is the ref of another entity would take over what is kept of it. */
function idsOfOthers(apis: readonly EstateEntity[]): readonly Problem[] {
  const refs = new Map(apis.map(api => [api.ref, api]));
  return apis.flatMap(api => {
    const other = refs.get(textAt(api, contractIdPointer));
    if (!other || other.ref === api.ref) return [];
    const { file, line } = other.locate('/metadata/name');
    return [
      estateProblem(
        api,
        contractIdPointer,
        'duplicate-name',
        `The contract id \`${other.ref}\` is the ref of another API in ${file}, line ${line}.`,
        'Give the contract an id that names no other entity.',
      ),
    ];
  });
}
