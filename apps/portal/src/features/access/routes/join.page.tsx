import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { accessMessages } from '../access.messages';
import { useAcceptInvitation } from '../api/access-commands';
import { PageHeading } from '../../../shared/ui/page-heading';

/** Whoever signed in and has no role yet enters the code that they were given. */
export const JoinPage = () => {
  const say = useText(accessMessages);
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const command = useAcceptInvitation(() => void navigate({ to: '/' }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.run(code.trim());
      }}
    >
      <Stack gap="md" maw={520}>
        <PageHeading>{say('join')}</PageHeading>
        <Text c="dimmed">{say('joinAbout')}</Text>
        <TextInput
          name="code"
          required
          label={say('code')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <RefusalNote error={command.error} />
        <Button type="submit" w="max-content" loading={command.running}>
          {say('joinAct')}
        </Button>
      </Stack>
    </form>
  );
};
