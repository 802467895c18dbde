import { AsyncApiDefinitionWidget } from '@backstage/plugin-api-docs';
import styles from './SpecificationView.module.css';

/** An AsyncAPI document in Backstage's own viewer, which fetches nothing. */
export default function AsyncApiDocument(props: { readonly text: string }) {
  return (
    <div className={styles.viewer}>
      <AsyncApiDefinitionWidget definition={props.text} resolvers={resolvers} />
    </div>
  );
}

/** In place of the viewer's own, which open what a reference names. */
const resolvers = ['http', 'https', 'file'].map(schema => ({
  schema,
  order: 1,
  canRead: true,
  read: async (): Promise<never> => {
    throw new Error('The portal fetches nothing that a contract names.');
  },
}));
