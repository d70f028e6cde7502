import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { neighboursOf } from '../../../shared/lists/neighbours';
import { QueueButtons } from '../../../shared/lists/queue-buttons';
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
  return (
    <QueueButtons
      neighbours={{ at, next, previous }}
      words={{
        position: say('position', { at: at ?? 0, of }),
        previous: say('previous'),
        next: say(at === undefined ? 'next' : 'skip'),
      }}
      onGo={(id) => void navigate({ to: `/shipments/${id}` })}
    />
  );
};
