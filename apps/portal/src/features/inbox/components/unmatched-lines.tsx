import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { Part } from '../../../shared/ui/part';
import { Failure, Loading } from '../../../shared/ui/states';
import { unmatchedQuery } from '../api/sales-reports.query';
import { inboxPageMessages } from '../inbox.messages';

/** D1: reported lines of which nobody said yet to which deal they belong; the first opens the queue. */
export const UnmatchedLines = () => {
  const say = useText(inboxPageMessages);
  const unmatched = useQuery(unmatchedQuery);
  if (unmatched.isPending) return <Loading rows={2} />;
  if (unmatched.isError) return <Failure error={unmatched.error} onRetry={() => void unmatched.refetch()} />;
  const { count, first } = unmatched.data;
  return (
    <Part title={say('unmatchedLines')}>
      {first === undefined ? (
        <Text c="dimmed">{say('noUnmatched')}</Text>
      ) : (
        <>
          <Text>{say('unmatchedCount', { count })}</Text>
          <Anchor component={Link} to={`/shipments/${first}`} size="sm" mr="md">
            {say('matchThem')}
          </Anchor>
          <Anchor component={Link} to="/shipments" search={inAddress({ status: 'unmatched' })} size="sm">
            {say('listThem')}
          </Anchor>
        </>
      )}
    </Part>
  );
};
