import { Button, Text } from '@mantine/core';
import { useKeys } from '../keys/keys';
import type { Neighbours } from './neighbours';

type Props = Readonly<{
  neighbours: Pick<Neighbours, 'at' | 'next' | 'previous'>;
  /** What they are called, and where one stands. */
  words: Readonly<{ position: string; previous: string; next: string }>;
  onGo: (id: string) => void;
}>;

/** From one record of a queue to the next, by button or by `j` and `k`. */
export const QueueButtons = ({ neighbours: { at, next, previous }, words, onGo }: Props) => {
  const go = (id: string | undefined) => () => {
    if (id !== undefined) onGo(id);
  };
  useKeys({ j: go(next), k: go(previous) });
  return (
    <>
      {at !== undefined && (
        <Text size="sm" c="dimmed" className="figures" role="status">
          {words.position}
        </Text>
      )}
      <Button variant="default" disabled={previous === undefined} onClick={go(previous)}>
        {words.previous}
      </Button>
      <Button variant="default" disabled={next === undefined} onClick={go(next)}>
        {words.next}
      </Button>
    </>
  );
};
