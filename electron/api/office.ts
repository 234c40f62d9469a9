import { listAudiences, listForms } from '../office/catalogue.service.ts';
import { listCommunes, saveCommune } from '../office/communes.service.ts';
import { listHamlets } from '../office/hamlets.service.ts';
import { allSettings, getSetting, listSettings, setSetting } from '../office/settings.service.ts';
import { listStaff, saveStaff } from '../office/staff.service.ts';
import { listVersions, saveVersion } from '../office/versions.service.ts';
import { os } from './base.ts';

const { versions, communes, hamlets, staff, audiences, forms, settings } = os.office;

export const officeApi = {
  versions: {
    list: versions.list.handler(({ context }) => listVersions(context.store)),
    save: versions.save.handler(({ context, input }) => saveVersion(context.store, context.actor, input)),
  },
  communes: {
    list: communes.list.handler(({ context, input }) => listCommunes(context.store, input)),
    save: communes.save.handler(({ context, input }) => saveCommune(context.store, context.actor, input)),
  },
  hamlets: { list: hamlets.list.handler(({ context, input }) => listHamlets(context.store, input)) },
  staff: {
    list: staff.list.handler(({ context, input }) => listStaff(context.store, input)),
    save: staff.save.handler(({ context, input }) => saveStaff(context.store, context.actor, input)),
  },
  audiences: { list: audiences.list.handler(({ context }) => listAudiences(context.store)) },
  forms: { list: forms.list.handler(({ context }) => listForms(context.store)) },
  settings: {
    list: settings.list.handler(({ context, input }) => listSettings(context.store, input.year)),
    get: settings.get.handler(({ context, input }) => getSetting(context.store, input)),
    all: settings.all.handler(({ context, input }) => allSettings(context.store, input.year)),
    set: settings.set.handler(({ context, input }) => setSetting(context.store, context.actor, input.key, input.year, input.value)),
  },
};
