import type { AnswerOf } from '@channel/client';
import { codeText } from '../format/code-text';
import { useText } from '../i18n/locale';
import { LooksBadge, type Looks } from '../ui/looks-badge';
import { Amount } from '../ui/values';
import { standingMessages } from './standing.messages';

/** A requirement of a level as it was judged, with what is had and what is needed. */
export type Requirement =
  AnswerOf<'getPartnerStanding'>['roles'][number]['levels'][number]['requirements'][number];
export type Figure = Requirement['have'];

/** Such as `programme-terms`; other words are a sentence already. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** What is had or needed: a count, a share, words or money. */
export const FigureText = ({ of }: Readonly<{ of: Figure }>) => {
  if ('count' in of) return of.count;
  if ('percent' in of) return `${of.percent} %`;
  if ('words' in of) return CODE.test(of.words) ? codeText(of.words) : of.words;
  return <Amount of={of.money} />;
};

const LOOKS: Readonly<Record<Requirement['state'], Looks>> = {
  met: { icon: 'check', color: 'teal' },
  met_in_grace: { icon: 'clock', color: 'orange' },
  not_judged_before: { icon: 'question', color: 'gray' },
  unmet: { icon: 'cross', color: 'red' },
};

/** How a requirement stands: word, icon and colour. */
export const State = ({ of }: Readonly<{ of: Requirement['state'] }>) => {
  const say = useText(standingMessages);
  return <LooksBadge looks={LOOKS[of]}>{say(`state_${of}`)}</LooksBadge>;
};
