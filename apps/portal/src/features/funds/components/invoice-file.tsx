import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { mdfDraftMessages } from '../drafts.messages';
import { mdfMessages } from '../mdf.messages';
import { PROOF_TYPES, sendFile } from '../../../shared/files/sent-file';

type Props = Readonly<{
  fileIds: readonly string[];
  /** The checklist asks for it. */
  required: boolean;
  onChange: (fileIds: readonly string[]) => void;
}>;

/** The file of one invoice, sent as soon as it is chosen; of several pages there may be several. */
export const InvoiceFile = ({ fileIds, required, onChange }: Props) => {
  const say = useText(mdfMessages);
  const sayDraft = useText(mdfDraftMessages);
  const [chosen, setChosen] = useState<File[]>([]);
  const upload = useMutation({
    mutationFn: (files: readonly File[]) => Promise.all(files.map(sendFile)),
    onSuccess: (sent) => onChange(sent.map(({ id }) => id)),
  });
  const isKept = chosen.length === 0 && fileIds.length > 0;
  return (
    <>
      <FileInput
        name="fileIds"
        {...{ required }}
        disabled={upload.isPending}
        multiple
        clearable
        label={say('invoiceFile')}
        description={isKept ? sayDraft('keptFile') : say('fileHint')}
        accept={PROOF_TYPES}
        placeholder={say('chooseFile')}
        value={chosen}
        onChange={(files) => {
          setChosen(files);
          onChange([]);
          if (files.length > 0) upload.mutate(files);
        }}
      />
      <RefusalNote error={upload.error} />
    </>
  );
};
