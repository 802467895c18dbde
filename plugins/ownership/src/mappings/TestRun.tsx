import { useApi } from '@backstage/core-plugin-api';
import { Button, Select } from '@backstage/ui';
import {
  FailedState,
  Section,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { MappingRun, MappingSheetView, Named } from '../api/ownershipApi';
import styles from './MappingSheet.module.css';
import { payloadFault } from './payloadFault';
import { RunResult } from './RunResult';

type Attempt =
  | { readonly state: 'none' }
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'done'; readonly run: MappingRun };

/** Sends a payload through the sheet as it is in force; nothing of it is kept. */
export function TestRun(props: {
  readonly integration: Named;
  readonly sheet: MappingSheetView;
}) {
  const { integration, sheet } = props;
  const api = useApi(ownershipApiRef);
  const address = useAddress();
  const [input, setInput] = useState('');
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const [fault, setFault] = useState('');
  const mapping =
    sheet.mappings.find(({ name }) => name === address.get('mapping')) ??
    sheet.mappings[0];
  if (!mapping) return null;
  const { operations } = mapping.target;
  const operation =
    operations.find(each => each === address.get('operation')) ??
    operations[0] ??
    '';

  const run = async () => {
    const wrong = payloadFault(input);
    setFault(wrong);
    if (wrong) return;
    setAttempt({ state: 'running' });
    try {
      setAttempt({
        state: 'done',
        run: await api.runMapping(integration, {
          mapping: mapping.name,
          operation,
          input,
        }),
      });
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      setAttempt({ state: 'failed', error });
    }
  };

  return (
    <>
      <Section
        title="Test run"
        note="The payload goes through the rows in a process of its own and is not stored"
      >
        <form
          className={styles.form}
          onSubmit={event => {
            event.preventDefault();
            void run();
          }}
        >
          {sheet.mappings.length > 1 && (
            <Select
              label="Mapping"
              size="small"
              value={mapping.name}
              onChange={key =>
                address.set({ mapping: String(key), operation: '' })
              }
              options={sheet.mappings.map(({ name }) => ({
                id: name,
                label: name,
              }))}
            />
          )}
          {operations.length > 1 && (
            <Select
              label="Operation of the target"
              size="small"
              value={operation}
              onChange={key => address.set({ operation: String(key) })}
              options={operations.map(id => ({ id, label: id }))}
            />
          )}
          <label htmlFor="test-payload">
            Payload as JSON:{' '}
            {mapping.sources.length === 1
              ? `the value of ${mapping.sources[0]?.name}`
              : `an object with the members ${mapping.sources.map(({ name }) => name).join(', ')}, each null where that source sends nothing`}
          </label>
          <textarea
            id="test-payload"
            className={styles.payload}
            value={input}
            spellCheck={false}
            aria-invalid={fault !== ''}
            aria-describedby="test-payload-fault"
            onChange={event => {
              setInput(event.target.value);
              setFault('');
            }}
          />
          <p id="test-payload-fault" role="alert" className={styles.fault}>
            {fault}
          </p>
          <Button type="submit" isDisabled={attempt.state === 'running'}>
            {attempt.state === 'running' ? 'Running …' : 'Run'}
          </Button>
        </form>
      </Section>
      {attempt.state === 'failed' && (
        <FailedState what="The result" error={attempt.error} />
      )}
      {attempt.state === 'done' && <RunResult run={attempt.run} />}
    </>
  );
}
