import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

export const DENSITIES = ['comfortable', 'dense'] as const;
export type Density = (typeof DENSITIES)[number];

/** How close the rows of tables stand. */
export const useDensity = () =>
  useLocalStorage<Density>({
    key: 'channel.density',
    defaultValue: 'comfortable',
    getInitialValueInEffect: false,
  });

/** The whole page has it, for the styles to see. */
export const useDensityOfPage = (): void => {
  const [density] = useDensity();
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
};
