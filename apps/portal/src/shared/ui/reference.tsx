import { Button, CopyButton, Group, Text } from '@mantine/core';
import { useText } from '../i18n/locale';
import { uiMessages } from './ui.messages';

/** For whoever is asked about it. Where a page may not write to the clipboard, one click selects all of it. */
export const Reference = ({ traceId }: Readonly<{ traceId: string }>) => {
  const say = useText(uiMessages);
  return (
    <Group gap="xs">
      <Text size="xs" ff="monospace" className="selects-whole">
        {say('reference', { traceId })}
      </Text>
      <CopyButton value={traceId}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {say(copied ? 'referenceCopied' : 'copyReference')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
};
