import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure } from '../kernel/record-procedures.ts';
import { zCode, zEventDay, zNote, zRef, zTitle } from '../kernel/schemas.ts';

/** A wave is a «chủ đề» (theme) or a «chuyên đề» (topic); campaign is a mark on either. */
export const waveKinds = ['theme', 'topic'] as const;
export const zWaveValues = z
  .object({
    code: zCode,
    name: zTitle,
    kind: z.enum(waveKinds),
    campaign: z.boolean(),
    startsOn: zEventDay.nullable(),
    endsOn: zEventDay.nullable(),
    contents: zNote,
  })
  .refine((value) => !value.startsOn || !value.endsOn || value.startsOn <= value.endsOn, {
    path: ['endsOn'],
    message: 'Ngày kết thúc phải sau ngày bắt đầu.',
  });
export type WaveValues = z.infer<typeof zWaveValues>;
export const zWave = zRef.extend({
  code: z.string(),
  name: z.string(),
  kind: z.enum(waveKinds),
  campaign: z.boolean(),
  startsOn: zEventDay.nullable(),
  endsOn: zEventDay.nullable(),
  contents: z.string().nullable(),
});

export const calendar = {
  waves: { list: procedure.input(z.object({ year: z.int().optional() })).output(z.array(zWave)), save: saveProcedure(zWaveValues) },
};
