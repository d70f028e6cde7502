import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useRegisterContract } from '../api/contract-commands';
import { contractMessages } from '../contracts.messages';

/** Serial numbers and people, one a line or with blanks between them. */
const wordsIn = (text: string): string[] => text.split(/[\s,;|]+/).filter((word) => word !== '');

/** C10: a shipped service line and the units that it covers. */
export const RegisterContractDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(contractMessages);
  const navigate = useNavigate();
  const [lineId, setLineId] = useState('');
  const [months, setMonths] = useState('12');
  const [startsOn, setStartsOn] = useState('');
  const [serials, setSerials] = useState('');
  const [base, setBase] = useState('');
  const [renews, setRenews] = useState('');
  const [people, setPeople] = useState('');
  const command = useRegisterContract(({ id }) => void navigate({ to: `/service-contracts/${id}` }));
  const representatives = wordsIn(people);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'register')}
      onAct={() =>
        command.run({
          ...{ lineId, termMonths: Number(months), serials: wordsIn(serials) },
          ...(startsOn === '' ? {} : { startsOn }),
          ...(base === '' ? {} : { baseContractId: base }),
          ...(renews === '' ? {} : { renewsContractId: renews }),
          ...(representatives.length === 0 ? {} : { representatives }),
        })
      }
    >
      <TextInput
        required
        label={say('line')}
        description={say('lineAbout')}
        value={lineId}
        onChange={({ currentTarget }) => setLineId(currentTarget.value)}
      />
      <TextInput
        required
        type="number"
        min={1}
        label={say('months')}
        value={months}
        onChange={({ currentTarget }) => setMonths(currentTarget.value)}
      />
      <DayField label={say('startsOn')} value={startsOn} onChange={setStartsOn} />
      <Textarea
        required
        autosize
        minRows={2}
        label={say('serials')}
        description={say('serialsAbout')}
        value={serials}
        onChange={({ currentTarget }) => setSerials(currentTarget.value)}
      />
      <TextInput
        label={say('base')}
        description={say('baseAbout')}
        value={base}
        onChange={({ currentTarget }) => setBase(currentTarget.value)}
      />
      <TextInput
        label={say('renews')}
        value={renews}
        onChange={({ currentTarget }) => setRenews(currentTarget.value)}
      />
      <Textarea
        autosize
        minRows={2}
        label={say('representatives')}
        description={say('representativesAbout')}
        value={people}
        onChange={({ currentTarget }) => setPeople(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
