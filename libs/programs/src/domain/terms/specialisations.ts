import type { ProgrammeDefinition } from './definition';

/** A service specialisation or product certification is by invitation, and rests on a signed document. */
export type ByAgreement = Readonly<{
  id: string;
  byInvitation: boolean;
  agreement: string;
  /** O31: nobody records it by hand: two people assess, and a contract grants it. */
  byQualification: boolean;
}>;
type Terms = Pick<ProgrammeDefinition, 'specialisations' | 'specialisationTerms' | 'operate'>;

/** Whatever a partner may be granted beside its level: what is sold, serviced, or supported as an Operate Specialist (O5). */
export const grantableOf = ({ specialisations, operate }: Pick<Terms, 'specialisations' | 'operate'>) => [
  ...(specialisations?.value ?? []),
  ...(operate.certifications ?? []).map(({ id, name }) => ({ id, name, kind: 'operate' as const })),
];

export const byAgreementOf = (terms: Terms): readonly ByAgreement[] => {
  const { servicesByInvitation, servicesAgreement } = terms.specialisationTerms;
  const service = { byInvitation: servicesByInvitation.value, agreement: servicesAgreement.value };
  const operate = { byInvitation: terms.operate.byInvitation.value, agreement: operateContractOf(terms) };
  return grantableOf(terms).flatMap(({ id, kind }): readonly ByAgreement[] => {
    if (kind === 'product') return [];
    return [
      kind === 'service'
        ? { id, ...service, byQualification: false }
        : { id, ...operate, byQualification: true },
    ];
  });
};

/** O10: what an Operate Specialist is certified for comes in addition to what its level asks for, and counts for none. */
export const isOperateCertification = (
  { operate }: Pick<ProgrammeDefinition, 'operate'>,
  id: string,
): boolean => operate.certifications?.some((certification) => certification.id === id) ?? false;

/** The document that a product certification rests on. */
export const operateContractOf = ({
  operate,
  specialisationTerms,
}: Pick<Terms, 'operate' | 'specialisationTerms'>): string =>
  (operate.contract ?? specialisationTerms.servicesAgreement).value;
