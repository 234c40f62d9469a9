import { addExceptions, listExceptions, removeExceptions } from '../broadcasts/patterns/exceptions.service.ts';
import { generate as generateAirings, previewGeneration } from '../broadcasts/patterns/generation.service.ts';
import { listPatterns, savePattern } from '../broadcasts/patterns/patterns.service.ts';
import { os } from './base.ts';

const { list, save, preview, generate, exceptions } = os.broadcasts.patterns;

export const patternsApi = {
  list: list.handler(({ context }) => listPatterns(context.store)),
  save: save.handler(({ context, input }) => savePattern(context.store, context.actor, input)),
  preview: preview.handler(({ context, input }) => previewGeneration(context.store, input)),
  generate: generate.handler(({ context, input }) => generateAirings(context.store, context.actor, input)),
  exceptions: {
    list: exceptions.list.handler(({ context }) => listExceptions(context.store)),
    add: exceptions.add.handler(({ context, input }) => addExceptions(context.store, context.actor, input)),
    remove: exceptions.remove.handler(({ context, input }) => removeExceptions(context.store, context.actor, input)),
  },
};
