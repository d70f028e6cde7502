import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Dialog } from '../../../shared/ui/dialog';
import { accessMessages } from '../access.messages';

type Props = Readonly<{
  title: string;
  about: string;
  /** A code, or an address with a code in it. */
  secret: string;
  copy: string;
  onClose: () => void;
}>;

/** What somebody has to hand over, and what nobody can look up later. */
export const ShownOnce = ({ title, about, secret, copy: copyText, onClose }: Props) => {
  const say = useText(accessMessages);
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack gap="md">
        <Text>{about}</Text>
        <Alert>
          <Code fz="md" className="breaks-anywhere">
            {secret}
          </Code>
        </Alert>
        <Group justify="flex-end">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} aria-live="polite">
                {copied ? say('copied') : copyText}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{say('close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
