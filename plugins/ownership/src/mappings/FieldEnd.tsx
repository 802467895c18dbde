import type { MappedField } from '../api/ownershipApi';
import { FieldLink, fieldOfContract } from '../cells/FieldLink';
import styles from './MappingSheet.module.css';

/** One end of a row: the field as written, then what its contract says of it. */
export function FieldEnd(props: {
  readonly field: MappedField;
  readonly isTarget?: boolean;
}) {
  const { field, isTarget } = props;
  const { facts } = field;
  if (field.state !== 'found' || !facts) {
    return (
      <div className={styles.end}>
        <code className={styles.missing}>{field.written}</code>
        <span className={styles.facts}>
          {field.state === 'undecided'
            ? 'undecided: the contract could not be read'
            : 'not in the contract'}
          {field.nearest.length > 0 && (
            <>
              ; nearest <code>{field.nearest.slice(0, 3).join(', ')}</code>
            </>
          )}
        </span>
      </div>
    );
  }
  const words = factWords(facts, isTarget === true);
  return (
    <div className={styles.end}>
      <FieldLink field={fieldOfContract(field.contract, field.path)}>
        {field.written}
      </FieldLink>
      <span
        className={styles.facts}
        title={facts.enumeration?.join(', ') ?? undefined}
      >
        {words.join(', ')}
        {facts.enumeration && `, ${facts.enumeration.length} values`}
      </span>
    </div>
  );
}

/** Type, length and what else decides whether a value arrives whole. */
function factWords(
  facts: NonNullable<MappedField['facts']>,
  isTarget: boolean,
): readonly string[] {
  return [
    facts.type,
    ...(facts.maxLength === null ? [] : [`up to ${facts.maxLength}`]),
    ...(facts.required ? ['required'] : []),
    ...(facts.nullable ? ['may be null'] : []),
    ...(isTarget && !facts.writable ? ['not writable'] : []),
    ...(!isTarget && !facts.readable ? ['not readable'] : []),
    ...(facts.deprecated ? ['deprecated'] : []),
  ];
}
