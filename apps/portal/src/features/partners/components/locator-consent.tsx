import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useMe } from '../../../shared/session/session';
import { Failure } from '../../../shared/ui/states';
import { useConsentToLocator, useWithdrawLocatorConsent } from '../api/locator.query';
import type { Partner } from '../api/partners.query';
import { locatorMessages } from '../locator.messages';
import { mayConsentToLocator } from './partner-acts';

type Props = Readonly<{ partner: Partner }>;

/** The partner's own word, given and taken back in one press: what it means stands beside it. */
export const LocatorConsent = ({ partner }: Props) => {
  const say = useText(locatorMessages);
  const { language } = useLocale();
  const { roles, organisation } = useMe();
  const consent = useConsentToLocator(partner);
  const withdraw = useWithdrawLocatorConsent(partner);
  const { locatorConsent } = partner;
  if (locatorConsent === undefined || partner.kind === 'distributor') return null;
  const may = mayConsentToLocator(partner, roles, organisation.id === partner.id);
  const error = consent.error ?? withdraw.error;
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {say('own')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('ownAbout')}
      </Text>
      <Group gap="sm">
        <Text size="sm">
          {locatorConsent === null
            ? say('notListed')
            : say('listedSince', { day: dayText(locatorConsent.givenOn, language) })}
        </Text>
        {may &&
          (locatorConsent === null ? (
            <Button size="compact-sm" loading={consent.running} onClick={() => consent.run(null)}>
              {say('consent')}
            </Button>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              loading={withdraw.running}
              onClick={() => withdraw.run(null)}
            >
              {say('withdraw')}
            </Button>
          ))}
      </Group>
      {error !== null && <Failure error={error} />}
    </Stack>
  );
};
