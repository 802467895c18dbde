import { FieldLabel } from '@backstage/ui';
import { useId } from 'react';
import styles from './WaiverRequestForm.module.css';

/** A day of the calendar, in the browser's own field. */
export function DayField(props: {
  readonly label: string;
  /** ISO day; empty where none is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly earliest?: string;
  readonly latest?: string;
  readonly description?: string | undefined;
  readonly fault?: string | undefined;
}) {
  const id = useId();
  const { label, value, onChange, earliest, latest, description, fault } =
    props;
  return (
    <div>
      <FieldLabel
        label={label}
        secondaryLabel="required"
        htmlFor={id}
        description={null}
      />
      <input
        id={id}
        type="date"
        className={styles.day}
        value={value}
        min={earliest}
        max={latest}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-words`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-words`} className={fault ? styles.fault : styles.hint}>
        {fault ?? description}
      </p>
    </div>
  );
}
