import { getOutput, listOutputs, removeOutput, saveOutput } from '../outputs/outputs.service.ts';
import { os } from './base.ts';

const { list, get, save, remove } = os.outputs;

export const outputsApi = {
  list: list.handler(({ context, input }) => listOutputs(context.store, input)),
  get: get.handler(({ context, input }) => getOutput(context.store, input)),
  save: save.handler(({ context, input }) => saveOutput(context.store, context.actor, input)),
  remove: remove.handler(({ context, input }) => removeOutput(context.store, context.actor, input)),
};
