import { Alert, Anchor, Button, Code, Container, Stack, Text } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useText } from '../shared/i18n/locale';
import { useTitlePart } from '../shared/ui/page-title';
import { Empty } from '../shared/ui/states';
import { appMessages } from './app.messages';

export const NoPage = () => {
  const say = useText(appMessages);
  useTitlePart('state', say('noPage'));
  return (
    <Empty
      title={say('noPage')}
      action={
        <Anchor component={Link} to="/">
          {say('toStart')}
        </Anchor>
      }
    >
      {say('noPageAbout')}
    </Empty>
  );
};

/** What nobody foresaw: the page says so, and that nothing was sent. */
export const Broken = ({ error }: ErrorComponentProps) => {
  const say = useText(appMessages);
  useTitlePart('state', say('broken'));
  return (
    <Container py="xl">
      <Alert color="red" role="alert" title={say('broken')}>
        <Stack align="flex-start">
          <Text>{say('brokenAbout')}</Text>
          <Code>{error instanceof Error ? error.message : String(error)}</Code>
          <Button onClick={() => location.reload()}>{say('reload')}</Button>
        </Stack>
      </Alert>
    </Container>
  );
};
