import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../shared/i18n/locale';
import { signInAddress } from '../../shared/session/addresses';
import { Icon } from '../../shared/ui/icons';
import { passwordMessages } from './password.messages';
import { signInWithPassword } from './sign-in-with-password';
import { useSentPassword, type Refused } from './use-sent-password';

/**
 * G1 where this installation keeps passwords. The way leads over the issuer also here, so a page that was opened by
 * itself goes there first and comes back with the sign-in that it is asked for.
 */
export const PasswordSignIn = ({
  interaction,
  returnTo,
  failed,
}: Readonly<{ interaction: string | undefined; returnTo: string; failed: boolean }>) => {
  const say = useText(passwordMessages);
  const begin = signInAddress('', returnTo);
  const leads = interaction === undefined && !failed;
  useEffect(() => {
    if (leads) location.replace(begin);
  }, [leads, begin]);
  if (interaction !== undefined) return <PasswordForm {...{ interaction, begin }} />;
  if (leads) return <Text role="status">{say('leading')}</Text>;
  return (
    <Button component="a" href={begin} w="max-content">
      {say('again')}
    </Button>
  );
};

const PasswordForm = ({ interaction, begin }: Readonly<{ interaction: string; begin: string }>) => {
  const say = useText(passwordMessages);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { running, refused, onSubmit } = useSentPassword(() =>
    signInWithPassword(interaction, { email, password }),
  );
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md" maw={400}>
        <TextInput
          name="email"
          required
          autoFocus
          type="email"
          autoComplete="username"
          label={say('email')}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <PasswordInput
          name="password"
          required
          autoComplete="current-password"
          label={say('password')}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': say('show') }}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {refused !== undefined && <Refusal refused={refused} begin={begin} />}
        <Button type="submit" loading={running} w="max-content">
          {say('signIn')}
        </Button>
        <Text size="sm" c="dimmed">
          {say('forgotten')}
        </Text>
      </Stack>
    </form>
  );
};

const Refusal = ({ refused, begin }: Readonly<{ refused: Refused; begin: string }>) => {
  const say = useText(passwordMessages);
  const locked = refused.kind === 'locked';
  return (
    <Alert color="orange" role="alert" icon={<Icon name="warning" />}>
      {locked ? say('locked', { minutes: String(refused.minutes) }) : say(refused.kind)}{' '}
      {locked && say('lockedAbout')}
      {refused.kind === 'over' && <Anchor href={begin}>{say('again')}</Anchor>}
    </Alert>
  );
};
