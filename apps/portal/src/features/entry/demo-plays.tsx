import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../shared/api/client';
import { useCommand } from '../../shared/api/use-command';
import { DecisionDialog } from '../../shared/decisions/decision-dialog';
import { useText } from '../../shared/i18n/locale';
import { useKept } from '../../shared/kept/use-kept';
import { signInAddress } from '../../shared/session/addresses';
import { signInOptionsQuery } from '../../shared/session/session';
import { Icon } from '../../shared/ui/icons';
import { RefusalNote } from '../../shared/ui/states';
import { entryMessages } from './entry.messages';

const PLAYS = [
  { play: 'overlap', word: 'play_overlap' },
  { play: 'sales-report', word: 'play_sales_report' },
] as const;
const AGAIN_MS = 2_000;

/** S6: what somebody who tries the demo would have to be several people for. */
export const DemoPlays = () => {
  const say = useText(entryMessages);
  const queries = useQueryClient();
  const { data: options } = useQuery(signInOptionsQuery);
  const command = useCommand(
    (play: (typeof PLAYS)[number]['play'], header) =>
      api.POST('/v1/demo/play', { params: { header }, body: { play } }),
    { changes: [], onDone: () => void queries.invalidateQueries() },
  );
  const played = command.done?.data;
  const name = options?.personas.find((persona) => persona.name === played?.as)?.fullName ?? played?.as ?? '';
  return (
    <Stack component="section" gap="sm" aria-label={say('plays')}>
      <Title order={2} size="h4">
        {say('plays')}
      </Title>
      {PLAYS.map(({ play, word }) => (
        <div key={play}>
          <Button variant="default" loading={command.running} onClick={() => command.run(play)}>
            {say(word)}
          </Button>
          <Text size="sm" c="dimmed">
            {say(`${word}_about`)}
          </Text>
        </div>
      ))}
      <RefusalNote error={command.error} />
      {played !== undefined && (
        <Alert color="teal" icon={<Icon name="check" />} role="status">
          <Group gap="sm">
            {say('played', { name })}
            <Anchor href={signInAddress(played.as, played.goTo)}>{say('seeAs', { name })}</Anchor>
          </Group>
        </Alert>
      )}
    </Stack>
  );
};

/** S6: a new beginning; the page waits for the server that comes back. */
export const DemoReset = () => {
  const say = useText(entryMessages);
  const [asking, setAsking] = useKept('entry.DemoReset.asking', false);
  const command = useCommand((_: void, header) => api.POST('/v1/demo/reset', { params: { header } }), {
    changes: [],
    onDone: () => setAsking(false),
  });
  const restarting = command.done !== undefined;
  useReturn(restarting);
  return (
    <Stack component="section" gap="sm" align="flex-start" aria-label={say('anew')}>
      <Title order={2} size="h4">
        {say('anew')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('anewAbout')}
      </Text>
      <Button variant="default" color="red" disabled={restarting} onClick={() => setAsking(true)}>
        {say('anew')}
      </Button>
      {restarting && (
        <Alert color="blue" role="status" icon={<Icon name="clock" />}>
          {say('anewRuns')}
        </Alert>
      )}
      {asking && (
        <DecisionDialog
          onClose={() => setAsking(false)}
          title={say('anewTitle')}
          consequence={say('anewAbout')}
          act={say('anewAct')}
          command={command}
          onAct={() => command.run()}
          final
        />
      )}
    </Stack>
  );
};

/** The sessions of before are gone with everything else: whoever waits here signs in again. */
const useReturn = (restarting: boolean): void => {
  useEffect(() => {
    if (!restarting) return undefined;
    let wasAway = false;
    const timer = setInterval(() => {
      fetch('/health/live').then(
        () => {
          if (wasAway) window.location.assign('/sign-in');
        },
        () => {
          wasAway = true;
        },
      );
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [restarting]);
};
