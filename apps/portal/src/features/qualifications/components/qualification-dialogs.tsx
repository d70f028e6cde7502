import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/countries';
import { useText } from '../../../shared/i18n/locale';
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

const ContractDialog = ({ qualification, onClose, onReload }: DialogProps) => {
  const say = useText(qualificationMessages);
  const [contract, setContract] = useState('');
  const command = useContract({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, onReload }}
      {...decisionWords(say, 'contract', usePartner(qualification))}
      onAct={() => command.run({ contract })}
    >
      <TextInput
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
const DecideDialog = ({ qualification, outcome, words, onClose, onReload }: DecideProps) => {
  const say = useText(qualificationMessages);
  const [reason, setReason] = useState('');
  const command = useDecide({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, onReload, final: outcome === 'end' }}
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

const FlagDialog = ({ qualification, onClose, onReload }: DialogProps) => {
  const say = useText(qualificationMessages);
  const [obligation, setObligation] = useState(qualification.obligations[0] ?? '');
  const [evidence, setEvidence] = useState('');
  const [note, setNote] = useState('');
  const command = useFlagBreach({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, onReload }}
      {...decisionWords(say, 'flag', usePartner(qualification))}
      onAct={() => command.run({ obligation, evidence, note })}
    >
      <NativeSelect
        label={say('obligation')}
        value={obligation}
        data={qualification.obligations.map((value) => ({ value, label: codeText(value) }))}
        onChange={({ currentTarget }) => setObligation(currentTarget.value)}
      />
      <TextInput
        required
        maxLength={500}
        label={say('evidence')}
        description={say('evidenceAbout')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
      <ReasonField max={2_000} label={say('noteRead')} value={note} onChange={setNote} />
    </DecisionDialog>
  );
};

const SettleDialog = ({ qualification, onClose, onReload }: DialogProps) => {
  const say = useText(qualificationMessages);
  const open = qualification.breaches.filter(({ settled }) => settled === null);
  const [breachId, setBreachId] = useState(open[0]?.breachId ?? '');
  const [reason, setReason] = useState('');
  const command = useSettleBreach({ qualification, onDone: onClose });
  return (
    <DecisionDialog
      {...{ command, onClose, onReload }}
      {...decisionWords(say, 'settle', usePartner(qualification))}
      onAct={() => command.run({ breachId, reason })}
    >
      <NativeSelect
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
