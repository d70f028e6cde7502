import { TextField } from '@channel/http';

/** What is pre-approved, by one of its names. */
export class FastTrackDto {
  @TextField({
    optional: true,
    max: 60,
    description: 'A pre-approved marketing vendor.',
    example: 'bright-media',
  })
  readonly vendorId?: string;
  @TextField({ optional: true, max: 60, description: 'A campaign template.', example: 'campus-refresh' })
  readonly templateId?: string;
}
