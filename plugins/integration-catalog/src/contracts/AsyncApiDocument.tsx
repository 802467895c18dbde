import { AsyncApiDefinitionWidget } from '@backstage/plugin-api-docs';
import styles from './SpecificationView.module.css';

/** An AsyncAPI document in Backstage's own viewer. */
export default function AsyncApiDocument(props: { readonly text: string }) {
  return (
    <div className={styles.viewer}>
      <AsyncApiDefinitionWidget definition={props.text} />
    </div>
  );
}
