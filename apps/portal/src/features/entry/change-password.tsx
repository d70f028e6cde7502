import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../shared/api/client';
import { useCommand } from '../../shared/api/use-command';
import { useText } from '../../shared/i18n/locale';
import { Icon } from '../../shared/ui/icons';
import { RefusalNote } from '../../shared/ui/states';
import { PASSWORD_LEAST, PASSWORD_MOST, passwordMessages } from './password.messages';

/** Part of G5, where this installation keeps passwords. */
export const ChangePassword = () => {
  const say = useText(passwordMessages);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const command = useCommand(
    (_: void, header) =>
      api.POST('/v1/passwords/change', { params: { header }, body: { current, password } }),
    {
      changes: [['sessions']],
      onDone: () => {
        setCurrent('');
        setPassword('');
      },
    },
  );
  const inputs = { required: true, visibilityToggleButtonProps: { 'aria-label': say('show') } };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.run();
      }}
    >
      <Stack gap="sm" maw={400}>
        <Title order={2} size="h4">
          {say('changeTitle')}
        </Title>
        <PasswordInput
          name="current"
          {...inputs}
          autoComplete="current-password"
          label={say('current')}
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
        <PasswordInput
          name="password"
          {...inputs}
          autoComplete="new-password"
          label={say('newPassword')}
          minLength={PASSWORD_LEAST}
          maxLength={PASSWORD_MOST}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {say('changeAbout')}
        </Text>
        <RefusalNote error={command.error} />
        {command.done !== undefined && (
          <Alert color="teal" role="status" icon={<Icon name="check" />}>
            {say('changed')}
          </Alert>
        )}
        <Button type="submit" variant="default" loading={command.running} w="max-content">
          {say('change')}
        </Button>
      </Stack>
    </form>
  );
};
