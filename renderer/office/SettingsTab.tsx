import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { zSetting } from '../../shared/office/contract.ts';
import { findSetting } from '../../shared/settings.ts';
import { api, client } from '../client/api.ts';
import { writtenIsShown } from '../client/changes.ts';
import { useMonth } from '../client/period.ts';
import { Hint } from '../components/Hint.tsx';
import { InlineEdit } from '../components/InlineEdit.tsx';
import { tellDone, tellProblem } from '../components/notify.tsx';
import { PlainTable } from '../components/PlainTable.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TableError } from '../components/TableStates.tsx';
import { settingTexts as texts } from './labels.ts';
import { OfficeFrame } from './OfficeFrame.tsx';
import { settingChoices, settingHint, shownSetting, typedSetting } from './setting-text.ts';

type Setting = z.infer<typeof zSetting>;

/** What no room acts by yet is left to the command line. */
const hasEffect = ({ key }: Setting): boolean => !findSetting(key)?.idle;

/** Every rule with a figure that has an effect (domain §3), its default and where it comes from; typed over in place. */
export function SettingsTab() {
  const { year } = useMonth().month;
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year } }));
  const save = async (setting: Setting, value: string): Promise<undefined> => {
    const at = { key: setting.key, year: setting.byYear ? year : null };
    const { undo } = await client.office.settings.set({ ...at, value });
    tellDone(texts.saved(setting.label), undo);
    await writtenIsShown();
    return undefined;
  };
  return (
    <OfficeFrame filters={<Hint>{texts.hint(year)}</Hint>}>
      {settings.error ? (
        <TableError error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <PlainTable
          label={texts.table}
          head={[
            { title: texts.label },
            { title: texts.value, width: 260 },
            { title: texts.fallback, width: 150 },
            { title: texts.source, width: 260 },
          ]}
        >
          {settings.data?.filter(hasEffect).map((setting) => (
            <tr key={`${year}-${setting.key}`}>
              <td>
                {setting.label}
                {!settingChoices(setting.key) && <Hint size="xs">{settingHint(setting.key, setting.hint)}</Hint>}
              </td>
              <td>
                <SettingValue setting={setting} save={(value) => save(setting, value)} />
              </td>
              <td>
                {shownSetting(setting.key, setting.fallback) || <Text c="dimmed">{texts.blank}</Text>}
                {!setting.isDefault && (
                  <Text size="xs" c="ink.7">
                    {texts.own}
                  </Text>
                )}
              </td>
              <td>
                <Hint>{setting.source}</Hint>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </OfficeFrame>
  );
}

function SettingValue({ setting, save }: { setting: Setting; save: (value: string) => Promise<undefined> }) {
  const choices = settingChoices(setting.key);
  if (!choices) {
    return (
      <InlineEdit
        label={setting.label}
        value={shownSetting(setting.key, setting.value)}
        placeholder={texts.blank}
        onCommit={(text) => save(typedSetting(setting.key, text))}
      />
    );
  }
  return (
    <SelectField
      name={setting.key}
      bare
      label={setting.label}
      choices={choices}
      value={setting.value}
      onChange={(value) => void (value && save(value).catch(tellProblem))}
    />
  );
}
