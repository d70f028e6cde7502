import { viewOf } from '@channel/runtime';
import { SHIPMENT_LINES } from './shipment-lines.projection';

const LINES = viewOf(SHIPMENT_LINES);

/** The portions of split sales as rows: a line each, with the units and the deal that are its own. */
export const PORTION_ROWS = `(
  select portion_row.*
    from ${LINES} whole
   cross join lateral jsonb_array_elements(whole.portions) with ordinality as each_of(portion, place)
   cross join lateral jsonb_populate_record(whole, jsonb_build_object(
      'key', portion ->> 'portionId', 'invoiceLine', whole."invoiceLine" || '#' || place,
      'dealId', portion -> 'dealId', 'quantity', portion -> 'quantity', 'serials', portion -> 'serials',
      'returned', portion -> 'returned', 'portions', '[]'::jsonb,
      'status', case when portion -> 'returned' >= portion -> 'quantity' then 'returned' else 'matched' end
    )) as portion_row
   where whole.portions <> '[]')`;

/**
 * Rows as they count: of a line that is split its portions, never both (M8). The parts of the union are as plain as they
 * are, so that the database looks into the indexes of lines for each question.
 */
export const COUNTED_LINES = `(
  select counted.* from (select line.* from ${LINES} line union all select portion.* from ${PORTION_ROWS} portion) counted
   where counted.portions = '[]')`;
