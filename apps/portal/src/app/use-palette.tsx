import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';

const load = () => import('./palette');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));

/**
 * The palette, whose code comes when somebody first asks for it; `Ctrl K` asks and puts it away, also inside fields.
 * @returns what asks for it, and where it stands
 */
export const usePalette = (): Readonly<{ toggle: () => void; palette: ReactNode }> => {
  const [asked, setAsked] = useState(false);
  const toggle = useCallback(
    () =>
      void load().then(
        ({ togglePalette }) => {
          setAsked(true);
          togglePalette();
        },
        // Without a network there is nothing to go to.
        () => undefined,
      ),
    [],
  );
  useHotkeys([['mod+K', toggle]], [], true);
  return {
    toggle,
    palette: asked && (
      <Suspense fallback={null}>
        <Palette />
      </Suspense>
    ),
  };
};
