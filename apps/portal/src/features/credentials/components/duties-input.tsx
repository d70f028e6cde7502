import { Checkbox, Group } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { credentialMessages } from '../credentials.messages';

/** What somebody can have to do at a partner; the server refuses another word and names these. */
const DUTIES = ['sales', 'pre-sales', 'post-sales'] as const;

type Props = Readonly<{ value: readonly string[]; onChange: (duties: readonly string[]) => void }>;

export const DutiesInput = ({ value, onChange }: Props) => {
  const say = useText(credentialMessages);
  return (
    <Checkbox.Group name="duties" label={say('duties')} value={[...value]} onChange={onChange}>
      <Group gap="md" mt={4}>
        {DUTIES.map((duty) => (
          <Checkbox key={duty} value={duty} label={codeText(duty)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
};
