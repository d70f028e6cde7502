import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

/** Pages that are of one quarter, where one is chosen. */
const OF_A_QUARTER: readonly string[] = ['/runs', '/statements'];

export const isOfQuarter = (path: string): boolean => OF_A_QUARTER.includes(path);

const QuarterChoice = lazy(async () => ({ default: (await import('./quarter-choice')).QuarterChoice }));

/** The choice of a quarter, on the pages that know one. */
export const OfAQuarter = ({ where }: Readonly<{ where: 'bar' | 'page' }>) =>
  isOfQuarter(useLocation().pathname) && (
    <Suspense fallback={null}>
      <QuarterChoice where={where} />
    </Suspense>
  );
