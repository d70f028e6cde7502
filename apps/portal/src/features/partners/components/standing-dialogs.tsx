import { NativeSelect, TextInput } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { partnerActMessages } from '../acts.messages';
import {
  useEndSpecialisation,
  useEnrolPartner,
  useGrantSpecialisation,
  useInviteToLevel,
  useInviteToSpecialisation,
  usePrepareCorrection,
  usePrepareEnrolment,
} from '../api/partner-commands';
import type { Partner } from '../api/partners.query';
import {
  assessed,
  AssessmentFields,
  LevelSelect,
  NOT_ASSESSED,
  SpecialisationSelect,
  type Assessment,
} from './choice-fields';
import { KeepRecordDialog } from './keep-record-dialog';
import { ChangeKindDialog } from './change-kind-dialog';
import { PARTICIPATION_DIALOGS } from './participation-dialogs';
import type { PartnerAct } from './partner-acts';

type Props = Readonly<{ partner: Partner; onClose: () => void }>;

const EnrolDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [value, setValue] = useKept<Assessment>('partners.EnrolDialog.value', NOT_ASSESSED);
  const [on, setOn] = useKept('partners.EnrolDialog.on', '');
  const command = useEnrolPartner({ partner, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'enrol', { name: partner.name })}
      onAct={() => command.run({ ...assessed(value), ...(on === '' ? {} : { effectiveOn: on }) })}
    >
      <AssessmentFields {...{ partner, value }} onChange={(changes) => setValue({ ...value, ...changes })} />
      <DayField name="on" label={say('from')} value={on} onChange={setOn} />
    </DecisionDialog>
  );
};

const InviteToLevelDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [level, setLevel] = useKept('partners.InviteToLevelDialog.level', '');
  const command = useInviteToLevel({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'inviteToLevel', { name: partner.name })}
      command={{
        ...command,
        run: (reason) => command.run({ level, reason }),
      }}
    >
      <LevelSelect partner={partner} value={level} onChange={setLevel} />
    </ReasonDialog>
  );
};

const InviteToSpecialisationDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useKept(
    'partners.InviteToSpecialisationDialog.specialisation',
    '',
  );
  const command = useInviteToSpecialisation({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'inviteToSpecialisation', { name: partner.name })}
      command={{ ...command, run: (reason) => command.run({ specialisation, reason }) }}
    >
      <SpecialisationSelect only="invited" value={specialisation} onChange={setSpecialisation} />
    </ReasonDialog>
  );
};

const GrantDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useKept('partners.GrantDialog.specialisation', '');
  const [fromOn, setFrom] = useKept('partners.GrantDialog.fromOn', '');
  const [beforeOn, setBefore] = useKept('partners.GrantDialog.beforeOn', '');
  const command = useGrantSpecialisation({ partner, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'grant', { name: partner.name })}
      onAct={() =>
        command.run({
          ...{ specialisation },
          ...(fromOn === '' ? {} : { fromOn }),
          ...(beforeOn === '' ? {} : { beforeOn }),
        })
      }
    >
      <SpecialisationSelect value={specialisation} onChange={setSpecialisation} />
      <DayField name="fromOn" label={say('from')} value={fromOn} onChange={setFrom} />
      <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </DecisionDialog>
  );
};

const EndDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useKept('partners.EndDialog.specialisation', '');
  const [beforeOn, setBefore] = useKept('partners.standingDialogsEndDialog.beforeOn', '');
  const command = useEndSpecialisation({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'end', { name: partner.name })}
      command={{
        ...command,
        run: (reason) => command.run({ specialisation, reason, ...(beforeOn === '' ? {} : { beforeOn }) }),
      }}
    >
      <SpecialisationSelect value={specialisation} onChange={setSpecialisation} />
      <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </ReasonDialog>
  );
};

const KINDS = ['level', 'specialisation', 'specialisation-end'] as const;

const CorrectDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [kind, setKind] = useKept<(typeof KINDS)[number]>('partners.CorrectDialog.kind', 'level');
  const [what, setWhat] = useKept('partners.CorrectDialog.what', '');
  const [firstOn, setFirst] = useKept('partners.CorrectDialog.firstOn', '');
  const [beforeOn, setBefore] = useKept('partners.CorrectDialog.beforeOn', '');
  const [evidence, setEvidence] = useKept('partners.CorrectDialog.evidence', '');
  const command = usePrepareCorrection({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'correct', { name: partner.name })}
      command={{
        ...command,
        run: (reason) =>
          command.run({
            ...{ kind, what, firstOn, reason, evidence },
            ...(beforeOn === '' ? {} : { beforeOn }),
          }),
      }}
    >
      <NativeSelect
        name="kind"
        label={say('what')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: say(`what_${value}`) }))}
        onChange={({ currentTarget }) => {
          setKind(KINDS.find((one) => one === currentTarget.value) ?? 'level');
          setWhat('');
        }}
      />
      {kind === 'level' ? (
        <LevelSelect partner={partner} value={what} onChange={setWhat} />
      ) : (
        <SpecialisationSelect only="any" value={what} onChange={setWhat} />
      )}
      <DayField name="firstOn" required label={say('from')} value={firstOn} onChange={setFirst} />
      {kind === 'specialisation' && (
        <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
      )}
      <TextInput
        name="evidence"
        required
        label={say('evidence')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ReasonDialog>
  );
};

const CorrectEnrolmentDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [value, setValue] = useKept<Assessment>('partners.CorrectEnrolmentDialog.value', NOT_ASSESSED);
  const [effectiveOn, setOn] = useKept('partners.CorrectEnrolmentDialog.effectiveOn', '');
  const [evidence, setEvidence] = useKept('partners.CorrectEnrolmentDialog.evidence', '');
  const command = usePrepareEnrolment({ partner, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'correctEnrolment', { name: partner.name })}
      command={{
        ...command,
        run: (reason) => command.run({ ...assessed(value), effectiveOn, reason, evidence }),
      }}
    >
      <AssessmentFields {...{ partner, value }} onChange={(changes) => setValue({ ...value, ...changes })} />
      <DayField name="effectiveOn" required label={say('from')} value={effectiveOn} onChange={setOn} />
      <TextInput
        name="evidence"
        required
        label={say('evidence')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ReasonDialog>
  );
};

export const PARTNER_DIALOGS: Readonly<Record<PartnerAct, ComponentType<Props>>> = {
  enrol: EnrolDialog,
  inviteToLevel: InviteToLevelDialog,
  inviteToSpecialisation: InviteToSpecialisationDialog,
  keepRecord: KeepRecordDialog,
  grant: GrantDialog,
  end: EndDialog,
  correct: CorrectDialog,
  correctEnrolment: CorrectEnrolmentDialog,
  changeKind: ChangeKindDialog,
  ...PARTICIPATION_DIALOGS,
};
