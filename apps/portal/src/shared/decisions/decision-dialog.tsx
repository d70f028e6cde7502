import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/locale';
import { Dialog } from '../ui/dialog';
import { RefusalNote } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';
import { useStandStill } from './standing-still';

export type DecisionDialogProps = Readonly<{
  /** A dialog that stands on the page only while it is open needs not say so. */
  opened?: boolean;
  onClose: () => void;
  title: string;
  /** What follows, with amounts, counts and counterparties where there are any. */
  consequence: string;
  /** Names the act: "Mark as won", never "OK". */
  act: string;
  onAct: () => void;
  command: Readonly<{ running: boolean; error: unknown; readAgain: () => void }>;
  /** No way back. */
  final?: boolean;
  /** For a table in it. */
  wide?: boolean;
  children?: ReactNode;
}>;

/** What cannot be taken back is asked for once more, with its consequence; `Ctrl Enter` acts, `Esc` does not. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const say = useText(uiMessages);
  const {
    opened = true,
    onClose,
    title,
    consequence,
    act,
    onAct,
    command: { running, error, readAgain },
    final = false,
    wide = false,
    children,
  } = props;
  useStandStill(opened);
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={wide ? 'xl' : 'md'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAct();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAct();
        }}
      >
        <Stack gap="md">
          <Text>{consequence}</Text>
          {children}
          <RefusalNote error={error} onReload={readAgain} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={running} color={final ? 'red' : undefined}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
