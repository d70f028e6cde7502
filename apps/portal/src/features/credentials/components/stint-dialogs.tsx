import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useChangeDuties, useErasePartnerPerson, useLeavePartner, useMovePerson } from '../api/people.query';
import { credentialMessages } from '../credentials.messages';
import { DutiesInput } from './duties-input';
import type { PersonDialogProps } from './record-dialogs';

const fromDay = <Name extends string>(name: Name, day: string) =>
  (day === '' ? {} : { [name]: day }) as Partial<Record<Name, string>>;

export const DutiesDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [duties, setDuties] = useKept<readonly string[]>(
    'credentials.DutiesDialog.duties',
    person.duties.filter(({ beforeOn }) => beforeOn === null).map(({ duty }) => duty),
  );
  const [on, setOn] = useKept('credentials.DutiesDialog.on', '');
  const command = useChangeDuties({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'changeDuties', { name })}
      onAct={() => command.run({ duties: [...duties], ...fromDay('fromOn', on) })}
    >
      <DutiesInput value={duties} onChange={setDuties} />
      <DayField name="on" label={say('on')} value={on} onChange={setOn} />
    </DecisionDialog>
  );
};

export const LeaveDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [on, setOn] = useKept('credentials.LeaveDialog.on', '');
  const command = useLeavePartner({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'leave', { name })}
      onAct={() => command.run(fromDay('leftOn', on))}
      final
    >
      <DayField name="on" label={say('left')} value={on} onChange={setOn} />
    </DecisionDialog>
  );
};

export const MoveDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const [toPartnerId, setPartner] = useKept('credentials.MoveDialog.toPartnerId', '');
  const [duties, setDuties] = useKept<readonly string[]>('credentials.MoveDialog.duties', []);
  const [on, setOn] = useKept('credentials.MoveDialog.on', '');
  const command = useMovePerson({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'move', { name })}
      onAct={() => command.run({ toPartnerId, duties: [...duties], ...fromDay('movedOn', on) })}
    >
      <PartnerSelect name="toPartnerId" value={toPartnerId} onChange={setPartner} />
      <DutiesInput value={duties} onChange={setDuties} />
      <DayField name="on" label={say('on')} value={on} onChange={setOn} />
    </DecisionDialog>
  );
};

export const EraseDialog = ({ person, name, onClose }: PersonDialogProps) => {
  const say = useText(credentialMessages);
  const command = useErasePartnerPerson({ personId: person.id, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'erase', { name })}
      onAct={() => command.run()}
      final
    />
  );
};
