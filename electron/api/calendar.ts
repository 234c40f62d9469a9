import { listWaves, saveWave } from '../calendar/calendar.service.ts';
import { os } from './base.ts';

const { waves } = os.calendar;

export const calendarApi = {
  waves: {
    list: waves.list.handler(({ context, input }) => listWaves(context.store, input)),
    save: waves.save.handler(({ context, input }) => saveWave(context.store, context.actor, input)),
  },
};
