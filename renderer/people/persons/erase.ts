import { client } from '../../client/api.ts';
import { confirm } from '../../components/confirm.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { eraseTexts as texts } from './labels.ts';
import type { Person } from './PersonForm.tsx';

/** Says what goes and what is spared, asks, erases. */
export async function askErase(person: Person, onGone: () => void): Promise<void> {
  try {
    const erasure = await client.people.persons.erasePreview({ id: person.id });
    if (!(await confirm({ title: texts.title, message: texts.message(erasure), confirm: texts.go }))) return;
    await client.people.persons.erase({ person: { id: person.id, version: person.version }, cause: 'request' });
    tellDone(texts.done);
    onGone();
  } catch (error) {
    tellProblem(error);
  }
}
