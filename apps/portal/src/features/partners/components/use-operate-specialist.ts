import { useQuery } from '@tanstack/react-query';
import { choicesQuery } from '../../../shared/programme/choices.query';
import type { Partner } from '../api/partners.query';

/** Whether the partner holds, or held, a product certification of Operate Specialists: only those are measured. */
export const useIsOperateSpecialist = ({ specialisations = [] }: Partner): boolean => {
  const { data: choices } = useQuery(choicesQuery);
  const certifications = (choices?.specialisations ?? []).filter(({ kind }) => kind === 'operate');
  return specialisations.some((held) => certifications.some(({ id }) => id === held.id));
};
