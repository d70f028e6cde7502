import { Button, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import { useWithdrawInvitation } from '../api/access-commands';
import { invitationHistory } from '../api/people.query';

/** S1: an invitation that nobody has accepted yet. */
export const InvitationPage = () => {
  const say = useText(accessMessages);
  const invitationId = useRecordId('invitationId');
  return (
    <RecordPage
      back={{ to: '/people', label: say('backToPeople') }}
      title={say('openInvitation')}
      number={invitationId}
      called={say('openInvitation')}
      status={null}
      actions={<Withdraw invitationId={invitationId} />}
      aside={null}
    >
      <Stack gap="xs">
        <Title order={2} size="h4">
          {say('history')}
        </Title>
        <RecordHistory of={invitationHistory(invitationId)} />
      </Stack>
    </RecordPage>
  );
};

const Withdraw = ({ invitationId }: Readonly<{ invitationId: string }>) => {
  const say = useText(accessMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useKept('access.Withdraw.open', false);
  const command = useWithdrawInvitation(invitationId, () => void navigate({ to: '/people' }));
  if (!useMay()('platform.admin', 'partner.admin', 'distributor.admin')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('withdraw')}
      </Button>
      {open && (
        <DecisionDialog
          {...{ command, onClose: () => setOpen(false) }}
          {...decisionWords(say, 'withdraw', { name: invitationId })}
          onAct={() => command.run()}
          final
        />
      )}
    </>
  );
};
