import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

/**
 * What our pages show, for apps that keep the catalog's own pages: the same
 * components as tabs of an entity.
 */
export const entityContents = [
  EntityContentBlueprint.make({
    name: 'attributes',
    params: {
      path: '/attributes',
      title: 'Attributes',
      filter: { kind: 'dataobject' },
      loader: async () => {
        const { DataObjectContent } =
          await import('./dataObjects/DataObjectContent');
        return <DataObjectContent />;
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'data',
    params: {
      path: '/data',
      title: 'Data',
      filter: { kind: 'system' },
      loader: async () => {
        const { SystemContent } = await import('./systems/SystemContent');
        return <SystemContent />;
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'mapping',
    params: {
      path: '/mapping',
      title: 'Mapping sheet',
      filter: { kind: 'integration' },
      loader: async () => {
        const { MappingContent } = await import('./mappings/MappingContent');
        return <MappingContent />;
      },
    },
  }),
];
