import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useGrantLot } from '../api/lot-commands';
import { creditMessages } from '../credits.messages';
import { LOT_UNITS, unitWord, type LotUnit } from './units';

/** Credits of a contract or a purchase, or vouchers of a level. */
export const GrantLotDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(creditMessages);
  const navigate = useNavigate();
  const [partnerId, setPartnerId] = useState('');
  const [unit, setUnit] = useState<LotUnit>('service-credit');
  const [quantity, setQuantity] = useState('');
  const [reference, setReference] = useState('');
  const [startsOn, setStartsOn] = useState('');
  const [useByOn, setUseByOn] = useState('');
  const command = useGrantLot(({ id }) => void navigate({ to: `/credits/${id}` }));
  const saysItsEnd = unit === 'exam-voucher' || unit === 'all-access-pass';
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'grant')}
      onAct={() =>
        command.run({
          ...{ partnerId, unit, quantity: Number(quantity), reference, startsOn },
          ...(saysItsEnd ? { useByOn } : {}),
        })
      }
    >
      <PartnerSelect value={partnerId} onChange={setPartnerId} />
      <NativeSelect
        required
        label={say('unit')}
        value={unit}
        onChange={({ currentTarget }) =>
          setUnit(LOT_UNITS.find((one) => one === currentTarget.value) ?? 'service-credit')
        }
        data={LOT_UNITS.map((value) => ({ value, label: say(unitWord(value)) }))}
      />
      <TextInput
        required
        type="number"
        min={1}
        label={say('quantity')}
        value={quantity}
        onChange={({ currentTarget }) => setQuantity(currentTarget.value)}
      />
      <TextInput
        required
        label={say('reference')}
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <DayField required label={say('startsOn')} value={startsOn} onChange={setStartsOn} />
      {saysItsEnd && <DayField required label={say('useByOn')} value={useByOn} onChange={setUseByOn} />}
    </DecisionDialog>
  );
};
