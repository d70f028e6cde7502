import { dataOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { DocumentButtons } from '../../../shared/records/document-buttons';
import type { Quote } from '../api/build-quote-commands';

const FORMS = ['pdf', 'csv'] as const;

/** The quote as a file, once a version of it was sent. */
export const QuoteFiles = ({
  quote: { id, number, version, status },
}: Readonly<{ quote: Pick<Quote, 'id' | 'number' | 'version' | 'status'> }>) =>
  status === 'draft' ? null : (
    <DocumentButtons
      forms={FORMS}
      name={`${number}-v${String(version)}`}
      read={(form) =>
        dataOf(
          api.GET('/v1/quotes/{quoteId}/documents/{form}', {
            params: { path: { quoteId: id, form } },
            parseAs: 'blob',
          }),
        )
      }
    />
  );
