import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/locale';
import { uiMessages } from './ui.messages';

type WideTableProps = Readonly<{
  /** Pixels below which its columns do not shrink any more. */
  minWidth: number;
  /** Pixels above which it scrolls downwards as well. */
  maxHeight?: number;
  /** On a telephone each row is a card, its cells one below the other; a cell is named by its `data-label`. */
  cards?: boolean;
  children: ReactNode;
}>;

/** A table that scrolls sideways where the window is narrower: while it does, it can be reached and moved by keyboard. */
export const WideTable = ({ minWidth, maxHeight, cards = false, children }: WideTableProps) => {
  const say = useText(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  return (
    <div
      ref={box}
      className={cards ? 'wide-table cards' : 'wide-table'}
      style={maxHeight === undefined ? {} : { maxHeight }}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': say('scrolls') } : {})}
    >
      <div style={{ minWidth }}>{children}</div>
    </div>
  );
};

/** Whether there is more in a box than it shows, as it and what is in it grow and shrink. */
const useScrolls = (box: Readonly<{ current: HTMLDivElement | null }>): boolean => {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current: outer } = box;
    const inner = outer?.firstElementChild;
    if (outer === null || inner == null) return undefined;
    const look = () =>
      setScrolls(outer.scrollWidth > outer.clientWidth || outer.scrollHeight > outer.clientHeight);
    const observer = new ResizeObserver(look);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box]);
  return scrolls;
};
