import { IdField, TextField } from '@channel/http';

/** A file by what it shows. */
export class ProofDto {
  @IdField()
  readonly fileId!: string;
  @TextField({ max: 60, description: 'As the checklist calls it.', example: 'invoice' })
  readonly proof!: string;
}
