import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { parseAmount } from '../../../shared/format/money';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { useCancelReservation, useReserveCredits, useUseCredits } from '../api/lot-commands';
import type { Lot } from '../api/lots.query';
import { creditMessages } from '../credits.messages';

export type LotDialogProps = Readonly<{ lot: Lot; onClose: () => void }>;

/** Training is priced in dollars (G30). */
const COURSE_CURRENCY = 'USD';

export const ReserveDialog: ComponentType<LotDialogProps> = ({ lot, onClose }) => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  const { data: choices } = useQuery(choicesQuery);
  const [use, setUse] = useKept('credits.ReserveDialog.use', '');
  const [on, setOn] = useKept('credits.ReserveDialog.on', '');
  const [count, setCount] = useKept('credits.ReserveDialog.count', '1');
  const [typed, setTyped] = useKept('credits.ReserveDialog.typed', '');
  const command = useReserveCredits({ lot, onDone: onClose });
  const priced = lot.unit === 'training-credit';
  const amount = parseAmount(typed, COURSE_CURRENCY);
  const words = { reference: lot.reference, free: quantityText(lot.balance.free, language) };
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'reserve', { ...words, day: dayText(lot.useByOn, language) })}
      onAct={() => {
        if (!priced) command.run({ use, on, count: Number(count) });
        else if (amount !== undefined) command.run({ use, on, price: { amount, currency: COURSE_CURRENCY } });
      }}
    >
      {lot.unit === 'service-credit' ? (
        <NativeSelect
          name="use"
          required
          label={say('use')}
          value={use}
          onChange={({ currentTarget }) => setUse(currentTarget.value)}
          data={[
            { value: '', label: say('choose') },
            ...(choices?.creditServices ?? []).map((value) => ({ value, label: codeText(value) })),
          ]}
        />
      ) : (
        <TextInput
          name="use"
          required
          label={say('use')}
          value={use}
          onChange={({ currentTarget }) => setUse(currentTarget.value)}
        />
      )}
      <DayField name="on" required label={say('on')} value={on} onChange={setOn} />
      {priced ? (
        <TextInput
          name="price"
          required
          inputMode="decimal"
          label={say('price')}
          value={typed}
          error={typed.trim() !== '' && amount === undefined && say('notAPrice')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      ) : (
        <TextInput
          name="count"
          required
          type="number"
          min={1}
          label={say('quantity')}
          value={count}
          onChange={({ currentTarget }) => setCount(currentTarget.value)}
        />
      )}
    </DecisionDialog>
  );
};

/** What is booked of the lot, and not delivered. */
const bookedIn = ({ reservations }: Lot) => reservations.filter(({ status }) => status === 'reserved');

const BookingSelect = ({
  lot,
  value,
  onChange,
}: Readonly<{ lot: Lot; value: string; onChange: (reservationId: string) => void }>) => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  return (
    <NativeSelect
      name="reservationId"
      required
      label={say('reservation')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={bookedIn(lot).map(({ reservationId, use, on }) => ({
        ...{ value: reservationId, label: `${codeText(use)}, ${dayText(on, language)}` },
      }))}
    />
  );
};

export const DeliverDialog: ComponentType<LotDialogProps> = ({ lot, onClose }) => {
  const say = useText(creditMessages);
  const [reservationId, setReservationId] = useKept(
    'credits.DeliverDialog.reservationId',
    bookedIn(lot)[0]?.reservationId ?? '',
  );
  const [deliveredOn, setDeliveredOn] = useKept('credits.DeliverDialog.deliveredOn', '');
  const command = useUseCredits({ lot, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'deliver')}
      onAct={() => command.run({ reservationId, deliveredOn })}
    >
      <BookingSelect lot={lot} value={reservationId} onChange={setReservationId} />
      <DayField
        name="deliveredOn"
        required
        label={say('deliveredOn')}
        value={deliveredOn}
        onChange={setDeliveredOn}
      />
    </DecisionDialog>
  );
};

export const CancelDialog: ComponentType<LotDialogProps> = ({ lot, onClose }) => {
  const say = useText(creditMessages);
  const [reservationId, setReservationId] = useKept(
    'credits.CancelDialog.reservationId',
    bookedIn(lot)[0]?.reservationId ?? '',
  );
  const command = useCancelReservation({ lot, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'cancel')}
      command={{ ...command, run: (reason) => command.run({ reservationId, reason }) }}
      final
    >
      <BookingSelect lot={lot} value={reservationId} onChange={setReservationId} />
    </ReasonDialog>
  );
};
