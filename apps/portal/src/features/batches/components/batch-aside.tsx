import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Rail } from '../../../shared/records/rail';
import { useMay } from '../../../shared/session/session';
import { RefusalNote } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import type { Batch } from '../api/batches.query';
import { downloadFile, FORMATS, type Format } from '../api/payment-file';
import { batchMessages } from '../batches.messages';
import { railOf } from './batch-rail';

/** How much is paid and when, the file, and the way of the batch. */
export const BatchAside = ({ batch }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  return (
    <Stack gap="lg">
      <Facts
        narrow
        of={[
          [
            say('total'),
            <ExplainedAmount key="total" of={batch.total} why={`payout-batch.${batch.id}.total`} strong />,
          ],
          [say('payments'), batch.items.length],
          // Counted until they are enough; then the batch says when it was approved.
          ...(batch.approvals === undefined ? [] : [[say('approvals'), batch.approvals] as const]),
          [say('approvedAt'), <Instant key="approved" of={batch.approvedAt} />],
          [say('executionOn'), <Day key="execution" of={batch.executionOn} />],
        ]}
      />
      {batch.sha256 !== undefined && <PaymentFile batch={batch} sha256={batch.sha256} />}
      <div>
        <Title order={2} size="h5" mb="sm">
          {say('steps')}
        </Title>
        <Rail
          label={say('steps')}
          steps={railOf(batch.status).map(({ key, state }) => ({ key, state, title: say(key) }))}
        />
      </div>
    </Stack>
  );
};

/** The file can be taken as often as one likes: it is the same, and its hash says so. */
const PaymentFile = ({ batch, sha256 }: Readonly<{ batch: Batch; sha256: string }>) => {
  const say = useText(batchMessages);
  const may = useMay()('finance.analyst', 'finance.approver');
  const [error, setError] = useState<unknown>();
  const take = (format: Format): void => {
    setError(undefined);
    downloadFile(batch, format).catch(setError);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={2} size="h5">
        {say('file')}
      </Title>
      <Text size="xs" c="dimmed">
        {say('hash')}
      </Text>
      <Text size="xs" ff="monospace" style={{ wordBreak: 'break-all' }}>
        {sha256}
      </Text>
      {may &&
        FORMATS.map((format) => (
          <Button key={format} size="xs" variant="default" onClick={() => take(format)}>
            {say(`download_${format}`)}
          </Button>
        ))}
      <RefusalNote error={error} />
    </Stack>
  );
};
