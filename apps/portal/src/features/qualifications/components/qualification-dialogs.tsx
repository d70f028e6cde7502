import { NativeSelect, TextInput } from '@mantine/core';
import type { ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import {
  useContract,
  useDecide,
  useFlagBreach,
  useSettleBreach,
  type Qualification,
} from '../api/qualifications.query';
import { qualificationMessages } from '../qualifications.messages';
import { AssessDialog } from './assess-dialog';
import type { DialogProps } from './dialog-props';
import type { QualificationAct } from './qualification-acts';

const usePartner = ({ partnerId }: Qualification) => ({ partner: useOrganisationName()(partnerId) });

const ContractDialog = ({ qualification, onClose }: DialogProps) => {
  const say = useText(qualificationMessages);
  const [contract, setContract] = useKept('qualifications.ContractDialog.contract', '');
  const command = useContract({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'contract', usePartner(qualification))}
      onAct={() => command.run({ contract })}
    >
      <TextInput
        name="contract"
        required
        maxLength={500}
        label={say('contractReference')}
        value={contract}
        onChange={({ currentTarget }) => setContract(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

type DecideProps = DialogProps &
  Readonly<{ outcome: 'keep' | 'end'; words: ReturnType<typeof decisionWords> }>;
const DecideDialog = ({ qualification, outcome, words, onClose }: DecideProps) => {
  const say = useText(qualificationMessages);
  const [reason, setReason] = useKept('qualifications.DecideDialog.reason', '');
  const command = useDecide({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, final: outcome === 'end' }}
      {...words}
      onAct={() => command.run({ outcome, reason })}
    >
      <ReasonField max={2_000} label={say('reasonRead')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};
const KeepDialog = (props: DialogProps) => {
  const say = useText(qualificationMessages);
  const words = decisionWords(say, 'keep', usePartner(props.qualification));
  return <DecideDialog {...props} outcome="keep" words={words} />;
};
const EndDialog = (props: DialogProps) => {
  const say = useText(qualificationMessages);
  const words = decisionWords(say, 'end', usePartner(props.qualification));
  return <DecideDialog {...props} outcome="end" words={words} />;
};

const FlagDialog = ({ qualification, onClose }: DialogProps) => {
  const say = useText(qualificationMessages);
  const [obligation, setObligation] = useKept(
    'qualifications.FlagDialog.obligation',
    qualification.obligations[0] ?? '',
  );
  const [evidence, setEvidence] = useKept('qualifications.FlagDialog.evidence', '');
  const [note, setNote] = useKept('qualifications.FlagDialog.note', '');
  const command = useFlagBreach({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'flag', usePartner(qualification))}
      onAct={() => command.run({ obligation, evidence, note })}
    >
      <NativeSelect
        name="obligation"
        label={say('obligation')}
        value={obligation}
        data={qualification.obligations.map((value) => ({ value, label: codeText(value) }))}
        onChange={({ currentTarget }) => setObligation(currentTarget.value)}
      />
      <TextInput
        name="evidence"
        required
        maxLength={500}
        label={say('evidence')}
        description={say('evidenceAbout')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
      <ReasonField name="note" max={2_000} label={say('noteRead')} value={note} onChange={setNote} />
    </DecisionDialog>
  );
};

const SettleDialog = ({ qualification, onClose }: DialogProps) => {
  const say = useText(qualificationMessages);
  const open = qualification.breaches.filter(({ settled }) => settled === null);
  const [breachId, setBreachId] = useKept('qualifications.SettleDialog.breachId', open[0]?.breachId ?? '');
  const [reason, setReason] = useKept('qualifications.SettleDialog.reason', '');
  const command = useSettleBreach({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'settle', usePartner(qualification))}
      onAct={() => command.run({ breachId, reason })}
    >
      <NativeSelect
        name="breachId"
        label={say('flagged')}
        value={breachId}
        data={open.map((one) => ({
          value: one.breachId,
          label: `${codeText(one.obligation)}: ${one.evidence}`,
        }))}
        onChange={({ currentTarget }) => setBreachId(currentTarget.value)}
      />
      <ReasonField max={2_000} label={say('reasonRead')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};

export const QUALIFICATION_DIALOGS: Readonly<Record<QualificationAct, ComponentType<DialogProps>>> = {
  assess: AssessDialog,
  contract: ContractDialog,
  keep: KeepDialog,
  end: EndDialog,
  flag: FlagDialog,
  settle: SettleDialog,
};
