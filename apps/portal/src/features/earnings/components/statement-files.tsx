import { dataOf } from '@channel/client';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useText } from '../../../shared/i18n/locale';
import { handOver } from '../../../shared/lists/csv';
import { RefusalNote } from '../../../shared/ui/states';
import type { Statement } from '../api/statements.query';
import { earningMessages } from '../earnings.messages';

const FORMS = ['pdf', 'xlsx', 'csv'] as const;
type Form = (typeof FORMS)[number];

/** The statement as a file: each form holds the same lines, and their digest. */
export const StatementFiles = ({ statement: { id, number } }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const ask = useMutation({
    mutationFn: async (form: Form) => {
      const file = await dataOf(
        api.GET('/v1/statements/{statementId}/documents/{form}', {
          params: { path: { statementId: id, form } },
          parseAs: 'blob',
        }),
      );
      handOver(`${number}.${form}`, file);
    },
  });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {FORMS.map((form) => (
          <Button
            key={form}
            size="xs"
            variant="default"
            loading={ask.isPending && ask.variables === form}
            onClick={() => ask.mutate(form)}
          >
            {say('asFile', { form: form.toUpperCase() })}
          </Button>
        ))}
      </Group>
      <RefusalNote error={ask.error} />
    </Stack>
  );
};
