import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { dealMessages } from '../deals.messages';
import type { Field, Registration } from './registration';

type TenderFieldsProps = Readonly<{
  form: Registration;
  onChange: (changes: Partial<Registration>) => void;
  missing: readonly Field[];
  /** Today, in the programme's zone. */
  latest: string;
}>;

/** What some segments are asked: whether the customer published a tender, and when (M1). */
export const TenderFields = ({ form, onChange, missing, latest }: TenderFieldsProps) => {
  const say = useText(dealMessages);
  const error = (field: Field) => missing.includes(field) && say('required');
  return (
    <>
      <NativeSelect
        name="tenderPublished"
        required
        label={say('tender')}
        description={say('tenderHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.tender === 'not-asked' ? '' : form.tender}
        error={error('tender')}
        data={[
          { value: '', label: say('choose') },
          { value: 'no', label: say('noTender') },
          { value: 'yes', label: say('tenderOut') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ tender: value === 'no' || value === 'yes' ? value : '', tenderPublishedOn: '' })
        }
      />
      {form.tender === 'yes' && (
        <TextInput
          name="tenderPublishedOn"
          required
          type="date"
          label={say('tenderDay')}
          max={latest}
          value={form.tenderPublishedOn}
          error={error('tenderPublishedOn')}
          onChange={({ currentTarget }) => onChange({ tenderPublishedOn: currentTarget.value })}
        />
      )}
    </>
  );
};
