import { Checkbox, Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { useAssess } from '../api/qualifications.query';
import { qualificationMessages } from '../qualifications.messages';
import type { DialogProps } from './dialog-props';

const ASSESSORS = ['account-manager', 'service-partner-manager'] as const;
type Found = Readonly<{ passed: boolean; note: string }>;
const NOT_FOUND: Found = { passed: false, note: '' };

/** In one of the two assignments; the service partner manager says of each item of the centre what was seen. */
export const AssessDialog = ({ qualification, onClose }: DialogProps) => {
  const say = useText(qualificationMessages);
  const nameOf = useOrganisationName();
  const [as, setAs] = useKept<(typeof ASSESSORS)[number]>(
    'qualifications.AssessDialog.as',
    'account-manager',
  );
  const [passed, setPassed] = useKept('qualifications.AssessDialog.passed', true);
  const [note, setNote] = useKept('qualifications.AssessDialog.note', '');
  const [found, setFound] = useKept<Readonly<Record<string, Found>>>('qualifications.AssessDialog.found', {});
  const { data: choices } = useQuery(choicesQuery);
  const items = as === 'service-partner-manager' ? (choices?.operate.checklist ?? []) : [];
  const command = useAssess({ qualification, onDone: onClose });
  const checklist = items.map((item) => ({ item, ...(found[item] ?? NOT_FOUND) }));
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'assess', { partner: nameOf(qualification.partnerId) })}
      onAct={() => command.run({ as, passed, note, checklist })}
    >
      <NativeSelect
        name="as"
        label={say('assignment')}
        value={as}
        data={ASSESSORS.map((value) => ({ value, label: say(`as_${value}`) }))}
        onChange={({ currentTarget }) =>
          setAs(currentTarget.value === 'account-manager' ? 'account-manager' : 'service-partner-manager')
        }
      />
      {items.map((item) => (
        <Item
          key={item}
          item={item}
          found={found[item] ?? NOT_FOUND}
          onChange={(next) => setFound({ ...found, [item]: next })}
        />
      ))}
      <Checkbox
        label={say('verdictYes')}
        checked={passed}
        onChange={({ currentTarget }) => setPassed(currentTarget.checked)}
      />
      <ReasonField name="note" max={2_000} label={say('noteRead')} value={note} onChange={setNote} />
    </DecisionDialog>
  );
};

type ItemProps = Readonly<{ item: string; found: Found; onChange: (found: Found) => void }>;
const Item = ({ item, found, onChange }: ItemProps) => {
  const say = useText(qualificationMessages);
  return (
    <Fieldset legend={codeText(item)}>
      <Stack gap="xs">
        <Checkbox
          label={say('itemPassed')}
          checked={found.passed}
          onChange={({ currentTarget }) => onChange({ ...found, passed: currentTarget.checked })}
        />
        <TextInput
          name="note"
          required
          maxLength={500}
          label={say('itemNote')}
          value={found.note}
          onChange={({ currentTarget }) => onChange({ ...found, note: currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  );
};
