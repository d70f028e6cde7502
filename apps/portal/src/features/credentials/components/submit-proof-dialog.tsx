import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useMe } from '../../../shared/session/session';
import { useSubmitProof } from '../api/proofs.query';
import { credentialMessages } from '../credentials.messages';

/** A concept that was proved at a customer’s, and what shows it. */
export const SubmitProofDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(credentialMessages);
  const navigate = useNavigate();
  const vendor = useMe().organisation.kind === 'vendor';
  const [partnerId, setPartnerId] = useKept('credentials.SubmitProofDialog.partnerId', '');
  const [customer, setCustomer] = useKept('credentials.SubmitProofDialog.customer', '');
  const [carriedOutOn, setCarriedOutOn] = useKept('credentials.SubmitProofDialog.carriedOutOn', '');
  const [reference, setReference] = useKept('credentials.SubmitProofDialog.reference', '');
  const [note, setNote] = useKept('credentials.SubmitProofDialog.note', '');
  const command = useSubmitProof(({ id }) => void navigate({ to: `/proofs/${id}` }));
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'submitProof')}
      onAct={() =>
        command.run({
          ...{ customer, carriedOutOn, ...(vendor ? { partnerId } : {}) },
          evidence: { reference, ...(note.trim() === '' ? {} : { note }) },
        })
      }
    >
      {vendor && <PartnerSelect value={partnerId} onChange={setPartnerId} />}
      <TextInput
        name="customer"
        required
        label={say('customer')}
        value={customer}
        onChange={({ currentTarget }) => setCustomer(currentTarget.value)}
      />
      <DayField
        name="carriedOutOn"
        required
        label={say('carriedOut')}
        value={carriedOutOn}
        onChange={setCarriedOutOn}
      />
      <TextInput
        name="reference"
        required
        label={say('evidence')}
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <Textarea
        name="note"
        autosize
        label={say('note')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
