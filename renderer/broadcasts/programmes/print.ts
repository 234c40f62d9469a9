import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { programmeTexts as texts } from './labels.ts';

/** The script as the store holds it, as a PDF to save and print. */
export const printScript = (id: string): Promise<void> =>
  client.broadcasts.programmes.script({ id }).then((file) => {
    saveFile(file);
    tellDone(texts.printed(file.name));
  }, tellProblem);
