import type { FactSelect, FactValues } from '../store/fact-view.ts';

const output = {
  day: 'o.day',
  form: 'f.code',
  type: 'o.type',
  audience_id: 'o.audience_id',
  wave_id: 'o.wave_id',
  commune_id: 'o.commune_id',
  agreement_number: 'o.agreement_number',
  agreement_id: 'o.agreement_id',
  kind: "'output'",
  record_id: 'o.id',
  from: 'output o CROSS JOIN form f ON f.id = o.form_id',
} satisfies FactValues & { from: string };

/** Outputs by their quantity, goods received into stock aside, and what they cost. */
export const outputFacts: readonly FactSelect[] = [
  {
    ...output,
    measure: "'output'",
    amount: 'coalesce(o.quantity, 1)',
    handled: 'o.handled',
    where: 'o.deleted_at IS NULL AND o.stock = 0',
  },
  { ...output, measure: "'money'", amount: 'o.cost', money_source: 'o.cost_source', where: 'o.deleted_at IS NULL AND o.cost > 0' },
];
