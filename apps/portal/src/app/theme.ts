import { createTheme } from '@mantine/core';

/** Dark enough for text on it in both appearances (WCAG 1.4.3), which Mantine checks with `autoContrast`. */
export const theme = createTheme({
  primaryColor: 'cyan',
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  respectReducedMotion: true,
});
