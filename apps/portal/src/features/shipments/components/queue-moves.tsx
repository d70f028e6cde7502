import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKeys } from '../../../shared/keys/keys';
import { neighboursOf } from '../../../shared/lists/neighbours';
import { matchQueueQuery } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

/** Where a line stands among those that wait for a match. */
export const useMatchQueue = (lineId: string) => neighboursOf(useQuery(matchQueueQuery).data ?? [], lineId);

/**
 * A line that nobody is sure of is skipped: it stays in the queue.
 * @param after what came after the line, if it has just left the queue
 */
export const QueueMoves = ({ lineId, after }: Readonly<{ lineId: string; after: string | undefined }>) => {
  const say = useText(shipmentMessages);
  const navigate = useNavigate();
  const { at, of, previous, ...found } = useMatchQueue(lineId);
  const next = at === undefined ? (after ?? found.next) : found.next;
  const go = (id: string | undefined) => () => {
    if (id !== undefined) void navigate({ to: `/shipments/${id}` });
  };
  useKeys({ j: go(next), k: go(previous) });
  return (
    <>
      {at !== undefined && (
        <Text size="sm" c="dimmed" className="figures" role="status">
          {say('position', { at, of })}
        </Text>
      )}
      <Button variant="default" disabled={previous === undefined} onClick={go(previous)}>
        {say('previous')}
      </Button>
      <Button variant="default" disabled={next === undefined} onClick={go(next)}>
        {say(at === undefined ? 'next' : 'skip')}
      </Button>
    </>
  );
};
