import { Card, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { Amount } from '../../../shared/ui/values';
import type { BomCheck } from '../api/check-bom.query';
import { draftEstimateQuery } from '../api/draft-estimate.query';
import { estimateMessages } from '../estimate.messages';
import { estimateOfLines, type EstimatedDeal } from './bom-estimate';
import { EstimatedLines } from './estimate';

type Props = Readonly<{
  deal: EstimatedDeal;
  lines: BomCheck['lines'];
}>;

/** What the lines would earn while they are edited, and why: nothing is submitted, and the prices are those of the rules. */
export const BomEstimatePanel = ({ deal, lines }: Props) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  const request = estimateOfLines(deal, lines);
  return (
    <Card withBorder padding="sm">
      <Text size="sm">{say('draftTitle')}</Text>
      {request === undefined ? (
        <Text size="sm" c="dimmed">
          {say('linesLater')}
        </Text>
      ) : (
        <>
          <Total request={request} />
          <Text size="sm" c="dimmed">
            {say('linesAbout', { day: dayText(deal.expectedCloseOn, language) })}
          </Text>
        </>
      )}
    </Card>
  );
};

const Total = ({ request }: Readonly<{ request: NonNullable<ReturnType<typeof estimateOfLines>> }>) => {
  const say = useText(estimateMessages);
  const { data, error } = useQuery(draftEstimateQuery(request));
  if (error !== null) return <RefusalNote error={error} />;
  return (
    <>
      <Text fw={600} fz="lg" aria-live="polite">
        {data === undefined ? '…' : <Amount of={data.total} />}
      </Text>
      {data !== undefined && data.lines.length > 0 && (
        <details>
          <summary>{say('whyLines')}</summary>
          <EstimatedLines lines={data.lines} />
        </details>
      )}
    </>
  );
};
