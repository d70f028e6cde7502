import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { RefusalCode } from '@channel/client';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useRefusalText } from '../../../shared/refusals/refusal-text';
import { Icon, type IconName } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import { checkDealQuery, type DealCheck, type DealCheckRequest } from '../api/check-deal.query';
import { dealMessages } from '../deals.messages';

const PAUSE_MS = 600;
const LOOKS: Readonly<Record<DealCheck['result'], Readonly<{ color: string; icon: IconName }>>> = {
  clear: { color: 'teal', icon: 'check' },
  possible_overlap: { color: 'orange', icon: 'warning' },
  not_eligible: { color: 'red', icon: 'cross' },
};

/** Whether it would be accepted, while it is typed: by the rules of the decision itself, and never whose the other is. */
export const CheckPanel = ({ request }: Readonly<{ request: DealCheckRequest | undefined }>) => {
  const say = useText(dealMessages);
  const [settled] = useDebouncedValue(request, PAUSE_MS);
  const check = useQuery(checkDealQuery(settled));
  return (
    <Stack gap="xs" aria-live="polite">
      <Title order={2} size="h5">
        {say('checkTitle')}
      </Title>
      {settled === undefined && <Text size="sm">{say('checkLater')}</Text>}
      {settled !== undefined && check.isPending && <Text size="sm">{say('checkRuns')}</Text>}
      {check.isError && <RefusalNote error={check.error} />}
      {check.data !== undefined && <Result check={check.data} />}
    </Stack>
  );
};

const Result = ({ check }: Readonly<{ check: DealCheck }>) => {
  const say = useText(dealMessages);
  const sentence = useRefusalText();
  const { language } = useLocale();
  const { color, icon } = LOOKS[check.result];
  const day = check.decisionDueAt === undefined ? '–' : dayText(check.decisionDueAt, language);
  return (
    <Alert color={color} icon={<Icon name={icon} />} title={say(`check_${check.result}`)}>
      {check.result === 'not_eligible' ? (
        <>
          {check.code !== undefined && <Text size="sm">{sentence(check.code as RefusalCode)}</Text>}
          <Text size="sm">{check.detail}</Text>
          <List size="sm">
            {(check.errors ?? []).map(({ pointer, code, detail }) => (
              <List.Item key={`${pointer ?? ''}${code}`}>{detail}</List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text size="sm">{say(`check_${check.result}_about`, { day })}</Text>
      )}
      {check.open.length > 0 && <Text size="sm">{say('checkOpen')}</Text>}
    </Alert>
  );
};
