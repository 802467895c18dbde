import { palettes } from '@backstage/theme';

/** For the parts of Backstage that still ask Material UI for their colours. */
export const lightPalette = {
  ...palettes.light,
  background: { default: '#f4f5f9', paper: '#ffffff' },
  primary: { main: '#3a45c7' },
  secondary: { main: '#8a4b00' },
  link: '#3a45c7',
  linkHover: '#2c36a5',
  border: '#e0e3ee',
  textSubtle: '#5a6079',
  status: {
    ...palettes.light.status,
    ok: '#0f6b3a',
    warning: '#8a4b00',
    error: '#a3172b',
    running: '#1d4fa8',
  },
  navigation: {
    background: '#12142b',
    indicator: '#ffb454',
    color: '#b6bbd6',
    selectedColor: '#ffffff',
    navItem: { hoverBackground: '#23264a' },
    submenu: { background: '#1b1e3d' },
  },
  tabbar: { indicator: '#3a45c7' },
};

export const darkPalette = {
  ...palettes.dark,
  background: { default: '#0f1220', paper: '#171b2d' },
  primary: { main: '#9aa5ff', dark: '#b6beff' },
  secondary: { main: '#ffc670' },
  link: '#a9b3ff',
  linkHover: '#c6ccff',
  border: '#2b3149',
  textSubtle: '#a6adc8',
  status: {
    ...palettes.dark.status,
    ok: '#7ddba3',
    warning: '#ffc670',
    error: '#ff9aa5',
    running: '#9cc3ff',
  },
  navigation: {
    background: '#0a0c18',
    indicator: '#ffb454',
    color: '#aab0cc',
    selectedColor: '#ffffff',
    navItem: { hoverBackground: '#1b2036' },
    submenu: { background: '#12162a' },
  },
  tabbar: { indicator: '#9aa5ff' },
};
