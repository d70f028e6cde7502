import { Alert, Button, Container, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../shared/api/client';
import { useCommand } from '../../shared/api/use-command';
import { useText } from '../../shared/i18n/locale';
import { signInAddress } from '../../shared/session/addresses';
import { Icon } from '../../shared/ui/icons';
import { RefusalNote } from '../../shared/ui/states';
import { PASSWORD_LEAST, PASSWORD_MOST, passwordMessages } from './password.messages';
import { PageHeading } from '../../shared/ui/page-heading';

/** G1: whoever opened an invitation or a link of an administrator chooses a password. The code stands behind the `#`. */
export const SetPasswordPage = () => {
  const say = useText(passwordMessages);
  const [code] = useState(() => decodeURIComponent(location.hash.slice(1)));
  return (
    <Container size="sm" py="xl" component="main">
      <Stack gap="lg">
        <PageHeading>{say('setTitle')}</PageHeading>
        {code === '' ? (
          <Alert color="orange" role="alert" icon={<Icon name="warning" />}>
            {say('noCode')}
          </Alert>
        ) : (
          <Choose code={code} />
        )}
      </Stack>
    </Container>
  );
};

const Choose = ({ code }: Readonly<{ code: string }>) => {
  const say = useText(passwordMessages);
  const [password, setPassword] = useState('');
  const command = useCommand(
    (_: void, header) => api.POST('/v1/passwords/set', { params: { header }, body: { code, password } }),
    { changes: [] },
  );
  if (command.done !== undefined)
    return (
      <Alert color="teal" role="status" icon={<Icon name="check" />} title={say('done')}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{say('doneAbout')}</Text>
          <Button component="a" href={signInAddress('', '/')} size="sm">
            {say('signIn')}
          </Button>
        </Stack>
      </Alert>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.run();
      }}
    >
      <Stack gap="md" maw={400}>
        <PasswordInput
          name="password"
          required
          autoFocus
          autoComplete="new-password"
          label={say('newPassword')}
          description={say('setAbout', { least: String(PASSWORD_LEAST) })}
          minLength={PASSWORD_LEAST}
          maxLength={PASSWORD_MOST}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': say('show') }}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <RefusalNote error={command.error} />
        <Button type="submit" loading={command.running} w="max-content">
          {say('set')}
        </Button>
      </Stack>
    </form>
  );
};
