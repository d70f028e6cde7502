import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { inboxAddress, queueFilterOf } from '../../../shared/inbox/queue-filter';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { dealQuery, type Deal } from '../api/deal.query';
import { reviewQueueQuery } from '../api/review-queue.query';
import { DealNotes } from '../components/deal-notes';
import { DealOverview } from '../components/deal-overview';
import { DecisionBar } from '../components/decision-bar';
import { decisionsOn } from '../components/decisions';
import { neighboursOf } from '../../../shared/lists/neighbours';
import { QueueButtons } from '../../../shared/lists/queue-buttons';
import { ReviewAside } from '../components/review-aside';
import { reviewMessages } from '../review.messages';

/** C2: one registration as its decider reads it; decisions below, and the next one without a way back to the inbox. */
export const ReviewDealPage = () => {
  const dealId = useRecordId('dealId');
  const deal = useQuery(dealQuery(dealId));
  if (deal.isPending) return <Loading rows={10} />;
  if (deal.isError) return <Failure error={deal.error} onRetry={() => void deal.refetch()} />;
  // What is open or typed belongs to one registration.
  return <Review key={dealId} deal={deal.data} />;
};

const Review = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(reviewMessages);
  const { roles } = useMe();
  return (
    <RecordPage
      back={{ to: inboxAddress(useListAddress().values), label: say('backToInbox') }}
      title={deal.customer.name}
      number={deal.number}
      status={<StatusWord status={deal.status} />}
      actions={<Moves dealId={deal.id} />}
      aside={<ReviewAside deal={deal} />}
    >
      <Stack gap="md">
        <DealNotes deal={deal} />
        <Card withBorder component="section" aria-label={say('facts')}>
          <DealOverview deal={deal} />
        </Card>
        <Anchor component={Link} to={`/deals/${deal.id}`} size="sm" w="max-content">
          {say('openDeal')}
        </Anchor>
        <Card withBorder className="decision-bar">
          {decisionsOn(deal, roles).length === 0 ? (
            <Text role="status">{say('decided')}</Text>
          ) : (
            <Group justify="space-between" align="flex-start">
              <Text size="sm" c="dimmed" visibleFrom="md">
                {say('moveKeys')}
              </Text>
              <DecisionBar deal={deal} keys />
            </Group>
          )}
        </Card>
      </Stack>
    </RecordPage>
  );
};

const Moves = ({ dealId }: Readonly<{ dealId: string }>) => {
  const say = useText(reviewMessages);
  const navigate = useNavigate();
  const { values } = useListAddress();
  const filter = queueFilterOf(values);
  const { data: queue = [] } = useQuery(reviewQueueQuery(filter));
  const neighbours = neighboursOf(queue, dealId);
  const { at = 0, of } = neighbours;
  return (
    <QueueButtons
      neighbours={neighbours}
      words={{ position: say('position', { at, of }), previous: say('previous'), next: say('next') }}
      onGo={(id) => void navigate({ to: `/deals/${id}/review`, search: inAddress(values) })}
    />
  );
};
