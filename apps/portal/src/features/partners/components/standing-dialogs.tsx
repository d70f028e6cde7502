import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
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
import { PARTICIPATION_DIALOGS } from './participation-dialogs';
import type { PartnerAct } from './partner-acts';

type Props = Readonly<{ partner: Partner; onClose: () => void; onReload: () => void }>;

const EnrolDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [value, setValue] = useState<Assessment>(NOT_ASSESSED);
  const [on, setOn] = useState('');
  const command = useEnrolPartner({ partner, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'enrol', { name: partner.name })}
      onAct={() => command.run({ ...assessed(value), ...(on === '' ? {} : { effectiveOn: on }) })}
    >
      <AssessmentFields {...{ partner, value }} onChange={(changes) => setValue({ ...value, ...changes })} />
      <DayField label={say('from')} value={on} onChange={setOn} />
    </DecisionDialog>
  );
};

const InviteToLevelDialog = ({ partner, onClose, onReload }: Props) => {
  const say = useText(partnerActMessages);
  const [level, setLevel] = useState('');
  const command = useInviteToLevel({ partner, onDone: onClose });
  return (
    <ReasonDialog
      {...{ onClose, onReload }}
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

const InviteToSpecialisationDialog = ({ partner, onClose, onReload }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useState('');
  const command = useInviteToSpecialisation({ partner, onDone: onClose });
  return (
    <ReasonDialog
      {...{ onClose, onReload }}
      {...decisionWords(say, 'inviteToSpecialisation', { name: partner.name })}
      command={{ ...command, run: (reason) => command.run({ specialisation, reason }) }}
    >
      <SpecialisationSelect only="invited" value={specialisation} onChange={setSpecialisation} />
    </ReasonDialog>
  );
};

const GrantDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useState('');
  const [fromOn, setFrom] = useState('');
  const [beforeOn, setBefore] = useState('');
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
      <DayField label={say('from')} value={fromOn} onChange={setFrom} />
      <DayField label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </DecisionDialog>
  );
};

const EndDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [specialisation, setSpecialisation] = useState('');
  const [beforeOn, setBefore] = useState('');
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
      <DayField label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
    </ReasonDialog>
  );
};

const KINDS = ['level', 'specialisation', 'specialisation-end'] as const;

const CorrectDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('level');
  const [what, setWhat] = useState('');
  const [firstOn, setFirst] = useState('');
  const [beforeOn, setBefore] = useState('');
  const [evidence, setEvidence] = useState('');
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
      <DayField required label={say('from')} value={firstOn} onChange={setFirst} />
      {kind === 'specialisation' && (
        <DayField label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
      )}
      <TextInput
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
  const [value, setValue] = useState<Assessment>(NOT_ASSESSED);
  const [effectiveOn, setOn] = useState('');
  const [evidence, setEvidence] = useState('');
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
      <DayField required label={say('from')} value={effectiveOn} onChange={setOn} />
      <TextInput
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
  ...PARTICIPATION_DIALOGS,
};
