import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useText } from '../i18n/locale';
import { uiMessages } from '../ui/ui.messages';
import { RecordHistory, type HistoryQuery } from './record-history';

/** The history below a record that has no tabs; asked for when it is opened. */
export const HistorySection = ({ of }: Readonly<{ of: HistoryQuery }>) => {
  const say = useText(uiMessages);
  const [open, { toggle }] = useDisclosure();
  return (
    <Stack component="section" gap="sm" aria-label={say('history')}>
      <Button variant="default" size="xs" w="max-content" aria-expanded={open} onClick={toggle}>
        {say('history')}
      </Button>
      {open && <RecordHistory of={of} />}
    </Stack>
  );
};
