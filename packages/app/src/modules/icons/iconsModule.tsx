import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { RiDatabase2Line, RiGitBranchLine } from '@remixicon/react';

const kindIcons = IconBundleBlueprint.make({
  name: 'kinds',
  params: {
    icons: {
      'kind:integration': <RiGitBranchLine />,
      'kind:dataobject': <RiDatabase2Line />,
    },
  },
});

export const iconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [kindIcons],
});
