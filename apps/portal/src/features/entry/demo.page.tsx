import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api/client';
import { useCommand } from '../../shared/api/use-command';
import { instantText } from '../../shared/format/dates';
import { useLocale, useText } from '../../shared/i18n/locale';
import { useNow } from '../../shared/session/session';
import { Icon } from '../../shared/ui/icons';
import { RefusalNote } from '../../shared/ui/states';
import { DemoPlays, DemoReset } from './demo-plays';
import { entryMessages } from './entry.messages';
import { PageHeading } from '../../shared/ui/page-heading';

const GOALS = ['decision-due', 'protection-end', 'quarter-end'] as const;

/** S6: the clock of the demo, what it can do by itself, and a new beginning. */
export const DemoPage = () => {
  const say = useText(entryMessages);
  const { language } = useLocale();
  const queries = useQueryClient();
  const now = useNow();
  const [day, setDay] = useState(now.slice(0, 10));
  const jump = useCommand(
    (to: string, header) => api.POST('/v1/demo/jump', { params: { header }, body: { to } }),
    {
      changes: [],
      // Another day is another answer to nearly everything.
      onDone: () => void queries.invalidateQueries(),
    },
  );
  return (
    <Stack gap="lg" maw={640}>
      <PageHeading>{say('demo')}</PageHeading>
      <Text>{say('demoAbout')}</Text>
      <Text fw={600}>{say('clockNow', { now: instantText(now, language) })}</Text>
      <Group>
        {GOALS.map((goal) => (
          <Button key={goal} variant="default" loading={jump.running} onClick={() => jump.run(goal)}>
            {say('jump')} {say(`jump_${goal.replace('-', '_')}` as 'jump_quarter_end')}
          </Button>
        ))}
      </Group>
      <Group align="flex-end">
        <TextInput
          type="date"
          label={say('jumpTo')}
          min={now.slice(0, 10)}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Button variant="default" loading={jump.running} onClick={() => jump.run(`${day}T09:00:00Z`)}>
          {say('jump')}
        </Button>
      </Group>
      <RefusalNote error={jump.error} />
      {jump.done !== undefined && (
        <Alert color="teal" icon={<Icon name="check" />} role="status">
          {say('jumped', { now: instantText(jump.done.data.now, language) })}
        </Alert>
      )}
      <DemoPlays />
      <DemoReset />
    </Stack>
  );
};
