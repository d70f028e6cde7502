import { at, type Scene } from './timeline';

const HEADER =
  'reference,customer_name,customer_country,customer_domain,region,product_lines,owner,value,currency,expected_close_on,status';
/** What the vendor's own sales pursue: nobody of the demo registers these customers. */
const OPEN = [
  'DIRECT-1041,Ironwood Railways,US,ironwood-railways.example,americas,routing;switching,sales-east,480000.00,USD,2026-12-15,open',
  'DIRECT-1044,Saltmarsh Energy,DE,saltmarsh-energy.example,emea,security,sales-central,210000.00,EUR,2026-11-30,open',
];
const WON =
  'DIRECT-1037,Fennel Foods,US,fennel-foods.example,americas,switching,sales-east,96000.00,USD,2026-08-31';

export const directScenes = (): readonly Scene[] => [
  extract('2026-08-11', [...OPEN, `${WON},open`]),
  extract('2026-08-25', [...OPEN, `${WON},won`]),
];

const extract = (day: string, rows: readonly string[]): Scene => ({
  at: at(day, '07:30'),
  title: `the extract of the vendor’s own sales of ${day}`,
  play: (stage) =>
    stage.importFiles({
      ...{ by: 'carol', role: 'channel.lead', key: `direct/${day}`, kind: 'direct_opportunities' },
      ...{ name: `direct-${day}.csv`, content: [HEADER, ...rows, ''].join('\n') },
    }),
});
