import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../i18n/locale';
import { uiMessages } from '../ui/ui.messages';
import { personNamesQuery } from './person-names.query';

type Id = string | null | undefined;
const PERSON = 'pers_';
const isPerson = (id: Id): id is string => id?.startsWith(PERSON) === true;

/**
 * What people of these ids are called: nothing where nobody did it, and while it is asked for. Whom I may not know is
 * somebody of another organisation, or what else they are called here, and never an id, which tells nobody anything.
 */
export const usePersonNames = (ids: readonly Id[]): ((id: Id, otherwise?: string) => string | null) => {
  const say = useText(uiMessages);
  const asked = [...new Set(ids.filter(isPerson))].sort();
  const { data: known = [], isPending } = useQuery(personNamesQuery(asked));
  return (id, otherwise) => {
    if (!isPerson(id)) return id ?? null;
    return known.find((one) => one.id === id)?.name ?? otherwise ?? (isPending ? '' : say('somebody'));
  };
};

export const PersonName = ({ id }: Readonly<{ id: string }>) => usePersonNames([id])(id);

/** In a field of a record: nothing where nobody did it. */
export const personField = (id: Id): ReactNode =>
  id === null || id === undefined ? null : <PersonName id={id} />;
