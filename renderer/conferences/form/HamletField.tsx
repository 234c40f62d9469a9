import { useQuery } from '@tanstack/react-query';
import { valueKey } from '../../../shared/kernel/text.ts';
import { api } from '../../client/api.ts';
import { SuggestField } from '../../components/TextField.tsx';
import type { Form } from '../../components/form-state.ts';
import type { ConferenceInput } from '../conference-defaults.ts';
import { formTexts as texts } from './labels.ts';

/** One of the commune's hamlets, or a new one by its name. */
export function HamletField({ form: { values, field } }: { form: Form<ConferenceInput> }) {
  const { communeId, hamlet } = values;
  const known = useQuery({
    ...api.office.hamlets.list.queryOptions({ input: { communeId: communeId ?? '' } }),
    enabled: communeId !== null,
  });
  const names = (known.data ?? []).map((one) => one.name);
  const isNew = known.data !== undefined && typeof hamlet === 'string' && !names.some((name) => valueKey(name) === valueKey(hamlet));
  return (
    <SuggestField
      label={texts.hamlet}
      suggestions={communeId === null ? [] : names}
      disabled={communeId === null && hamlet === null}
      {...(communeId === null ? { placeholder: texts.communeFirst } : {})}
      {...(isNew && communeId !== null ? { hint: texts.newHamlet } : {})}
      {...field('hamlet')}
    />
  );
}
