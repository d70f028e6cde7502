import { dayText } from '../format/dates';
import { useLocale, useText } from '../i18n/locale';
import { useOrganisationName } from '../organisations/organisation-name';
import type { Filter } from './list-query';
import { scopeMessages } from './scope.messages';

/** Of what a list is, where a link says so: a partner, and days. Nobody chooses it there; as a chip it is taken away. */
export const useScopeFilters = (): Readonly<Record<'partner' | 'from' | 'to', Filter>> => {
  const say = useText(scopeMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const set = (name: 'partner' | 'from' | 'to', chip: (value: string) => string): Filter => ({
    ...{ name, label: say(name), options: [] },
    chip,
  });
  return {
    partner: set('partner', (id) => say('ofPartner', { name: nameOf(id) })),
    from: set('from', (day) => say('fromDay', { day: dayText(day, language) })),
    to: set('to', (day) => say('toDay', { day: dayText(day, language) })),
  };
};
