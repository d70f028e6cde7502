import { dataOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { DocumentButtons } from '../../../shared/records/document-buttons';
import type { Statement } from '../api/statements.query';

const FORMS = ['pdf', 'xlsx', 'csv'] as const;

/** The statement as a file: each form holds the same lines, and their digest. */
export const StatementFiles = ({ statement: { id, number } }: Readonly<{ statement: Statement }>) => (
  <DocumentButtons
    forms={FORMS}
    name={number}
    read={(form) =>
      dataOf(
        api.GET('/v1/statements/{statementId}/documents/{form}', {
          params: { path: { statementId: id, form } },
          parseAs: 'blob',
        }),
      )
    }
  />
);
