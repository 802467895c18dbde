import type { Problem } from '../../model';
import type {
  Estate,
  EstateApi,
  EstateDataObject,
  EstateEntity,
} from '../estate';
import { contractAnnotation, contractIdAnnotation } from '../schemas';
import { appendPointer } from '../jsonPointer';
import { userView } from '../views';
import { estateProblem } from './estateProblem';

/** Names, e-mail addresses, contract files, contract ids and attributes that occur twice. */
export function checkNames(estate: Estate): readonly Problem[] {
  const users = estate.entities
    .filter(entity => entity.kind === 'User')
    .map(entity => ({
      entity,
      identity: userView(entity.document).email.toLowerCase(),
    }));
  return [
    ...repeated(
      estate.entities.map(entity => ({ entity, identity: entity.ref })),
      '/metadata/name',
      'name',
    ),
    ...repeated(users, '/spec/profile/email', 'e-mail address'),
    ...repeated(
      estate.apis.map(({ entity, file }) => ({ entity, identity: file })),
      annotationPointer(contractAnnotation),
      'contract file',
    ),
    ...repeated(
      estate.apis
        // Without an id of its own it goes by its ref, which is its name.
        .filter(({ id, ref }) => id !== ref)
        .map(({ entity, id }) => ({ entity, identity: id })),
      contractIdPointer,
      'contract id',
    ),
    ...idsOfOthers(estate.apis),
    ...estate.dataObjects.flatMap(attributesTwice),
  ];
}

/** Of two attributes with one name nobody can tell which owner and rule holds. */
function attributesTwice({
  entity,
  attributes,
}: EstateDataObject): readonly Problem[] {
  return attributes.flatMap(({ name, pointer }, index) => {
    const earlier = attributes.findIndex(other => other.name === name);
    if (name === '' || earlier === index) return [];
    const { line } = entity.locate(`${attributes[earlier]?.pointer}/name`);
    return [
      estateProblem(
        entity,
        `${pointer}/name`,
        'duplicate-name',
        `The attribute \`${name}\` is already there, in line ${line}.`,
        'Take one of the two out, or give it another name.',
      ),
    ];
  });
}

const annotationPointer = (annotation: string) =>
  appendPointer('/metadata/annotations', annotation);

const contractIdPointer = annotationPointer(contractIdAnnotation);

function repeated(
  named: readonly {
    readonly entity: EstateEntity;
    readonly identity: string;
  }[],
  pointer: string,
  what: string,
): readonly Problem[] {
  const first = new Map<string, EstateEntity>();
  return named.flatMap(({ entity, identity }) => {
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
function idsOfOthers(apis: readonly EstateApi[]): readonly Problem[] {
  const refs = new Map(apis.map(api => [api.ref, api]));
  return apis.flatMap(({ id, ref, entity }) => {
    const other = refs.get(id);
    if (!other || other.ref === ref) return [];
    const { file, line } = other.entity.locate('/metadata/name');
    return [
      estateProblem(
        entity,
        contractIdPointer,
        'duplicate-name',
        `The contract id \`${other.ref}\` is the ref of another API in ${file}, line ${line}.`,
        'Give the contract an id that names no other entity.',
      ),
    ];
  });
}
