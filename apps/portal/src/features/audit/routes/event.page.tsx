import { Anchor, Code, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { positionText } from '../../../shared/format/position';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { useRecordId } from '../../../shared/records/record-id';
import { useTitlePart } from '../../../shared/ui/page-title';
import { Failure, Loading } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { linkTo } from '../../../shared/lists/list-address';
import { useMay } from '../../../shared/session/session';
import { Legs } from '../components/legs';
import { eventQuery, postingsQuery } from '../api/events.query';
import { auditMessages } from '../audit.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

const INDENT = 2;

/** A2: one event, as it stands in the log; what a role may not read is not in the answer. */
export const EventPage = () => {
  const say = useText(auditMessages);
  const event = useQuery(eventQuery(useRecordId('eventId')));
  useTitlePart('record', event.data?.type);
  const readsLedger = useMay()('finance.analyst', 'finance.approver', 'auditor');
  if (event.isPending) return <Loading rows={8} />;
  if (event.isError) return <Failure error={event.error} onRetry={() => void event.refetch()} />;
  const { id, type, stream, by, channel, revision, data, causationId, correlationId } = event.data;
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/events" size="sm" w="max-content">
        {say('back')}
      </Anchor>
      <div>
        <PageHeading>{type}</PageHeading>
        <Text c="dimmed" ff="monospace">
          {id}
        </Text>
      </div>
      <Facts
        of={[
          [say('stream'), stream],
          [say('revision'), revision],
          [say('version'), event.data.version],
          [say('by'), by.id.replace(/^pers_/, '')],
          [say('channel'), channel],
          [say('recordedAt'), <Instant key="recorded" of={event.data.recordedAt} />],
          [say('effectiveAt'), <Instant key="effective" of={event.data.effectiveAt} />],
          [say('reason'), event.data.reason],
          [say('position'), positionText(event.data.checkpoint ?? '')],
          [say('command'), event.data.commandId],
          [
            say('correlation'),
            correlationId === undefined ? null : (
              <Anchor key="all" component={Link} {...linkTo(`/events?correlation=${correlationId}`)} inherit>
                {correlationId}
              </Anchor>
            ),
          ],
          [
            say('causation'),
            causationId ? (
              <Anchor key="cause" component={Link} to={`/events/${causationId}`} inherit>
                {causationId}
              </Anchor>
            ) : null,
          ],
        ]}
      />
      {readsLedger && <Postings eventId={id} />}
      <Title order={2} size="h4">
        {say('data')}
      </Title>
      {data === undefined ? (
        <Text>{say('dataHidden')}</Text>
      ) : (
        <Code block tabIndex={0} aria-label={say('data')}>
          {JSON.stringify(data, null, INDENT)}
        </Code>
      )}
    </Stack>
  );
};

/** What it moved, account by account; that it moved nothing is said too. */
const Postings = ({ eventId }: Readonly<{ eventId: string }>) => {
  const say = useText(auditMessages);
  const entries = useQuery(postingsQuery(eventId));
  if (entries.isPending) return <Loading rows={2} />;
  if (entries.isError) return <Failure error={entries.error} onRetry={() => void entries.refetch()} />;
  return (
    <section aria-label={say('effect')}>
      <Title order={2} size="h4">
        {say('effect')}
      </Title>
      {entries.data.length === 0 ? (
        <Text>{say('noEffect')}</Text>
      ) : (
        entries.data.map(({ id, legs }) => <Legs key={id} legs={legs} />)
      )}
    </section>
  );
};
