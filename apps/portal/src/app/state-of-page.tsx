import { Button, Group, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useLeftOver } from '../shared/api/left-over';
import { useText } from '../shared/i18n/locale';
import { appMessages } from './app.messages';
import { useNewVersion } from './new-version';

/** That there is no network, that some of the page is old, or that the page itself is. */
export const StateOfPage = () => {
  const say = useText(appMessages);
  const { online } = useNetwork();
  const { leftOver, askAgain } = useLeftOver();
  const newVersion = useNewVersion();
  return (
    <>
      {!online && <Strip>{say('offline')}</Strip>}
      {online && leftOver && (
        <Strip act={say('askAgain')} onAct={askAgain}>
          {say('leftOver')}
        </Strip>
      )}
      {newVersion && (
        <Strip act={say('reload')} onAct={() => location.reload()}>
          {say('newVersion')}
        </Strip>
      )}
    </>
  );
};

/** A line above the page, and what can be done about it. */
const Strip = ({
  act,
  onAct,
  children,
}: Readonly<{ act?: string; onAct?: () => void; children: ReactNode }>) => (
  <Group role="status" bg="orange.2" c="dark.9" px="md" py={4} mb="sm" gap="sm">
    <Text size="sm">{children}</Text>
    {act !== undefined && (
      <Button size="compact-xs" variant="white" color="dark" onClick={onAct}>
        {act}
      </Button>
    )}
  </Group>
);
