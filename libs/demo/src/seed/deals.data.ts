import type { Day } from '@channel/kernel';

/** How far a registration comes. */
export type Ending =
  | 'closed'
  | 'won'
  | 'accepted'
  | 'quoted'
  /** The partner declined its quote, and asks for another one by another bill of materials. */
  | 'requoting'
  | 'price-requested'
  | 'price-declined'
  | 'approved'
  | 'extended'
  | 'extension-asked'
  | 'expired'
  | 'lost'
  | 'revoked'
  | 'rejected'
  | 'returned'
  | 'withdrawn'
  | 'submitted'
  | 'in-review'
  | 'asked'
  /** Another partner's registration of the same opportunity: a lead decided for the first, or nobody has yet. */
  | 'outdone'
  | 'contested';

/** What is sold together, as part and quantity. */
export const BUNDLES = {
  access: [
    ['EX2300-24P', 6],
    ['EX2300-48P', 4],
  ],
  office: [
    ['EX4100-F-24P', 4],
    ['EX4100-F-12P', 1],
  ],
  campus: [
    ['EX4100-48P', 6],
    ['EX4100-24P', 6],
    ['EX4400-EM-4Y', 6],
  ],
  school: [
    ['EX3400-48P', 6],
    ['EX2300-24P', 3],
  ],
  building: [
    ['EX4300-48P', 6],
    ['EX4300-24P', 6],
  ],
  wireless: [
    ['AP34-WW', 24],
    ['EX4100-F-24P', 3],
  ],
  branch: [
    ['SRX345-SYS-JB', 3],
    ['SRX340-SYS-JB', 3],
    ['SRX300-SYS-JB', 6],
  ],
  firewall: [
    ['SRX4100-SYS-JB-AC', 3],
    ['SRX380-P-SYS-JB-AC', 6],
  ],
  fabric: [
    ['QFX5120-48Y-AFO2', 3],
    ['QFX5120-32C-AFI', 3],
  ],
  metro: [
    ['ACX2200-AC', 6],
    ['ACX5048-AC', 3],
  ],
  core: [
    ['MX204', 3],
    ['ACX7100-48L-AC-AI', 1],
  ],
  backbone: [
    ['MX204', 12],
    ['ACX7100-48L-AC-AO', 9],
  ],
  demonstration: [
    ['EX4100-F-12P', 2],
    ['EX2300-24P', 1],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [sku: string, quantity: number])[]>>;

type Named = Readonly<{
  /** Who registered it, where it was not the partner's administrator. */
  rep?: string;
  /** The marketing request (`funds.data.ts`) that it names as its cause. */
  activity?: string;
  /** Ordered for demonstration: its customer is the partner itself. Absent: for resale. */
  orderUse?: 'nfr';
}>;
export type DealBrief = Readonly<
  {
    key: string;
    /** Day of the registration. */
    on: Day;
    partner: string;
    customer: string;
    country: string;
    bundle: keyof typeof BUNDLES;
    type: 'new-opportunity' | 'partner-value';
    ending: Ending;
  } & Named
>;

type Row = readonly [
  partner: string,
  customer: string,
  country: string,
  bundle: keyof typeof BUNDLES,
  type: 'N' | 'V',
  ending: Ending,
  named?: Named,
];

/** Registrations by the day on which they were made; partners by the last digits of their code. */
const WAVES: Readonly<Record<Day, readonly Row[]>> = {
  '2025-07-08': [
    ['0042', 'Ashgrove Clinics', 'US', 'campus', 'N', 'closed'],
    ['0057', 'Briar County Schools', 'US', 'school', 'V', 'closed'],
    ['0063', 'Calder Foods', 'US', 'access', 'N', 'closed'],
    ['0101', 'Donau Logistik', 'DE', 'firewall', 'N', 'closed'],
    ['0105', 'Easterly Rail', 'GB', 'building', 'N', 'lost'],
  ],
  '2025-08-19': [
    ['0084', 'Fenwick Insurance', 'US', 'branch', 'N', 'closed'],
    ['0102', 'Garda Alimentari', 'IT', 'office', 'V', 'closed'],
    ['0107', 'Harrow Museums', 'GB', 'wireless', 'N', 'closed'],
    ['0121', 'Ikan Shipping', 'SG', 'metro', 'N', 'closed'],
    ['0071', 'Jasper Hardware', 'US', 'access', 'N', 'closed'],
  ],
  '2025-10-14': [
    ['0042', 'Kinder Hotels', 'US', 'wireless', 'V', 'closed'],
    ['0101', 'Lahn Chemie', 'DE', 'fabric', 'N', 'closed'],
    ['0103', 'Mistral Presse', 'FR', 'access', 'N', 'closed'],
    ['0105', 'Northmoor Water', 'GB', 'campus', 'N', 'closed'],
    ['0108', 'Oakley Dental', 'GB', 'office', 'N', 'closed'],
  ],
  '2025-11-11': [
    ['0057', 'Pinnacle Theatres', 'US', 'building', 'N', 'closed'],
    ['0084', 'Quarry Bank', 'US', 'firewall', 'N', 'closed'],
    ['0106', 'Rosvik Fisk', 'SE', 'office', 'N', 'closed'],
    ['0121', 'Selat Energy', 'SG', 'core', 'N', 'closed'],
    ['0063', 'Tamarack Media', 'US', 'school', 'N', 'expired'],
  ],
  '2026-01-13': [
    ['0042', 'Umber University', 'US', 'fabric', 'N', 'closed'],
    ['0101', 'Vogtland Textil', 'DE', 'campus', 'V', 'closed'],
    ['0102', 'Valtellina Vini', 'IT', 'branch', 'N', 'closed'],
    ['0107', 'Wexcombe Legal', 'GB', 'firewall', 'N', 'closed'],
    ['0104', 'Xanthe Bloemen', 'NL', 'access', 'N', 'closed'],
  ],
  '2026-02-17': [
    ['0071', 'Yarrow Mills', 'US', 'school', 'N', 'closed'],
    ['0084', 'Zephyr Airlines', 'US', 'metro', 'V', 'closed'],
    ['0105', 'Abbotsleigh Council', 'GB', 'school', 'N', 'closed'],
    ['0103', 'Bastide Immobilier', 'FR', 'building', 'N', 'rejected'],
    ['0057', 'Copper Ridge Farms', 'US', 'office', 'N', 'withdrawn'],
  ],
  '2026-04-14': [
    ['0042', 'Delmar Aquarium', 'US', 'building', 'N', 'closed', { activity: 'r2' }],
    ['0101', 'Elbtal Medien', 'DE', 'wireless', 'N', 'closed'],
    ['0106', 'Fjordkraft Verk', 'SE', 'branch', 'N', 'closed'],
    ['0121', 'Garuda Ports', 'SG', 'fabric', 'N', 'closed', { activity: 'r1' }],
    ['0107', 'Hollin Brewery', 'GB', 'access', 'V', 'closed'],
    ['0057', 'Delmar Aquarium', 'US', 'building', 'N', 'outdone'],
  ],
  '2026-05-12': [
    ['0084', 'Indigo Freight', 'US', 'campus', 'N', 'closed'],
    ['0063', 'Juniper Hill Dairy', 'US', 'branch', 'N', 'closed'],
    ['0105', 'Kelso Biotech', 'GB', 'fabric', 'N', 'closed'],
    ['0102', 'Liguria Cantieri', 'IT', 'campus', 'N', 'extended'],
    ['0108', 'Moorgate Fitness', 'GB', 'access', 'N', 'revoked'],
  ],
  '2026-06-30': [
    ['0084', 'Prairie Telephone', 'US', 'core', 'N', 'closed'],
    ['0042', 'Nimbus Cloud Works', 'US', 'backbone', 'N', 'closed'],
    ['0057', 'Obsidian Studios', 'US', 'backbone', 'N', 'closed'],
    ['0121', 'Nusantara Resorts', 'SG', 'fabric', 'N', 'closed'],
    ['0042', 'Quill Publishing', 'US', 'firewall', 'N', 'closed', { rep: 'priya' }],
    ['0101', 'Rheinau Pharma', 'DE', 'firewall', 'N', 'closed'],
    ['0107', 'Saltmarsh Energy', 'GB', 'building', 'N', 'closed'],
    ['0102', 'Trentino Funivie', 'IT', 'school', 'N', 'extension-asked'],
  ],
  '2026-08-11': [
    ['0042', 'Upland Orchards', 'US', 'access', 'N', 'won', { rep: 'priya' }],
    ['0042', 'Vesper Hotels', 'US', 'office', 'N', 'quoted', { activity: 'r2' }],
    ['0057', 'Willow Creek Clinics', 'US', 'branch', 'N', 'accepted', { rep: 'bruno' }],
    ['0063', 'Yellowtail Sports', 'US', 'school', 'N', 'requoting'],
    ['0101', 'Zollern Werkzeuge', 'DE', 'campus', 'N', 'price-requested'],
    ['0105', 'Arden Archives', 'GB', 'building', 'V', 'price-declined'],
    ['0106', 'Blekinge Papper', 'SE', 'access', 'N', 'approved'],
  ],
  '2026-09-03': [
    ['0042', 'Cinder Peak Resorts', 'US', 'wireless', 'N', 'submitted'],
    ['0057', 'Driftwood Charters', 'US', 'access', 'N', 'in-review'],
    ['0063', 'Evergreen Credit Union', 'US', 'firewall', 'N', 'asked'],
    ['0101', 'Feldberg Klinik', 'DE', 'core', 'N', 'submitted'],
    ['0103', 'Gironde Transports', 'FR', 'office', 'N', 'returned'],
    ['0121', 'Hikari Robotics', 'SG', 'fabric', 'N', 'submitted'],
    ['0103', 'Feldberg Klinik', 'DE', 'core', 'N', 'contested'],
  ],
  // Last, so that nothing odd of the others moves: their place among all decides it.
  '2025-12-02': [['0063', 'Cobalt Systems', 'US', 'demonstration', 'N', 'closed', { orderUse: 'nfr' }]],
};

/** The lands of the demo have no company named so; its domain follows from the name. */
export const domainOf = (customer: string): string =>
  `${customer.toLowerCase().replaceAll(' ', '-')}.example`;

/** About sixty registrations, in every state. */
export const DEALS: readonly DealBrief[] = Object.entries(WAVES).flatMap(([on, rows]) =>
  rows.map(([code, customer, country, bundle, type, ending, named]) => ({
    ...{ on, customer, country, bundle, ending, ...named },
    key: `${domainOf(customer).replace('.example', '')}-${code}`,
    partner: `PTR-${code}`,
    type: type === 'N' ? ('new-opportunity' as const) : ('partner-value' as const),
  })),
);
