import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRegisterContract } from '../api/contract-commands';
import type { Contract } from '../api/contracts.query';
import { contractMessages } from '../contracts.messages';

/** Serial numbers and people, one a line or with blanks between them. */
const wordsIn = (text: string): string[] => text.split(/[\s,;|]+/).filter((word) => word !== '');

type Props = Readonly<{
  /** One that is prepared: its line and what is known of it need not be said. */
  contract?: Contract;
  onClose: () => void;
}>;

/** C10: a shipped service line and the units that it covers. */
export const RegisterContractDialog = ({ contract, onClose }: Props) => {
  const say = useText(contractMessages);
  const navigate = useNavigate();
  const [lineId, setLineId] = useKept('contracts.RegisterContractDialog.lineId', '');
  const [months, setMonths] = useKept('contracts.RegisterContractDialog.months', '');
  const [startsOn, setStartsOn] = useKept('contracts.RegisterContractDialog.startsOn', '');
  const [serials, setSerials] = useKept('contracts.RegisterContractDialog.serials', '');
  const [base, setBase] = useKept('contracts.RegisterContractDialog.base', '');
  const [renews, setRenews] = useKept('contracts.RegisterContractDialog.renews', '');
  const [people, setPeople] = useKept('contracts.RegisterContractDialog.people', '');
  const command = useRegisterContract(({ id }) => void navigate({ to: `/service-contracts/${id}` }));
  const representatives = wordsIn(people);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'register')}
      onAct={() =>
        command.run({
          lineId: contract?.lineId ?? lineId,
          ...(months === '' ? {} : { termMonths: Number(months) }),
          ...(serials === '' ? {} : { serials: wordsIn(serials) }),
          ...(startsOn === '' ? {} : { startsOn }),
          ...(base === '' ? {} : { baseContractId: base }),
          ...(renews === '' ? {} : { renewsContractId: renews }),
          ...(representatives.length === 0 ? {} : { representatives }),
        })
      }
    >
      {contract === undefined && (
        <TextInput
          name="lineId"
          required
          label={say('line')}
          description={say('lineAbout')}
          value={lineId}
          onChange={({ currentTarget }) => setLineId(currentTarget.value)}
        />
      )}
      <TextInput
        name="termMonths"
        description={say('monthsAbout')}
        type="number"
        min={1}
        label={say('months')}
        value={months}
        onChange={({ currentTarget }) => setMonths(currentTarget.value)}
      />
      <DayField name="startsOn" label={say('startsOn')} value={startsOn} onChange={setStartsOn} />
      <Textarea
        name="serials"
        autosize
        minRows={2}
        label={say('serials')}
        description={say('serialsAbout')}
        value={serials}
        onChange={({ currentTarget }) => setSerials(currentTarget.value)}
      />
      <TextInput
        name="baseContractId"
        label={say('base')}
        description={say('baseAbout')}
        value={base}
        onChange={({ currentTarget }) => setBase(currentTarget.value)}
      />
      <TextInput
        name="renewsContractId"
        label={say('renews')}
        value={renews}
        onChange={({ currentTarget }) => setRenews(currentTarget.value)}
      />
      <Textarea
        name="representatives"
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
