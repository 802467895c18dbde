import { OpenApiDefinitionWidget } from '@backstage/plugin-api-docs';
import styles from './SpecificationView.module.css';

/**
 * An OpenAPI document in Backstage's own viewer. "Try it out" is off: the
 * documents name vendors' production servers. Nothing that the document names is
 * fetched, as for instance the discovery document of OpenID Connect.
 */
export default function OpenApiDocument(props: { readonly text: string }) {
  return (
    <div className={styles.viewer}>
      <OpenApiDefinitionWidget
        definition={props.text}
        supportedSubmitMethods={[]}
        requestInterceptor={refuseRequest}
      />
    </div>
  );
}

function refuseRequest(): never {
  throw new Error('The portal fetches nothing that a contract names.');
}
