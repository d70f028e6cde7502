import { dataOf } from '@channel/client';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useText } from '../../../shared/i18n/locale';
import { handOver } from '../../../shared/lists/csv';
import { RefusalNote } from '../../../shared/ui/states';
import type { Quote } from '../api/build-quote-commands';
import { quoteMessages } from '../quote.messages';

const FORMS = ['pdf', 'csv'] as const;
type Form = (typeof FORMS)[number];

/** The quote as a file, once a version of it was sent. */
export const QuoteFiles = ({ quote: { id, number, version, status } }: Readonly<{ quote: Quote }>) => {
  const say = useText(quoteMessages);
  const ask = useMutation({
    mutationFn: async (form: Form) => {
      const file = await dataOf(
        api.GET('/v1/quotes/{quoteId}/documents/{form}', {
          params: { path: { quoteId: id, form } },
          parseAs: 'blob',
        }),
      );
      handOver(`${number}-v${String(version)}.${form}`, file);
    },
  });
  if (status === 'draft') return null;
  return (
    <>
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
    </>
  );
};
