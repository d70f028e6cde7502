import { Text } from '@mantine/core';
import { createContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/locale';
import { uiMessages } from './ui.messages';

type WideTableProps = Readonly<{
  /** Pixels below which its columns do not shrink any more; on a telephone, where they stand below each other, they do. */
  minWidth: number;
  /** Pixels above which it scrolls downwards as well. */
  maxHeight?: number;
  children: ReactNode;
}>;

type Scrolls = 'not' | 'down' | 'sideways';

/** Whether a table stands in a box already that moves it. */
export const InWideTable = createContext(false);

/** A table that scrolls sideways where the window is narrower, and says so: while it does, it can be reached and moved by keyboard. */
export const WideTable = ({ minWidth, maxHeight, children }: WideTableProps) => {
  const say = useText(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  return (
    <InWideTable value={true}>
      {scrolls === 'sideways' && (
        <Text size="xs" c="dimmed" aria-hidden="true">
          {say('wider')}
        </Text>
      )}
      <div
        ref={box}
        className="wide-table"
        style={maxHeight === undefined ? {} : { maxHeight }}
        {...(scrolls === 'not' ? {} : { tabIndex: 0, role: 'group', 'aria-label': say('scrolls') })}
      >
        <div style={{ minWidth }}>{children}</div>
      </div>
    </InWideTable>
  );
};

const scrollsIn = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): Scrolls =>
  scrollWidth > clientWidth ? 'sideways' : scrollHeight > clientHeight ? 'down' : 'not';

/** Whether there is more in a box than it shows, as it and what is in it grow and shrink; before anybody sees it for the first time. */
const useScrolls = (box: Readonly<{ current: HTMLDivElement | null }>): Scrolls => {
  const [scrolls, setScrolls] = useState<Scrolls>('not');
  useLayoutEffect(() => {
    const { current: outer } = box;
    const inner = outer?.firstElementChild;
    if (outer === null || inner == null) return undefined;
    const look = () => setScrolls(scrollsIn(outer));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box]);
  return scrolls;
};
