import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { HistorySection } from '../../../shared/records/history-section';
import { personField } from '../../../shared/people/person-name';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import {
  proofHistory,
  proofQuery,
  useAcceptProof,
  useReturnProof,
  useWhyNotAccept,
  type Proof,
} from '../api/proofs.query';
import { credentialMessages } from '../credentials.messages';

/** P12: one proof of concept; another person than who submitted it accepts it. */
export const ProofPage = () => {
  const proof = useQuery(proofQuery(useRecordId('proofId')));
  if (proof.isPending) return <Loading rows={6} />;
  if (proof.isError) return <Failure error={proof.error} onRetry={() => void proof.refetch()} />;
  return <ProofRecord proof={proof.data} />;
};

const ProofRecord = ({ proof }: Readonly<{ proof: Proof }>) => {
  const say = useText(credentialMessages);
  const nameOf = useOrganisationName();
  const { evidence, status, reason } = proof;
  return (
    <RecordPage
      back={{ to: '/proofs', label: say('backToProofs') }}
      title={proof.customer}
      number={nameOf(proof.partnerId)}
      called={proof.customer}
      status={<StatusWord status={status} />}
      actions={<Acts proof={proof} />}
      aside={null}
    >
      <Stack gap="lg">
        {status === 'returned' && reason !== null && (
          <Alert color="orange">{say('returned', { reason })}</Alert>
        )}
        <Facts
          of={[
            [say('carriedOut'), <Day key="carried" of={proof.carriedOutOn} />],
            [say('counts'), <Day key="counts" of={proof.acceptedOn} />],
            [say('evidence'), evidence.reference],
            [say('note'), evidence.note],
            [say('submittedBy'), personField(proof.submittedBy)],
            [say('submitted'), <Instant key="submitted" of={proof.submittedAt} />],
            [say('decidedBy'), personField(proof.decidedBy)],
            [say('decided'), <Instant key="decided" of={proof.decidedAt} />],
          ]}
        />
        <HistorySection of={proofHistory(proof.id)} />
      </Stack>
    </RecordPage>
  );
};

const Acts = ({ proof }: Readonly<{ proof: Proof }>) => {
  const say = useText(credentialMessages);
  const nameOf = useOrganisationName();
  const decides = useMay()('channel.manager', 'channel.lead') && proof.status === 'submitted';
  const [open, setOpen] = useKept<'accept' | 'returnProof'>('credentials.proofActs.open');
  const onClose = (): void => setOpen(undefined);
  const accept = useAcceptProof({ proof, onDone: onClose });
  const giveBack = useReturnProof({ proof, onDone: onClose });
  const closed = useWhyNotAccept(proof, decides);
  const figures = { customer: proof.customer, partner: nameOf(proof.partnerId) };
  if (!decides) return null;
  return (
    <>
      <ActBar
        acts={[
          { name: 'accept', label: say('accept'), main: true, closed },
          { name: 'returnProof', label: say('returnProof') },
        ]}
        onAct={setOpen}
      />
      {open === 'accept' && (
        <DecisionDialog
          {...{ onClose, command: accept }}
          {...decisionWords(say, 'accept', figures)}
          onAct={() => accept.run()}
        />
      )}
      {open === 'returnProof' && (
        <ReasonDialog
          {...{ onClose, command: giveBack }}
          {...decisionWords(say, 'returnProof', figures)}
          label={say('missing')}
        />
      )}
    </>
  );
};
