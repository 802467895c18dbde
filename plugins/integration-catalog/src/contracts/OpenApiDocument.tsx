import { OpenApiDefinitionWidget } from '@backstage/plugin-api-docs';
import styles from './SpecificationView.module.css';

/**
 * An OpenAPI document in Backstage's own viewer. "Try it out" is off: the
 * documents name vendors' production servers.
 */
export default function OpenApiDocument(props: { readonly text: string }) {
  return (
    <div className={styles.viewer}>
      <OpenApiDefinitionWidget
        definition={props.text}
        supportedSubmitMethods={[]}
      />
    </div>
  );
}
