import { useMutation } from '@tanstack/react-query';
import { sendFile } from '../../../shared/files/sent-file';
import { useKept } from '../../../shared/kept/use-kept';

type Proof = Readonly<{ proof: string; fileId: string }>;

/** Files by what they show; a file is sent as soon as it is chosen. @param before those that were sent with a draft */
export const useProofs = (before: readonly Proof[] = []) => {
  const [kept, setKept] = useKept<Readonly<Record<string, string>>>('funds.useProofs.kept', () =>
    Object.fromEntries(before.map(({ proof, fileId }) => [proof, fileId])),
  );
  const upload = useMutation({
    mutationFn: async ({ proof, file }: Readonly<{ proof: string; file: File }>) => ({
      ...{ proof, id: (await sendFile(file)).id },
    }),
    onSuccess: ({ proof, id }) => setKept((before) => ({ ...before, [proof]: id })),
  });
  const drop = (proof: string): void =>
    setKept((before) => Object.fromEntries(Object.entries(before).filter(([key]) => key !== proof)));
  return {
    /** As commands take them. */
    proofs: Object.entries(kept).map(([proof, fileId]) => ({ proof, fileId })),
    choose: (proof: string, file: File | null): void => {
      if (file === null) drop(proof);
      else upload.mutate({ proof, file });
    },
    sending: upload.isPending,
    error: upload.error,
  };
};
