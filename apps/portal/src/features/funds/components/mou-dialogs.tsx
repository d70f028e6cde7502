import type { ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useSignMou, useTerminateMou, useWithdrawMou } from '../api/mou-commands';
import type { Mou, MouVersion } from '../api/mous.query';
import { mouMessages } from '../mou.messages';
import type { MouAct } from './mou-acts';

type DialogProps = Readonly<{ mou: Mou; onClose: () => void }>;

/** The version that waits for signatures. */
export const waitingIn = ({
  proposed,
  versions,
}: Pick<Mou, 'proposed' | 'versions'>): MouVersion | undefined =>
  versions.find(({ version }) => version === proposed);

/** What a decision on an agreement repeats. */
const useFigures = (mou: Mou) => {
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const waits = waitingIn(mou);
  return {
    ...{ number: mou.number, partner: nameOf(mou.partnerId), version: String(waits?.version ?? '') },
    open: moneyText(mou.balance.open, language),
    total: waits === undefined ? '' : moneyText(waits.total, language),
    day: waits === undefined ? '' : dayText(waits.endsOn, language),
  };
};

const SignDialog = ({ mou, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  const command = useSignMou({ mou, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'sign', useFigures(mou))}
      onAct={() => command.run()}
    />
  );
};

const WithdrawDialog = ({ mou, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'withdraw', useFigures(mou))}
      command={useWithdrawMou({ mou, onDone: onClose })}
      final
    />
  );
};

const TerminateDialog = ({ mou, onClose }: DialogProps) => {
  const say = useText(mouMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'terminate', useFigures(mou))}
      command={useTerminateMou({ mou, onDone: onClose })}
      final
    />
  );
};

export const MOU_DIALOGS: Readonly<Record<Exclude<MouAct, 'revise'>, ComponentType<DialogProps>>> = {
  sign: SignDialog,
  withdraw: WithdrawDialog,
  terminate: TerminateDialog,
};
