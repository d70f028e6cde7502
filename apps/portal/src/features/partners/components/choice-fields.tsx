import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { partnerActMessages } from '../acts.messages';
import type { Partner } from '../api/partners.query';

type Choice = Readonly<{ value: string; onChange: (value: string) => void }>;

/** The levels of a partner’s role, as the programme in force has them. */
export const LevelSelect = ({
  partner,
  optional = false,
  value,
  onChange,
}: Choice & Readonly<{ partner: Partner; optional?: boolean }>) => {
  const say = useText(partnerActMessages);
  const { data: choices } = useQuery(choicesQuery);
  const levels = choices?.roles.find(({ id }) => id === partner.role)?.levels ?? [];
  return (
    <NativeSelect
      name="level"
      required={!optional}
      label={say('level')}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...levels.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

/** Product certifications of Operate Specialists are granted by their contract alone. */
const KINDS: Readonly<Record<'granted' | 'invited' | 'any', readonly string[]>> = {
  granted: ['product', 'service'],
  invited: ['service', 'operate'],
  any: ['product', 'service', 'operate'],
};
/** By default what is granted by hand; `invited`: what a partner is invited to; `any`: what a correction may be of. */
export const SpecialisationSelect = ({
  value,
  onChange,
  only = 'granted',
}: Choice & Readonly<{ only?: keyof typeof KINDS }>) => {
  const say = useText(partnerActMessages);
  const { data: choices } = useQuery(choicesQuery);
  return (
    <NativeSelect
      name="specialisation"
      required
      label={say('specialisation')}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...(choices?.specialisations ?? [])
          .filter(({ kind }) => KINDS[only].includes(kind))
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

/** How a partner is assessed when it is enrolled. */
export type Assessment = Readonly<{ level: string; countryTier: string; regions: readonly string[] }>;
export const NOT_ASSESSED: Assessment = { level: '', countryTier: '', regions: [] };

/** What of an assessment is sent: a partner of some roles has no level. */
export const assessed = ({ level, countryTier, regions }: Assessment) => ({
  ...{ countryTier, regions: [...regions] },
  ...(level === '' ? {} : { level }),
});

type AssessmentProps = Readonly<{
  partner: Partner;
  value: Assessment;
  onChange: (changes: Partial<Assessment>) => void;
}>;

export const AssessmentFields = ({ partner, value, onChange }: AssessmentProps) => {
  const say = useText(partnerActMessages);
  const { data: choices } = useQuery(choicesQuery);
  return (
    <>
      {choices?.roles.some(({ id }) => id === partner.role) === true && (
        <LevelSelect
          optional
          partner={partner}
          value={value.level}
          onChange={(level) => onChange({ level })}
        />
      )}
      <NativeSelect
        name="countryTier"
        required
        label={say('tier')}
        value={value.countryTier}
        data={[
          { value: '', label: say('choose') },
          ...(choices?.countryTiers ?? []).map((tier) => ({ value: tier, label: tier })),
        ]}
        onChange={({ currentTarget }) => onChange({ countryTier: currentTarget.value })}
      />
      <Checkbox.Group
        name="regions"
        label={say('regions')}
        value={[...value.regions]}
        onChange={(regions) => onChange({ regions })}
      >
        <Group gap="md" mt={4}>
          {(choices?.regions ?? []).map((region) => (
            <Checkbox key={region} value={region} label={codeText(region)} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
};
