import { present } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type { PartnerEvent, PartnerKind } from '../../domain/partner/partner.events';

export interface PartnerRow {
  readonly code: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly country: string;
  readonly programmeId: string;
  readonly role: string;
  readonly status: 'invited' | 'terms_pending' | 'active';
  /** The level decided last; `GET /partners/{id}/standing` answers for a day. */
  readonly level: string | null;
  readonly countryTier: string | null;
  readonly regions: readonly string[];
}

export const partnerList: Projection<PartnerEvent, PartnerRow> = {
  name: 'partners.partner-list',
  version: 1,
  streams: ['partner-'],
  handles: [
    'PartnerInvited',
    'PartnerAssessed',
    'PartnerTermsSigned',
    'PartnerLevelChanged',
    'PartnerSpecialisationGranted',
  ],
  columns: {
    code: 'text not null',
    name: 'text not null',
    kind: 'text not null',
    country: 'text not null',
    programmeId: 'text not null',
    role: 'text not null',
    status: 'text not null',
    level: 'text',
    countryTier: 'text',
    regions: 'jsonb not null',
  },
  indexes: ['(code)', '(name)', '(kind, status)'],
  onFailure: 'park',
  keys: ({ data }) => [data.partnerId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'PartnerInvited': {
        const { code, name, kind, country, programmeId, role } = data;
        const assessed = { level: null, countryTier: null, regions: [] };
        return { code, name, kind, country, programmeId, role, status: 'invited', ...assessed };
      }
      case 'PartnerAssessed': {
        const { level, countryTier, regions } = data;
        return { ...present(row), status: 'terms_pending', level, countryTier, regions };
      }
      case 'PartnerTermsSigned':
        return { ...present(row), status: 'active' };
      case 'PartnerLevelChanged':
        return { ...present(row), level: data.level };
      case 'PartnerSpecialisationGranted':
        return row;
    }
  },
};
