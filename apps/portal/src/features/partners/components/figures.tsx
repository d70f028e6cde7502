import { Badge } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Icon, type IconName } from '../../../shared/ui/icons';
import { Amount } from '../../../shared/ui/values';
import type { Figure, Requirement } from '../api/standing.query';
import { partnerMessages } from '../partners.messages';

/** What is had or needed: a count, a share, words or money. */
export const FigureText = ({ of }: Readonly<{ of: Figure }>) => {
  if ('count' in of) return of.count;
  if ('percent' in of) return `${of.percent} %`;
  if ('words' in of) return of.words;
  return <Amount of={of.money} />;
};

const LOOKS: Readonly<Record<Requirement['state'], Readonly<{ icon: IconName; color: string }>>> = {
  met: { icon: 'check', color: 'teal' },
  met_in_grace: { icon: 'clock', color: 'orange' },
  not_judged_before: { icon: 'question', color: 'gray' },
  unmet: { icon: 'cross', color: 'red' },
};

/** How a requirement stands: word, icon and colour. */
export const State = ({ of }: Readonly<{ of: Requirement['state'] }>) => {
  const say = useText(partnerMessages);
  const { icon, color } = LOOKS[of];
  return (
    <Badge
      component="span"
      variant="light"
      color={color}
      leftSection={<Icon name={icon} size={12} />}
      className="status"
    >
      {say(`state_${of}`)}
    </Badge>
  );
};
