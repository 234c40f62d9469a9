import { getOutput, listOutputs, saveOutput } from '../outputs/outputs.service.ts';
import { os } from './base.ts';

const { list, get, save } = os.outputs;

export const outputsApi = {
  list: list.handler(({ context, input }) => listOutputs(context.store, input)),
  get: get.handler(({ context, input }) => getOutput(context.store, input)),
  save: save.handler(({ context, input }) => saveOutput(context.store, context.actor, input)),
};
