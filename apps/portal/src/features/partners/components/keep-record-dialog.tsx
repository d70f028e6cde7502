import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { partnerActMessages } from '../acts.messages';
import { useKeepRecord } from '../api/partner-commands';
import type { Partner } from '../api/partners.query';
import { staffQuery } from '../api/staff.query';

type RecordChoice = Choices['records'][number];
type Props = Readonly<{ partner: Partner; onClose: () => void }>;

const keyOf = ({ kind, name }: RecordChoice): string => `${kind}/${name}`;
/** What is left empty is not sent. */
const given = <Name extends string>(name: Name, value: string) =>
  (value === '' ? {} : { [name]: value }) as Partial<Record<Name, string>>;

/** A document, an approval, an attribute, an obligation or a contact that requirements ask for, with its days. */
export const KeepRecordDialog = ({ partner, onClose }: Props) => {
  const say = useText(partnerActMessages);
  const { data: choices } = useQuery(choicesQuery);
  const [key, setKey] = useKept('partners.KeepRecordDialog.key', '');
  const [value, setValue] = useKept('partners.KeepRecordDialog.value', '');
  const [version, setVersion] = useKept('partners.KeepRecordDialog.version', '');
  const [evidence, setEvidence] = useKept('partners.KeepRecordDialog.evidence', '');
  const [fromOn, setFrom] = useKept('partners.KeepRecordDialog.fromOn', '');
  const [beforeOn, setBefore] = useKept('partners.KeepRecordDialog.beforeOn', '');
  const command = useKeepRecord({ partner, onDone: onClose });
  const records = choices?.records ?? [];
  const chosen = records.find((one) => keyOf(one) === key);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'keepRecord', { name: partner.name })}
      onAct={() => {
        if (chosen === undefined) return;
        command.run({
          ...{ kind: chosen.kind, name: chosen.name, evidence, fromOn },
          ...given('value', value),
          ...given('version', version),
          ...given('beforeOn', beforeOn),
        });
      }}
    >
      <NativeSelect
        name="key"
        required
        label={say('record')}
        value={key}
        data={[
          { value: '', label: say('choose') },
          ...records.map((one) => ({
            value: keyOf(one),
            label: `${say(`record_${one.kind}`)}: ${codeText(one.name)}`,
          })),
        ]}
        onChange={({ currentTarget }) => {
          setKey(currentTarget.value);
          setValue('');
        }}
      />
      {chosen !== undefined && (
        <Value {...{ partner, of: chosen, value, onChange: setValue, version, onVersion: setVersion }} />
      )}
      <DayField name="fromOn" required label={say('from')} value={fromOn} onChange={setFrom} />
      <DayField name="beforeOn" label={say('firstDayWithout')} value={beforeOn} onChange={setBefore} />
      <TextInput
        name="evidence"
        required
        maxLength={500}
        label={say('evidence')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

type ValueProps = Readonly<{
  partner: Partner;
  of: RecordChoice;
  value: string;
  onChange: (value: string) => void;
  version: string;
  onVersion: (version: string) => void;
}>;

/** Of an attribute what it is, of a contact whom, of a document which version; the others need nothing more. */
const Value = ({ partner, of: { kind, values }, value, onChange, version, onVersion }: ValueProps) => {
  const say = useText(partnerActMessages);
  const { data: staff = [] } = useQuery({ ...staffQuery(partner.id), enabled: kind === 'contact' });
  if (kind === 'document')
    return (
      <TextInput
        name="version"
        maxLength={60}
        label={say('version')}
        value={version}
        onChange={({ currentTarget }) => onVersion(currentTarget.value)}
      />
    );
  if (kind !== 'attribute' && kind !== 'contact') return null;
  const options =
    kind === 'attribute'
      ? values.map((one) => ({ value: one, label: one }))
      : staff.map(({ personId, name }) => ({ value: personId, label: name ?? personId }));
  return (
    <NativeSelect
      name="value"
      required
      label={say(kind === 'attribute' ? 'valueIs' : 'person')}
      value={value}
      data={[{ value: '', label: say('choose') }, ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
