import { useApi } from '@backstage/core-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { ContractVersion } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { RiFileList3Line } from '@remixicon/react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { shownDocument } from './shownDocument';
import { SourceText } from './SourceText';
import styles from './SpecificationView.module.css';

const OpenApiDocument = lazy(() => import('./OpenApiDocument'));
const AsyncApiDocument = lazy(() => import('./AsyncApiDocument'));

type Rendering = 'openapi' | 'asyncapi' | 'text';

/** How a format is shown: by a viewer where there is one, else as text. */
export function renderingOf(format: ContractVersion['format']): Rendering {
  if (format.startsWith('openapi')) return 'openapi';
  if (format.startsWith('asyncapi')) return 'asyncapi';
  return 'text';
}

/** A version's document, rendered or as text; large ones are rendered too. */
export function SpecificationView(props: {
  readonly contract: ContractName;
  readonly version: ContractVersion;
}) {
  const { contract, version } = props;
  const api = useApi(integrationCatalogApiRef);
  const address = useAddress();
  const { digest } = version;
  const document = useLoaded(
    useCallback(
      () => api.getVersionDocument(contract, digest),
      [api, contract, digest],
    ),
  );
  const rendering = renderingOf(version.format);
  const asText = rendering === 'text' || address.get('view') === 'text';
  const text = document.state === 'ready' ? document.value.text : null;
  return (
    <>
      <div className={styles.bar}>
        <span>
          {version.file}, {Math.max(1, Math.round(version.bytes / 1024))} KB,{' '}
          {version.format}
        </span>
        {rendering !== 'text' && (
          <ToggleButtonGroup
            aria-label="How the specification is shown"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[asText ? 'text' : 'rendered']}
            onSelectionChange={keys =>
              address.set({ view: [...keys][0] === 'text' ? 'text' : '' })
            }
          >
            <ToggleButton id="rendered" size="small">
              Rendered
            </ToggleButton>
            <ToggleButton id="text" size="small">
              Text
            </ToggleButton>
          </ToggleButtonGroup>
        )}
      </div>
      {document.state === 'loading' && (
        <LoadingState what="the specification" bars={[36, 120, 44, 44, 44]} />
      )}
      {document.state === 'failed' && (
        <FailedState
          what="The specification"
          error={document.error}
          reload={document.reload}
        />
      )}
      {text !== null && asText && <SourceText text={text} />}
      {text !== null && !asText && (
        <Suspense
          fallback={<LoadingState what="the viewer" bars={[36, 120]} />}
        >
          <RenderedDocument
            key={digest}
            rendering={rendering}
            file={version.file}
            text={text}
          />
        </Suspense>
      )}
    </>
  );
}

/** In a viewer, without anything that a viewer would fetch. */
function RenderedDocument(props: {
  readonly rendering: Rendering;
  readonly file: string;
  readonly text: string;
}) {
  const { rendering, file, text } = props;
  const document = useMemo(() => shownDocument(file, text), [file, text]);
  if (!document.ok) {
    return (
      <EmptyState title="Not rendered" icon={<RiFileList3Line />}>
        {document.reason} The text is shown as it is under Text.
      </EmptyState>
    );
  }
  const Viewer = rendering === 'openapi' ? OpenApiDocument : AsyncApiDocument;
  return <Viewer text={document.text} />;
}
