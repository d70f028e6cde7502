import { Modal, type ModalProps } from '@mantine/core';
import { useText } from '../i18n/locale';
import { uiMessages } from './ui.messages';

type DialogProps = Pick<ModalProps, 'onClose' | 'title' | 'size' | 'children'> &
  Readonly<{
    /** A dialog that stands on the page only while it is open needs not say so. */
    opened?: boolean;
  }>;

/** What stands above the page until it is closed: its cross has a name, and its head is none of the page. */
export const Dialog = ({ opened = true, ...rest }: DialogProps) => {
  const say = useText(uiMessages);
  return (
    <Modal
      {...rest}
      opened={opened}
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
      attributes={{ header: { role: 'presentation' } }}
    />
  );
};
