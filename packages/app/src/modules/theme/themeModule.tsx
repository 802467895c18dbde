import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import {
  createUnifiedTheme,
  genPageTheme,
  UnifiedThemeProvider,
} from '@backstage/theme';
import type { UnifiedTheme } from '@backstage/theme';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { darkPalette, lightPalette } from './interlockPalettes';

/** Name under which interlock.css sets the tokens of Backstage UI. */
const themeName = 'interlock';

const fontFamily =
  "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

const flatPage = genPageTheme({ colors: ['#12142b'], shape: 'none' });

function createInterlockTheme(
  palette: typeof lightPalette | typeof darkPalette,
): UnifiedTheme {
  return createUnifiedTheme({
    palette,
    fontFamily,
    defaultPageTheme: 'other',
    pageTheme: { other: flatPage, home: flatPage },
  });
}

const lightTheme = createInterlockTheme(lightPalette);
const darkTheme = createInterlockTheme(darkPalette);

function LightProvider(props: { readonly children?: ReactNode }) {
  return (
    <UnifiedThemeProvider theme={lightTheme} themeName={themeName}>
      {props.children}
    </UnifiedThemeProvider>
  );
}

function DarkProvider(props: { readonly children?: ReactNode }) {
  return (
    <UnifiedThemeProvider theme={darkTheme} themeName={themeName}>
      {props.children}
    </UnifiedThemeProvider>
  );
}

// The names of the app's own two themes, so that these take their place.
const light = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Interlock light',
      variant: 'light',
      icon: <RiSunLine />,
      Provider: LightProvider,
    },
  },
});

const dark = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Interlock dark',
      variant: 'dark',
      icon: <RiMoonLine />,
      Provider: DarkProvider,
    },
  },
});

export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [light, dark],
});
