import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useState,
  type ComponentType,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import type { BubbleProps } from './hint-bubble';

/** What places a text beside an element is large and not needed to read a page: it comes with the first hint. */
const load = async (): Promise<Readonly<{ default: ComponentType<BubbleProps> }>> => {
  try {
    return { default: (await import('./hint-bubble')).HintBubble };
  } catch {
    // Without a network the page stays as it is.
    return { default: () => null };
  }
};
const Bubble = lazy(load);

type HintTarget = Readonly<{
  tabIndex: 0;
  'aria-describedby': string | undefined;
  onPointerEnter: (event: SyntheticEvent<HTMLElement>) => void;
  onPointerLeave: () => void;
  onFocus: (event: SyntheticEvent<HTMLElement>) => void;
  onBlur: () => void;
}>;

/**
 * A text that stands beside an element while it is pointed at or has the focus; `Esc` puts it away (WCAG 1.4.13).
 * @returns the properties of the element, and what stands beside it
 */
export const useHint = (text: string): Readonly<{ target: HintTarget; hint: ReactNode }> => {
  const id = useId();
  const [beside, setBeside] = useState<HTMLElement>();
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>): void => setBeside(currentTarget);
  const hide = (): void => setBeside(undefined);
  const shown = beside !== undefined;
  useEffect(() => {
    if (!shown) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setBeside(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);
  return {
    target: {
      tabIndex: 0,
      'aria-describedby': shown ? id : undefined,
      onPointerEnter: show,
      onPointerLeave: hide,
      onFocus: show,
      onBlur: hide,
    },
    hint: beside && (
      <Suspense fallback={null}>
        <Bubble id={id} beside={beside} text={text} />
      </Suspense>
    ),
  };
};
