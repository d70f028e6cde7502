import { useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import type { Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';

/** The word of a batch, with what it means for payments. */
export const BatchStatus = ({ status }: Pick<Batch, 'status'>) => {
  const say = useText(batchMessages);
  const own = status === 'draft' || status === 'submitted' || status === 'approved';
  return <StatusWord status={status} {...(own ? { about: say(`about_${status}`) } : {})} />;
};
