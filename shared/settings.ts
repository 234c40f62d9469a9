import type { z } from 'zod';
import { agreementsSettings } from './agreements/settings.ts';
import { broadcastsSettings } from './broadcasts/settings.ts';
import { conferencesSettings } from './conferences/settings.ts';
import type { SettingDefinition } from './office/setting-definition.ts';
import { officeSettings } from './office/settings.ts';
import { outputsSettings } from './outputs/settings.ts';
import { peopleSettings } from './people/settings.ts';
import { planSettings } from './plan/settings.ts';
import { reportsSettings } from './reports/settings.ts';

/** Every setting there is, each from its room. Texts of the office itself (name, signers …) are versions of the office, not settings. */
export const settingDefinitions = {
  ...officeSettings,
  ...peopleSettings,
  ...conferencesSettings,
  ...broadcastsSettings,
  ...outputsSettings,
  ...planSettings,
  ...agreementsSettings,
  ...reportsSettings,
};

export type SettingKey = keyof typeof settingDefinitions;
type SettingValue<Key extends SettingKey> = z.infer<(typeof settingDefinitions)[Key]['schema']>;
export type Settings = { [Key in SettingKey]: SettingValue<Key> };

/** The office's own first, then the rules by their number (domain §3), then the choices of the rooms. */
const place = (key: string): number => (Object.hasOwn(officeSettings, key) ? 0 : Number(/^R(\d+)\./.exec(key)?.[1] ?? 100));
export const settingKeys = (Object.keys(settingDefinitions) as SettingKey[]).sort((one, other) => place(one) - place(other));

/** A setting with its value's type forgotten: what stands under a key is read, checked and shown by that key's own definition. */
export const findSetting = (key: string): SettingDefinition<unknown> | undefined =>
  Object.hasOwn(settingDefinitions, key) ? (settingDefinitions as unknown as Record<string, SettingDefinition<unknown>>)[key] : undefined;
