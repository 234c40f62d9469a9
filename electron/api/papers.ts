import { makePaper } from '../papers/papers.service.ts';
import { roomPapers } from '../room-papers.ts';
import { os } from './base.ts';
import { fileOf } from './files.ts';

export const papersApi = {
  make: os.papers.make.handler(async ({ context, input, signal }) =>
    fileOf(await makePaper(context.store, context.actor, roomPapers[input.paper], input, signal)),
  ),
};
