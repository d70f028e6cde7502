import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** Most rows have one line; each is measured when it is there. */
const USUAL_HEIGHT = 40;
/** So many stand above and below what is in sight, for whoever scrolls quickly or goes by keys. */
const BEYOND = 20;

type ManyRowsProps = Readonly<{
  count: number;
  keyOf: (index: number) => string;
  /** @param measured what its element has to carry */
  row: (index: number, measured: object) => ReactNode;
}>;

/** The rows in sight of a long table; where the others would be there is as much room, so that it scrolls as if they were there. */
export const ManyRows = ({ count, keyOf, row }: ManyRowsProps) => {
  const above = useRef<HTMLTableRowElement>(null);
  const [top, setTop] = useState(0);
  // Where the rows begin on the page: what stands above them may grow and shrink.
  useLayoutEffect(() => {
    const box = above.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + scrollY));
  }, [count]);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: keyOf,
  });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <>
      <Room height={before} at={above} />
      {shown.map(({ index }) => row(index, { ref: rows.measureElement, 'data-index': index }))}
      <Room height={after} />
    </>
  );
};

/** Room for the rows that are not there. It is no row itself, and nobody hears of it. */
const Room = ({
  height,
  at,
}: Readonly<{ height: number; at?: Readonly<{ current: HTMLTableRowElement | null }> }>) => (
  <tr ref={at} aria-hidden="true" className="room" style={{ height }} />
);
