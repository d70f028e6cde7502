import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Rail } from '../../../shared/records/rail';
import { mdfMessages } from '../mdf.messages';
import type { ClaimStep, RequestStep, StepOf } from './mdf-rails';

type Props<Key extends string> = Readonly<{
  steps: readonly StepOf<Key>[];
  /** By when whoever is at a step has to act. */
  until: Readonly<Partial<Record<Key, string | null>>>;
}>;

/** The way of a request or a claim, with the day by which its present step is due. */
export const MdfRail = <Key extends RequestStep | ClaimStep>({ steps, until }: Props<Key>) => {
  const say = useText(mdfMessages);
  const { language } = useLocale();
  const due = (key: Key): string | undefined => {
    const day = until[key];
    return day ? say('by', { day: dayText(day, language) }) : undefined;
  };
  return (
    <Rail
      label={say('status')}
      steps={steps.map(({ key, state }) => ({
        ...{ key, state, title: say(key) },
        note: state === 'now' ? due(key) : undefined,
      }))}
    />
  );
};
