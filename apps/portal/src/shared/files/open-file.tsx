import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/locale';
import { Dialog } from '../ui/dialog';
import { handOver } from '../lists/csv';
import { RefusalNote } from '../ui/states';
import { fileMessages } from './files.messages';
import { pictureOf } from './picture-of';

type Props = Readonly<{
  /** What it shows. */
  name: string;
  /** What it is called where it is kept. */
  saveAs: string;
  /** What of it can be looked at; refused where that is nothing. */
  preview: () => Promise<Blob>;
  /** As it was sent. */
  read: () => Promise<Blob>;
}>;

/** A file that proves something: a picture opens here, as the server wrote it anew; anything else is handed over. */
export const OpenFile = ({ name, saveAs, preview, read }: Props) => {
  const say = useText(fileMessages);
  const [shown, setShown] = useState<string>();
  const [failed, setFailed] = useState<unknown>();
  const open = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const picture = await pictureOf(preview);
      if (picture === undefined) handOver(saveAs, await read());
      else setShown(URL.createObjectURL(picture));
    } catch (error) {
      setFailed(error);
    }
  };
  const close = (): void => {
    if (shown !== undefined) URL.revokeObjectURL(shown);
    setShown(undefined);
  };
  const title = say('file', { name });
  return (
    <>
      <Button size="xs" variant="default" aria-label={`${say('open')}: ${title}`} onClick={() => void open()}>
        {say('open')}
      </Button>
      <RefusalNote error={failed} />
      <Dialog opened={shown !== undefined} onClose={close} title={title} size="xl">
        <img src={shown} alt={title} className="proof" />
      </Dialog>
    </>
  );
};
