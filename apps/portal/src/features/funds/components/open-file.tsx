import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { fundMessages } from '../funds.messages';

type Props = Readonly<{
  /** What it shows. */
  name: string;
  /** What it is called where it is kept, without an ending. */
  saveAs: string;
  read: () => Promise<Blob>;
}>;

/** A file that proves something: a picture opens here, anything else is handed over. */
export const OpenFile = ({ name, saveAs, read }: Props) => {
  const say = useText(fundMessages);
  const [shown, setShown] = useState<string>();
  const [failed, setFailed] = useState<unknown>();
  const open = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const file = await read();
      const url = URL.createObjectURL(file);
      if (file.type.startsWith('image/')) {
        setShown(url);
        return;
      }
      const link = document.createElement('a');
      link.href = url;
      link.download = saveAs;
      link.click();
      URL.revokeObjectURL(url);
    } catch (error) {
      setFailed(error);
    }
  };
  const close = (): void => {
    if (shown !== undefined) URL.revokeObjectURL(shown);
    setShown(undefined);
  };
  const title = say('preview', { proof: name });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={`${say('openFile')}: ${title}`}
        onClick={() => void open()}
      >
        {say('openFile')}
      </Button>
      <RefusalNote error={failed} />
      <Modal opened={shown !== undefined} onClose={close} title={title} size="xl" centered>
        <img src={shown} alt={title} className="proof" />
      </Modal>
    </>
  );
};
