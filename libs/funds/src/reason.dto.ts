import { TextField } from '@channel/http';

/** A decision that says why. */
export class ReasonDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
}
