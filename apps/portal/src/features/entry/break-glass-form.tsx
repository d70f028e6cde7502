import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../shared/i18n/locale';
import { Icon } from '../../shared/ui/icons';
import { passwordMessages } from './password.messages';
import { sendPassword } from './sign-in-with-password';
import { useSentPassword } from './use-sent-password';

/** The way in while nobody can sign in at the outside issuer; whoever knows its address knows that it is there. */
export const BreakGlassForm = () => {
  const say = useText(passwordMessages);
  const [password, setPassword] = useState('');
  const { running, refused, onSubmit } = useSentPassword(() =>
    sendPassword('/auth/break-glass', { password }),
  );
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md" maw={480}>
        <Title order={2} size="h3">
          {say('glass')}
        </Title>
        <Text>{say('glassAbout')}</Text>
        <PasswordInput
          name="password"
          required
          autoComplete="off"
          label={say('password')}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': say('show') }}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {refused !== undefined && (
          <Alert color="orange" role="alert" icon={<Icon name="warning" />}>
            {refused.kind === 'locked'
              ? say('glassLocked', { minutes: String(refused.minutes) })
              : say(GLASS_REFUSALS[refused.kind])}
          </Alert>
        )}
        <Button type="submit" loading={running} w="max-content">
          {say('glassAct')}
        </Button>
      </Stack>
    </form>
  );
};

const GLASS_REFUSALS = { wrong: 'glassWrong', over: 'glassOff', noAnswer: 'noAnswer' } as const;
