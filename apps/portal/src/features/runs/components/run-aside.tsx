import { Title } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Rail } from '../../../shared/records/rail';
import type { Run } from '../api/run.query';
import { runMessages } from '../runs.messages';
import { railOf } from './run-rail';

export const RunAside = ({ run }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  return (
    <div>
      <Title order={2} size="h5" mb="sm">
        {say('steps')}
      </Title>
      <Rail
        label={say('steps')}
        steps={railOf(run.status).map(({ key, state }) => ({ key, state, title: say(key) }))}
      />
    </div>
  );
};
