import { FileInput, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { OpenFile } from '../../../shared/files/open-file';
import { PROOF_TYPES, sendFile } from '../../../shared/files/sent-file';
import { useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { adjustmentFile, adjustmentPicture, type Adjustment } from '../api/adjustments.query';
import { adjustmentMessages } from '../adjustments.messages';

/** Files are sent as soon as they are chosen; the same one twice is one. */
export const useEvidenceFiles = () => {
  const sent = useMutation({
    mutationFn: async (files: readonly File[]) => [
      ...new Set((await Promise.all(files.map(sendFile))).map(({ id }) => id)),
    ],
  });
  return {
    fileIds: sent.data ?? [],
    choose: (files: readonly File[]): void => (files.length === 0 ? sent.reset() : sent.mutate(files)),
    sending: sent.isPending,
    error: sent.error,
  };
};

/** The proof itself, to be chosen with an adjustment. */
export const EvidenceInput = ({ of }: Readonly<{ of: ReturnType<typeof useEvidenceFiles> }>) => {
  const say = useText(adjustmentMessages);
  return (
    <>
      <FileInput
        name="fileIds"
        multiple
        clearable
        label={say('files')}
        description={say('filesHint')}
        accept={PROOF_TYPES}
        onChange={of.choose}
      />
      <RefusalNote error={of.error} />
    </>
  );
};

/** The proof itself, for whoever decides: a picture opens here, anything else is handed over. */
export const EvidenceFiles = ({ id, files }: Pick<Adjustment, 'id' | 'files'>) => {
  const say = useText(adjustmentMessages);
  if (files.length === 0) return say('noFiles');
  return (
    <Stack gap={4}>
      {files.map((file) => (
        <Group key={file.id} gap="sm">
          <Text size="sm">{file.name}</Text>
          <OpenFile
            name={file.name}
            saveAs={file.name}
            preview={() => adjustmentPicture(id, file.id)}
            read={() => adjustmentFile(id, file.id)}
          />
        </Group>
      ))}
    </Stack>
  );
};
