import type { ReactElement } from 'react';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { partnerActMessages } from '../acts.messages';
import {
  useDeclineApplication,
  useReinstatePartner,
  useSuspendPartner,
  useTerminatePartner,
  type On,
} from '../api/participation-commands';
import type { Partner } from '../api/partners.query';

type Props = Readonly<{ partner: Partner; onClose: () => void }>;
type Name = 'suspend' | 'reinstate' | 'terminate' | 'declineApplication';
type UseCommand = (on: On) => ReturnType<typeof useSuspendPartner>;

/** How a partner's part in the programme is interrupted and ends: with a reason, which the other side reads. */
const dialogOf = (name: Name, useDecision: UseCommand, final: boolean): ((props: Props) => ReactElement) => {
  const ParticipationDialog = ({ partner, onClose }: Props) => {
    const say = useText(partnerActMessages);
    return (
      <ReasonDialog
        {...{ onClose, final }}
        {...decisionWords<Name>(say, name, { name: partner.name })}
        command={useDecision({ partner, onDone: onClose })}
      />
    );
  };
  return ParticipationDialog;
};

export const PARTICIPATION_DIALOGS = {
  suspend: dialogOf('suspend', useSuspendPartner, false),
  reinstate: dialogOf('reinstate', useReinstatePartner, false),
  terminate: dialogOf('terminate', useTerminatePartner, true),
  declineApplication: dialogOf('declineApplication', useDeclineApplication, true),
} satisfies Readonly<Record<Name, unknown>>;
