import { Select } from '@backstage/ui';
import styles from './WaiverRequestForm.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One of many, found by typing; the fault stands under it. */
export function PickSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
}) {
  const { label, value, choices, onChange, fault, hint } = props;
  return (
    <div>
      <Select
        label={label}
        {...(props.isRequired ? { secondaryLabel: 'required' } : {})}
        size="small"
        search={{ placeholder: 'Type to search' }}
        placeholder={props.placeholder ?? 'Choose'}
        value={value === '' ? null : value}
        onChange={key => onChange(key === null ? '' : String(key))}
        options={choices}
      />
      {(fault || hint) && (
        <p className={fault ? styles.fault : styles.hint}>{fault ?? hint}</p>
      )}
    </div>
  );
}
