import { FileInput, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { RefusalNote } from '../../../shared/ui/states';
import { useAnswerClaim } from '../api/claim-commands';
import { requestQuery } from '../api/requests.query';
import { mdfMessages } from '../mdf.messages';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';
import { PROOF_TYPES, sendFile } from '../../../shared/files/sent-file';
import { INVOICE_PROOF } from './invoices';

/** P11: what the vendor asked is answered in words, and with a further file where it helps. */
export const AnswerClaimDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  const { data: request } = useQuery(requestQuery(claim.fundId, claim.requestId));
  const [file, setFile] = useState<File | null>(null);
  const [proof, setProof] = useKept('funds.AnswerClaimDialog.proof', '');
  const [line, setLine] = useKept('funds.AnswerClaimDialog.line', '');
  const [failed, setFailed] = useState<unknown>();
  const command = useAnswerClaim({ claim, onDone: onClose });
  const send = async (answer: string): Promise<void> => {
    try {
      const shown = proof === INVOICE_PROOF && line !== '' ? { line } : {};
      const proofs = file === null ? [] : [{ proof, fileId: (await sendFile(file)).id, ...shown }];
      command.run({ answer, ...(proofs.length === 0 ? {} : { proofs }) });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'answer', useClaimFigures(claim))}
      command={{ ...command, run: (answer) => void send(answer) }}
      label={say('yourAnswer')}
    >
      <FileInput
        name="file"
        label={say('furtherFile')}
        description={say('fileHint')}
        accept={PROOF_TYPES}
        placeholder={say('chooseFile')}
        value={file}
        onChange={setFile}
        clearable
      />
      {file !== null && (
        <NativeSelect
          name="proof"
          required
          label={say('furtherProof')}
          value={proof}
          data={[
            { value: '', label: say('choose') },
            ...(request?.proofs ?? []).map((one) => ({ value: one.proof, label: codeText(one.proof) })),
          ]}
          onChange={({ currentTarget }) => setProof(currentTarget.value)}
        />
      )}
      {file !== null && proof === INVOICE_PROOF && claim.lines.length > 1 && (
        <NativeSelect
          name="line"
          label={say('invoiceShown')}
          value={line}
          data={[
            { value: '', label: say('choose') },
            ...claim.lines.map((one) => ({ value: one.line, label: one.invoiceNumber })),
          ]}
          onChange={({ currentTarget }) => setLine(currentTarget.value)}
        />
      )}
      <RefusalNote error={failed} />
    </ReasonDialog>
  );
};
