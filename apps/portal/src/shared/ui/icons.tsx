/** Drawn here, so that no icon font and no package is loaded for a dozen signs. */
const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  clock: 'M10 5.5v5l3 2M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  question:
    'M7.6 7.5a2.4 2.4 0 114 1.8c-.9.6-1.6 1.1-1.6 2.2M10 14.5v.2M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  dot: 'M10 7a3 3 0 100 6 3 3 0 000-6z',
  arrow: 'M4 10h11M11 5.5l4.5 4.5-4.5 4.5',
  back: 'M16 10H5M9 5.5L4.5 10 9 14.5',
  lock: 'M5 9.5h10v7H5zM7 9.5V7a3 3 0 016 0v2.5',
  pause: 'M7.5 5v10M12.5 5v10',
  pencil: 'M4 16l.8-3.4L13.5 4l2.5 2.5-8.6 8.7L4 16z',
  coins:
    'M10 4.5c3.6 0 6 1 6 2.4S13.600 9.300 10 9.300 4 8.300 4 6.900 6.400 4.500 10 4.500zM4 7v6c0 1.400 2.400 2.500 6 2.500s6-1.100 6-2.500V7',
  warning: 'M10 3.500l7 12.500H3zM10 8.500v3.500M10 14v.200',
  search: 'M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4',
  sun: 'M10 6.500a3.500 3.500 0 100 7 3.500 3.500 0 000-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M4.300 15.700l1.400-1.400M14.300 5.700l1.400-1.400',
  moon: 'M15.500 12.500A6.500 6.500 0 017.500 4.500a6.500 6.500 0 108 8z',
  plus: 'M10 4v12M4 10h12',
  rows: 'M3.500 5h13M3.500 8.500h13M3.500 12h13M3.500 15.500h13',
  bell: 'M5.500 13.500V9a4.500 4.500 0 019 0v4.500M4 13.500h12M8.500 16.500h3',
} as const;

export type IconName = keyof typeof PATHS;

/** Beside words, never instead of them: a screen reader skips it. */
export const Icon = ({ name, size = 16 }: Readonly<{ name: IconName; size?: number }>) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flexShrink: 0 }}
  >
    <path d={PATHS[name]} />
  </svg>
);
