import { Chip, Group, Input, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { countriesIn } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Choices } from '../../../shared/programme/choices.query';
import type { Organisation } from '../../../shared/organisations/organisations.query';
import { dealMessages } from '../deals.messages';
import { ActivityField } from './activity-field';
import { withSegment, type Field, type Registration } from './registration';
import { TenderFields } from './tender-fields';

type FieldsProps = Readonly<{
  form: Registration;
  onChange: (changes: Partial<Registration>) => void;
  choices: Choices;
  distributors: readonly Organisation[];
  /** Fields that a step still needs, once somebody tried to go on. */
  missing: readonly Field[];
}>;

const options = (codes: readonly string[], choose: string) => [
  { value: '', label: choose },
  ...codes.map((value) => ({ value, label: codeText(value) })),
];

/** Step 1: who buys what, and where: enough to know whether it can be registered. */
export const CustomerFields = ({ form, onChange, choices, missing }: FieldsProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const error = (field: Field) => missing.includes(field) && say('required');
  return (
    <Stack gap="md">
      <TextInput
        name="customer/name"
        required
        label={say('customerName')}
        description={say('customerNameHint')}
        value={form.customerName}
        error={error('customerName')}
        onChange={({ currentTarget }) => onChange({ customerName: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          name="customer/country"
          required
          label={say('country')}
          value={form.country}
          error={error('country')}
          data={[{ value: '', label: say('choose') }, ...countriesIn(language)]}
          onChange={({ currentTarget }) => onChange({ country: currentTarget.value })}
        />
        <TextInput
          name="customer/domain"
          label={say('domain')}
          description={say('domainHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.domain}
          onChange={({ currentTarget }) => onChange({ domain: currentTarget.value.trim() })}
        />
        <NativeSelect
          name="region"
          required
          label={say('region')}
          value={form.region}
          error={error('region')}
          data={options(choices.regions, say('choose'))}
          onChange={({ currentTarget }) => onChange({ region: currentTarget.value })}
        />
        <NativeSelect
          name="segment"
          required
          label={say('segment')}
          value={form.segment}
          error={error('segment')}
          data={options(choices.segments, say('choose'))}
          onChange={({ currentTarget }) => onChange(withSegment(currentTarget.value, choices.tenderSegments))}
        />
        {choices.tenderSegments.includes(form.segment) && (
          <TenderFields form={form} onChange={onChange} missing={missing} latest={choices.on} />
        )}
      </SimpleGrid>
      <Input.Wrapper label={say('productLines')} required error={error('productLines')} labelElement="div">
        <Chip.Group
          multiple
          value={[...form.productLines]}
          onChange={(productLines) => onChange({ productLines })}
        >
          <Group gap="xs" mt={4} role="group" aria-label={say('productLines')}>
            {choices.productLines.map((line) => (
              <Chip key={line} value={line} size="sm">
                {codeText(line)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
    </Stack>
  );
};

/** Step 2: for how much, when, and through whom. */
export const OpportunityFields = ({ form, onChange, choices, distributors, missing }: FieldsProps) => {
  const say = useText(dealMessages);
  const error = (field: Field) => missing.includes(field) && say('required');
  const type = choices.dealTypes.find(({ id }) => id === form.dealType);
  return (
    <Stack gap="md">
      <NativeSelect
        name="dealType"
        required
        label={say('dealType')}
        description={type?.criteria}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.dealType}
        error={error('dealType')}
        data={options(
          choices.dealTypes.map(({ id }) => id),
          say('choose'),
        )}
        onChange={({ currentTarget }) => onChange({ dealType: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          name="value"
          required
          label={say('value')}
          description={say('valueHint', { currency: choices.currency })}
          inputMode="decimal"
          leftSection={<Text size="sm">{choices.currency}</Text>}
          leftSectionWidth={52}
          value={form.value}
          error={missing.includes('value') && say('notAnAmount', { currency: choices.currency })}
          onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
        />
        <TextInput
          name="expectedCloseOn"
          required
          type="date"
          label={say('closeDay')}
          min={choices.on}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.expectedCloseOn}
          error={error('expectedCloseOn')}
          onChange={({ currentTarget }) => onChange({ expectedCloseOn: currentTarget.value })}
        />
        <NativeSelect
          name="distributorId"
          required
          label={say('distributor')}
          value={form.distributorId}
          error={error('distributorId')}
          data={[
            { value: '', label: say('choose') },
            ...distributors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => onChange({ distributorId: currentTarget.value })}
        />
        <NativeSelect
          name="orderUse"
          label={say('orderUse')}
          description={say('orderUseHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.orderUse === '' ? 'resale' : form.orderUse}
          data={(['resale', 'nfr'] as const).map((value) => ({ value, label: say(value) }))}
          onChange={({ currentTarget }) =>
            onChange({ orderUse: currentTarget.value === 'nfr' ? 'nfr' : 'resale' })
          }
        />
        <ActivityField form={form} onChange={onChange} />
      </SimpleGrid>
    </Stack>
  );
};
