import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../shared/i18n/locale';
import { Icon } from '../../shared/ui/icons';
import { passwordMessages } from './password.messages';
import { sendPassword, type SignedIn } from './sign-in-with-password';

type Refused = Exclude<SignedIn, { kind: 'on' }>;

/** The way in while nobody can sign in at the outside issuer; whoever knows its address knows that it is there. */
export const BreakGlassForm = () => {
  const say = useText(passwordMessages);
  const [password, setPassword] = useState('');
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const send = async (): Promise<void> => {
    setRunning(true);
    const answer = await sendPassword('/auth/break-glass', { password });
    if (answer.kind === 'on') return location.assign(answer.location);
    setRefused(answer);
    setRunning(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
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
