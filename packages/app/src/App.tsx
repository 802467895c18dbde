import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { apiDocsModule } from './modules/apiDocs/apiDocsModule';
import { catalogGraphModule } from './modules/catalogGraph/catalogGraphModule';
import { homePlugin } from './modules/home/homePlugin';
import { iconsModule } from './modules/icons/iconsModule';
import { navModule } from './modules/nav/navModule';
import { searchModule } from './modules/search/searchModule';
import { signInModule } from './modules/signIn/signInModule';
import { themeModule } from './modules/theme/themeModule';

/**
 * Composition only. Every other plugin that package.json names is found by
 * itself, because `app.packages` is `all`.
 */
export const interlockApp = createApp({
  features: [
    catalogPlugin,
    themeModule,
    iconsModule,
    navModule,
    signInModule,
    apiDocsModule,
    catalogGraphModule,
    homePlugin,
    searchModule,
  ],
});
