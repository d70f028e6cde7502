import { SimpleGrid, Stack } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { PipelineByStage } from '../../../shared/insights/pipeline';
import { RegisteredAndShipped } from '../../../shared/insights/registered-and-shipped';
import { KINDS_OF_PAGE } from '../../../shared/inbox/kinds-of-page';
import { WaitingTable } from '../../../shared/inbox/waiting-table';
import { WhoseControl } from '../../../shared/inbox/whose-control';
import { useMay, useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { DecisionFigures, NothingWaits } from '../components/decision-figures';
import { QuoteTurnaround } from '../components/quote-turnaround';
import { SalesReports } from '../components/sales-reports';
import { UnmatchedLines } from '../components/unmatched-lines';
import { inboxPageMessages } from '../inbox.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

const PAGES = {
  vendor: { title: 'approvals', nothing: 'nothingAbout', kinds: KINDS_OF_PAGE.approvals },
  distributor: { title: 'queue', nothing: 'nothingQueued', kinds: KINDS_OF_PAGE.queue },
  partner: { title: 'queue', nothing: 'nothingAsked', kinds: KINDS_OF_PAGE.tasks },
} as const;

/** C1 for the vendor, D1 for a distributor, and what a partner is asked for: what waits, the most urgent first. */
export const InboxPage = () => {
  const say = useText(inboxPageMessages);
  const page = PAGES[useMe().organisation.kind];
  const sells = useMay()('channel.manager', 'channel.lead', 'distributor.user', 'distributor.admin');
  const decides = useMay()('channel.manager', 'channel.lead');
  const reports = useMay()('distributor.user', 'distributor.admin');
  const title = say(page.title);
  return (
    <Stack gap="md">
      <PageHeading>{title}</PageHeading>
      {decides && <DecisionFigures />}
      {decides && <WhoseControl />}
      <WaitingTable
        shared={decides}
        title={title}
        kinds={page.kinds}
        empty={decides ? <NothingWaits /> : <Empty title={say('nothing')}>{say(page.nothing)}</Empty>}
      />
      {reports && (
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          <SalesReports />
          <UnmatchedLines />
        </SimpleGrid>
      )}
      {reports && <QuoteTurnaround />}
      {sells && (
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          <PipelineByStage />
          <RegisteredAndShipped />
        </SimpleGrid>
      )}
    </Stack>
  );
};
