import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useMay } from '../../../shared/session/session';
import { activitiesQuery } from '../api/activities.query';
import { dealMessages } from '../deals.messages';
import type { Registration } from './registration';

type ActivityFieldProps = Readonly<{
  form: Pick<Registration, 'activityId'>;
  onChange: (changes: Pick<Registration, 'activityId'>) => void;
}>;

/** For whoever sees the partner's marketing money; a salesperson has none to name. */
export const ActivityField = ({ form: { activityId }, onChange }: ActivityFieldProps) => {
  const say = useText(dealMessages);
  const sees = useMay()('partner.admin', 'partner.finance');
  const { data: activities = [] } = useQuery({ ...activitiesQuery, enabled: sees });
  if (activities.length === 0) return null;
  return (
    <NativeSelect
      name="activityId"
      label={say('activity')}
      description={say('activityHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={activityId}
      data={[
        { value: '', label: say('noActivity') },
        ...activities.map(({ requestId, number, activityType }) => ({
          value: requestId,
          label: `${number} ${codeText(activityType)}`,
        })),
      ]}
      onChange={({ currentTarget }) => onChange({ activityId: currentTarget.value })}
    />
  );
};
