import '@backstage/cli/asset-types';
