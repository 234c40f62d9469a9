import { prepareChecklist } from '../conferences/course/checklist.service.ts';
import { prepareCatalogue } from '../office/catalogue.service.ts';
import { purgeBin } from '../safety/safety.service.ts';
import { sweepAttachments } from '../store/attachments.ts';
import type { Actor, Store } from '../store/store.ts';

/** What every store has from the start: written where it is missing, before anybody asks something. */
export function prepare(store: Store, actor: Actor): void {
  prepareCatalogue(store, actor);
  prepareChecklist(store, actor);
}

/** What has had its time goes: done when the program starts. */
export function sweep(store: Store, actor: Actor): void {
  purgeBin(store, actor);
  sweepAttachments(store, actor);
}
