import { Button, NativeSelect, Stack, Switch, Text, Title, useMantineColorScheme } from '@mantine/core';
import { dataOf } from '@channel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api/client';
import { useCommand } from '../../shared/api/use-command';
import { dayText } from '../../shared/format/dates';
import { moneyText } from '../../shared/format/money';
import { useLocale, useText } from '../../shared/i18n/locale';
import type { Locale } from '../../shared/i18n/messages';
import { useSingleKeys } from '../../shared/keys/keys';
import { signInOptionsQuery, useNow } from '../../shared/session/session';
import { DENSITIES, useDensity, type Density } from '../../shared/ui/density';
import { Failure, Loading, RefusalNote } from '../../shared/ui/states';
import { ChangePassword } from './change-password';
import { entryMessages } from './entry.messages';
import { WideTable } from '../../shared/ui/wide-table';
import { PageHeading } from '../../shared/ui/page-heading';
import { Table } from '../../shared/ui/table';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await dataOf(api.GET('/v1/sessions'))).data,
});

/** G5: how the portal looks and speaks for me, and where I am signed in. */
export const PreferencesPage = () => {
  const say = useText(entryMessages);
  const { data: options } = useQuery(signInOptionsQuery);
  return (
    <Stack gap="xl" maw={760}>
      <PageHeading>{say('preferences')}</PageHeading>
      <Looks />
      <Keys />
      <Sessions />
      {options?.mode === 'local' && <ChangePassword />}
    </Stack>
  );
};

const Looks = () => {
  const say = useText(entryMessages);
  const { locale, language, choose } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const today = useNow();
  return (
    <Stack gap="sm" maw={320}>
      <NativeSelect
        label={say('language')}
        value={locale}
        onChange={({ currentTarget }) => choose(currentTarget.value as Locale)}
        data={[
          { value: 'en', label: say('english') },
          { value: 'de', label: say('german') },
          { value: 'pseudo', label: say('pseudo') },
        ]}
      />
      <NativeSelect
        label={say('appearance')}
        value={colorScheme}
        onChange={({ currentTarget }) => setColorScheme(currentTarget.value as typeof colorScheme)}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: say(value) }))}
      />
      <NativeSelect
        label={say('density')}
        value={density}
        onChange={({ currentTarget }) => setDensity(currentTarget.value as Density)}
        data={DENSITIES.map((value) => ({ value, label: say(value) }))}
      />
      <Text size="sm" c="dimmed">
        {say('numberPreview')}: {moneyText({ amount: '123456789', currency: 'USD' }, language)} ·{' '}
        {dayText(today, language)}
      </Text>
    </Stack>
  );
};

const Keys = () => {
  const say = useText(entryMessages);
  const [on, setOn] = useSingleKeys();
  return (
    <Switch
      label={say('keys')}
      description={say('keysAbout')}
      checked={on}
      onChange={({ currentTarget }) => setOn(currentTarget.checked)}
    />
  );
};

const Sessions = () => {
  const say = useText(entryMessages);
  const { language } = useLocale();
  const sessions = useQuery(sessionsQuery);
  const end = useCommand(
    (sessionId: string, header) =>
      api.POST('/v1/sessions/{sessionId}/end', { params: { path: { sessionId }, header } }),
    { changes: [['sessions']] },
  );
  if (sessions.isPending) return <Loading rows={3} />;
  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;
  // By the real clock, also in the demo: so no distance to the demo's.
  const when = (instant: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {say('sessions')}
      </Title>
      <RefusalNote error={end.error} />
      <WideTable minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('browser')}</Table.Th>
              <Table.Th>{say('since')}</Table.Th>
              <Table.Th>{say('lastSeen')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.data.map(({ id, browser, createdAt, seenAt, current }) => (
              <Table.Tr key={id}>
                <Table.Td>{browser}</Table.Td>
                <Table.Td>{when(createdAt)}</Table.Td>
                <Table.Td>{when(seenAt)}</Table.Td>
                <Table.Td>
                  {current ? (
                    say('thisOne')
                  ) : (
                    <Button size="xs" variant="default" loading={end.running} onClick={() => end.run(id)}>
                      {say('end')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};
