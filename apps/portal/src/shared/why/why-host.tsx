import { lazy, Suspense } from 'react';
import { useListAddress } from '../lists/list-address';

const WhyPanel = lazy(async () => ({ default: (await import('./why-panel')).WhyPanel }));

/** Beside every page: what `?why=` in its address asks for. Loaded with the first question. */
export const WhyHost = () => {
  const { why } = useListAddress().values;
  return why === undefined ? null : (
    <Suspense fallback={null}>
      <WhyPanel why={why} />
    </Suspense>
  );
};
