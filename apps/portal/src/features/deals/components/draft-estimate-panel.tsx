import { Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { Amount } from '../../../shared/ui/values';
import { draftEstimateQuery } from '../api/draft-estimate.query';
import { estimateMessages } from '../estimate.messages';
import { draftEstimatesOf } from './draft-estimates';
import type { Registration } from './registration';

const PAUSE_MS = 600;

/** What it would earn, while it is typed: by the function that pays, for those who may know it. */
export const DraftEstimatePanel = ({
  form,
  currency,
}: Readonly<{ form: Registration; currency: string }>) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  const [settled] = useDebouncedValue(form, PAUSE_MS);
  const asked = draftEstimatesOf(settled, currency);
  return (
    <Stack gap="xs" aria-live="polite">
      <Title order={2} size="h5">
        {say('draftTitle')}
      </Title>
      {asked.length === 0 ? (
        <Text size="sm">{say('draftLater')}</Text>
      ) : (
        <>
          {asked.map((one) => (
            <OfProductLine key={one.productLine} {...one} />
          ))}
          <Text size="sm" c="dimmed">
            {say('draftAbout', { day: dayText(settled.expectedCloseOn, language) })}
          </Text>
        </>
      )}
    </Stack>
  );
};

const OfProductLine = ({ productLine, request }: ReturnType<typeof draftEstimatesOf>[number]) => {
  const say = useText(estimateMessages);
  const { data, error } = useQuery(draftEstimateQuery(request));
  if (error !== null) return <RefusalNote error={error} />;
  return (
    <div>
      <Text size="sm">{say('draftOf', { productLine: codeText(productLine) })}</Text>
      <Text fw={600}>{data === undefined ? '…' : <Amount of={data.total} />}</Text>
    </div>
  );
};
