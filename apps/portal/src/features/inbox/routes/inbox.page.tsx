import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { PipelineByStage } from '../../../shared/insights/pipeline';
import { RegisteredAndShipped } from '../../../shared/insights/registered-and-shipped';
import type { WaitingKind } from '../../../shared/inbox/inbox.query';
import { WaitingTable } from '../../../shared/inbox/waiting-table';
import { useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { inboxPageMessages } from '../inbox.messages';

const APPROVALS: readonly WaitingKind[] = [
  'deal_decision',
  'deal_extension',
  'conflict',
  'customer_pair',
  'price',
  'shipment_line',
  'proof_of_concept',
  'review_start',
  'review_decision',
  'flex_points',
  'flex_reversal',
  'mdf_request',
  'mdf_claim',
  'mdf_claim_dispute',
  'standing_correction',
  'partner_application',
];
const QUEUE: readonly WaitingKind[] = [
  'quote_request',
  'quote_draft',
  'import_mapping',
  'import_rows',
  'import_confirmation',
  'terms_signature',
];

/** C1 for the vendor, D1 for a distributor: what waits, the most urgent first. */
export const InboxPage = () => {
  const say = useText(inboxPageMessages);
  const vendor = useMe().organisation.kind === 'vendor';
  const title = say(vendor ? 'approvals' : 'queue');
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {title}
      </Title>
      <WaitingTable
        title={title}
        kinds={vendor ? APPROVALS : QUEUE}
        empty={<Empty title={say('nothing')}>{say(vendor ? 'nothingAbout' : 'nothingQueued')}</Empty>}
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <PipelineByStage />
        <RegisteredAndShipped />
      </SimpleGrid>
    </Stack>
  );
};
