import { Select } from '@backstage/ui';

const everything = 'every';

/** A select that narrows a list; its first choice narrows nothing. */
export function FilterSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  /** Word of the first choice. */
  readonly everything?: string;
}) {
  return (
    <Select
      label={props.label}
      size="small"
      value={props.value || everything}
      onChange={key => props.onChange(key === everything ? '' : String(key))}
      options={[
        { id: everything, label: props.everything ?? 'All' },
        ...props.choices,
      ]}
    />
  );
}
