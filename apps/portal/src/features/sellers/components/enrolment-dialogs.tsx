import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useDayChoice } from '../../../shared/programme/use-today';
import { useMay, useMe } from '../../../shared/session/session';
import {
  useConsentAsEmployer,
  useErase,
  useInviteSeller,
  useLeave,
  useRecordTaxForm,
} from '../api/seller-commands';
import { candidatesQuery } from '../api/sellers.query';
import { enrolmentMessages } from '../enrolments.messages';
import { calledOf } from './called-of';
import type { EnrolmentAct } from './enrolment-acts';
import {
  ApproveWriteOffDialog,
  DeclineWriteOffDialog,
  RequestWriteOffDialog,
  type SellerDialogProps,
} from './write-off-dialogs';

type Props = Pick<SellerDialogProps, 'seller' | 'onClose'>;

/** Who registers deals, and was not invited; the vendor names the employer first. */
export const InviteSellerDialog = ({ onClose }: Pick<Props, 'onClose'>) => {
  const say = useText(enrolmentMessages);
  const navigate = useNavigate();
  const { organisation, id: ownId } = useMe();
  const isEmployer = useMay()('partner.admin');
  const [partnerId, setPartnerId] = useKept(
    'sellers.InviteSellerDialog.partnerId',
    isEmployer ? organisation.id : '',
  );
  const { data: candidates } = useQuery(candidatesQuery(partnerId));
  const [personId, setPersonId] = useKept('sellers.InviteSellerDialog.personId', '');
  const command = useInviteSeller(({ id }) => void navigate({ to: `/sellers/${id}` }));
  const others = (candidates ?? []).filter(({ id }) => id !== ownId);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'invite')}
      {...(isEmployer ? {} : { consequence: say('inviteByVendor') })}
      onAct={() => {
        if (personId !== '') command.run(personId);
      }}
    >
      {!isEmployer && (
        <PartnerSelect
          name="partnerId"
          label={say('partner')}
          value={partnerId}
          onChange={(chosen) => {
            setPartnerId(chosen);
            setPersonId('');
          }}
        />
      )}
      <NativeSelect
        name="personId"
        required
        label={say('person')}
        value={personId}
        onChange={({ currentTarget }) => setPersonId(currentTarget.value)}
        data={[
          { value: '', label: say('choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
      />
      {candidates !== undefined && others.length === 0 && <Text size="sm">{say('nobodyToInvite')}</Text>}
    </DecisionDialog>
  );
};

const ConsentDialog = ({ seller, onClose }: Props) => {
  const say = useText(enrolmentMessages);
  const command = useConsentAsEmployer(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'consent', { person: calledOf(seller) })}
      onAct={() => command.run()}
    />
  );
};

const EndDialog = ({ seller, onClose }: Props) => {
  const say = useText(enrolmentMessages);
  const command = useLeave(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'end', { person: calledOf(seller) })}
      onAct={() => command.run()}
      final
    />
  );
};

const EraseDialog = ({ seller, onClose }: Props) => {
  const say = useText(enrolmentMessages);
  const command = useErase(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'erase', { person: calledOf(seller) })}
      onAct={() => command.run()}
      final
    />
  );
};

const TaxFormDialog = ({ seller, onClose }: Props) => {
  const say = useText(enrolmentMessages);
  const [reference, setReference] = useKept('sellers.TaxFormDialog.reference', '');
  const { day, choose } = useDayChoice();
  const command = useRecordTaxForm(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'recordForm', { person: calledOf(seller) })}
      onAct={() => command.run({ reference: reference.trim(), receivedOn: day })}
    >
      <TextInput
        name="reference"
        required
        label={say('reference')}
        description={say('referenceHint')}
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <DayField name="receivedOn" required label={say('receivedOn')} value={day} onChange={choose} />
    </DecisionDialog>
  );
};

export const ENROLMENT_DIALOGS: Readonly<Record<EnrolmentAct, ComponentType<SellerDialogProps>>> = {
  consent: ConsentDialog,
  end: EndDialog,
  erase: EraseDialog,
  recordForm: TaxFormDialog,
  requestWriteOff: RequestWriteOffDialog,
  approveWriteOff: ApproveWriteOffDialog,
  declineWriteOff: DeclineWriteOffDialog,
};
