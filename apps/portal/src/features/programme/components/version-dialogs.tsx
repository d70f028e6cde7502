import type { ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import {
  useApproveVersion,
  useReturnVersion,
  useSubmitVersion,
  useWithdrawVersion,
  type Version,
} from '../api/version-commands';
import { versionMessages } from '../version.messages';
import type { VersionAct } from './version-acts';

type Props = Readonly<{ of: Version; onClose: () => void }>;

const useFigures = ({ version, effectiveFrom }: Version) => {
  const { language } = useLocale();
  return { version: String(version), day: dayText(effectiveFrom, language) };
};

const SubmitDialog = ({ of, onClose }: Props) => {
  const say = useText(versionMessages);
  const command = useSubmitVersion({ of, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'submit', useFigures(of))}
      onAct={() => command.run()}
    />
  );
};

const ApproveDialog = ({ of, onClose }: Props) => {
  const say = useText(versionMessages);
  const command = useApproveVersion({ of, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approve', useFigures(of))}
      onAct={() => command.run()}
      final
    />
  );
};

const ReturnDialog = ({ of, onClose }: Props) => {
  const say = useText(versionMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'return', useFigures(of))}
      command={useReturnVersion({ of, onDone: onClose })}
    />
  );
};

const WithdrawDialog = ({ of, onClose }: Props) => {
  const say = useText(versionMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'withdraw', useFigures(of))}
      command={useWithdrawVersion({ of, onDone: onClose })}
      final
    />
  );
};

export const VERSION_DIALOGS: Readonly<Record<VersionAct, ComponentType<Props>>> = {
  submit: SubmitDialog,
  approve: ApproveDialog,
  return: ReturnDialog,
  withdraw: WithdrawDialog,
};
