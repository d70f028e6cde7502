import { NativeSelect } from '@mantine/core';
import type { BodyOf } from '@channel/client';
import { useText } from '../../../shared/i18n/locale';
import { mdfMessages } from '../mdf.messages';

export type MdfRule = BodyOf<'rejectMdfClaim'>['rule'];

/** The settings of the programme on which a rejection may rest. */
const RULES = {
  'mdf.activityTypes': 'ruleActivity',
  'mdf.advertsWithoutPrices': 'ruleAdverts',
  'mdf.cap': 'ruleCap',
  'mdf.claimDays': 'ruleClaimDays',
  'mdf.fastTrack': 'ruleFastTrack',
  'mdf.levelLost': 'ruleLevel',
  'mdf.requestLeadDays': 'ruleLeadDays',
  'mdf.vendorShare': 'ruleShare',
} as const satisfies Readonly<Record<MdfRule, keyof (typeof mdfMessages)['en']>>;

export const RULE_CODES = Object.keys(RULES) as readonly MdfRule[];

/** What a rule is about, in words; one that is not known here stands for itself. */
export const useRuleText = (): ((rule: string | null) => string | null) => {
  const say = useText(mdfMessages);
  return (rule) => {
    const known = RULE_CODES.find((one) => one === rule);
    return known === undefined ? rule : say(RULES[known]);
  };
};

export const RuleSelect = ({
  value,
  onChange,
}: Readonly<{ value: MdfRule; onChange: (rule: MdfRule) => void }>) => {
  const say = useText(mdfMessages);
  const textOf = useRuleText();
  return (
    <NativeSelect
      name="rule"
      required
      label={say('rule')}
      value={value}
      data={RULE_CODES.map((code) => ({ value: code, label: textOf(code) ?? code }))}
      onChange={({ currentTarget }) =>
        onChange(RULE_CODES.find((code) => code === currentTarget.value) ?? 'mdf.activityTypes')
      }
    />
  );
};
