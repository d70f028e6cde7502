import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import {
  useApproveDeal,
  useExtendDeal,
  useRejectDeal,
  useRequestDealInformation,
  useReturnDeal,
  useTakeUpDeal,
} from '../api/decision-commands';
import { reviewMessages } from '../review.messages';
import type { DealDialogProps } from './deal-dialog';
import type { Decision } from './decisions';
import { CloseDialog, ReassignDialog, RevokeDialog } from './lead-dialogs';
import { useDealFigures } from './use-deal-figures';

const ApproveDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const [dealType, setDealType] = useKept('deals.ApproveDialog.dealType', deal.dealType);
  const [note, setNote] = useKept('deals.ApproveDialog.note', '');
  const { data: choices } = useQuery(choicesQuery);
  const command = useApproveDeal({ deal, onDone: onClose });
  const types = choices?.dealTypes.map(({ id }) => id) ?? [deal.dealType];
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approve', useDealFigures(deal))}
      onAct={() => command.run({ dealType, ...(note.trim() === '' ? {} : { note }) })}
    >
      <NativeSelect
        name="dealType"
        label={say('dealType')}
        value={dealType}
        onChange={({ currentTarget }) =>
          setDealType(currentTarget.value === 'partner-value' ? 'partner-value' : 'new-opportunity')
        }
        data={types.map((value) => ({ value, label: codeText(value) }))}
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

/** With a reason from the programme's list, and in words for the partner. */
const RejectDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const [code, setCode] = useKept('deals.RejectDialog.code', '');
  const { data: choices } = useQuery(choicesQuery);
  const command = useRejectDeal({ deal, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'reject', useDealFigures(deal))}
      command={{ ...command, run: (text) => command.run({ code, text }) }}
      label={say('explanation')}
      final
    >
      <NativeSelect
        name="code"
        required
        label={say('reasonCode')}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        data={[
          { value: '', label: say('choose') },
          ...(choices?.rejectionReasons ?? []).map((value) => ({ value, label: codeText(value) })),
        ]}
      />
    </ReasonDialog>
  );
};

const AskDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  return (
    <ReasonDialog
      {...decisionWords(say, 'ask', useDealFigures(deal))}
      command={useRequestDealInformation({ deal, onDone: onClose })}
      onClose={onClose}
      label={say('question')}
    />
  );
};

const ReturnDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'return', useDealFigures(deal))}
      command={useReturnDeal({ deal, onDone: onClose })}
      label={say('missing')}
    />
  );
};

const TakeUpDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const command = useTakeUpDeal({ deal, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'takeUp', useDealFigures(deal))}
      onAct={() => command.run()}
    />
  );
};

const ExtendDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const command = useExtendDeal({ deal, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'extend', useDealFigures(deal))}
      onAct={() => command.run({ granted: true })}
    />
  );
};

const RefuseExtensionDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const command = useExtendDeal({ deal, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'refuseExtension', useDealFigures(deal))}
      command={{ ...command, run: (reason) => command.run({ granted: false, reason }) }}
      onClose={onClose}
    />
  );
};

export const DECISION_DIALOGS: Readonly<Record<Decision, ComponentType<DealDialogProps>>> = {
  approve: ApproveDialog,
  reject: RejectDialog,
  ask: AskDialog,
  return: ReturnDialog,
  takeUp: TakeUpDialog,
  extend: ExtendDialog,
  refuseExtension: RefuseExtensionDialog,
  close: CloseDialog,
  reassign: ReassignDialog,
  revoke: RevokeDialog,
};
